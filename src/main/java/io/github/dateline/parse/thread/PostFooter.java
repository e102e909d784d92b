package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.PrintedTimes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts off what stands below the body of a post: edit marks, reactions, buttons, menus. */
final class PostFooter {

  /** Signatures and lists of files are no longer than this. */
  private static final int LONGEST = 12;

  private final Page page;
  private final HeaderLines lines;
  private final Set<String> names;
  private final String title;
  private final boolean hasReactions;

  PostFooter(Page page, HeaderLines lines, Set<String> names, String title) {
    this.page = page;
    this.lines = lines;
    this.names = Set.copyOf(names);
    this.title = title;
    this.hasReactions = countReactions(page) >= 2;
  }

  private static int countReactions(Page page) {
    int count = 0;
    for (int i = 0; i < page.size(); i++) {
      count += KnownNames.reactors(page.line(i).text()).isEmpty() ? 0 : 1;
    }
    return count;
  }

  /**
   * A body without its footer.
   *
   * @param first the first line
   * @param last the last line; before the first one if nothing is left
   * @param edited whether an edit mark was cut off
   * @param signer who signed in a line like {@code Dana, May 27, 2025}
   * @param time when
   */
  record Trimmed(
      int first, int last, boolean edited, Optional<String> signer, Optional<PrintedTime> time) {}

  /**
   * Trims the lines from one to before another.
   *
   * @param atEnd whether the page's own menus may follow
   */
  Trimmed trim(int from, int end, boolean atEnd) {
    int first = from;
    while (first < end && isAbove(first)) {
      first++;
    }
    int last = atEnd ? beforeMenu(first, end) - 1 : end - 1;
    boolean edited = false;
    Optional<String> signer = Optional.empty();
    Optional<PrintedTime> time = Optional.empty();
    int cut = firstMark(first, last);
    while (cut > 0) {
      edited |= page.has("edit", cut);
      last = cut - 1;
      cut = firstMark(first, last);
    }
    while (last > first && (isBelow(last) || isSigned(last))) {
      if (isSigned(last)) {
        signer = Optional.of(signerOf(last));
        time =
            PrintedTimes.in(page.line(last).text()).stream()
                .findFirst()
                .map(PrintedTimes.Found::time);
      }
      edited |= page.has("edit", last);
      last--;
    }
    // What is left of a post that shows only a picture.
    boolean empty = first == last && !KnownNames.reactors(page.line(first).text()).isEmpty();
    return new Trimmed(first, empty ? first - 1 : last, edited, signer, time);
  }

  /** Buttons and marks that some boards print between the header and the body. */
  private boolean isAbove(int line) {
    return page.has("react", line) || page.has("starter", line) || isTitle(line) || isIcon(line);
  }

  /** The name of the post's icon stands before the title: {@code Default Ferry to the island}. */
  private boolean isIcon(int line) {
    String folded = page.folded(line);
    int length = Page.CUES.startLength("icon", folded);
    return length > 0
        && folded.length() > length
        && !title.isEmpty()
        && isTitle(folded.substring(length).strip());
  }

  /** Some boards print the thread's title above each post. */
  private boolean isTitle(int line) {
    return isTitle(page.folded(line));
  }

  private boolean isTitle(String folded) {
    return folded.equals(title)
        || (folded.startsWith("re: ") && title.endsWith(folded.substring(4)))
        || (!title.isEmpty() && title.endsWith(": " + folded));
  }

  /** An edit mark, a list of files or a button ends the body; a signature may follow it. */
  private int firstMark(int first, int last) {
    for (int i = last; i > first && i > last - LONGEST; i--) {
      boolean mark = page.has("edit", i) || page.has("attach", i) || page.has("button", i);
      boolean likes = !KnownNames.reactors(page.line(i).text()).isEmpty();
      if ((mark && page.line(i).words() <= 8) || (likes && page.line(i).words() <= 24)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the page's own menus start below the last post. */
  private int beforeMenu(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (page.has("nav", i) || page.has("tail", i)) {
        return i;
      }
    }
    return end;
  }

  private boolean isBelow(int line) {
    return page.has("edit", line)
        || page.has("react", line)
        || isTitle(line)
        || lines.isNumber(line)
        || isPictograph(line)
        || isReaction(line);
  }

  /** Tells whether a line shows no letter or digit, as emoji do. */
  private boolean isPictograph(int line) {
    String text = page.line(line).text();
    if (text.length() > 12 || text.isEmpty() || text.charAt(0) < 0x2000) {
      return false;
    }
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Tells whether a line lists who liked a post: {@code Dana, Kim and 3 others}. */
  private boolean isReaction(int line) {
    String text = page.line(line).text();
    if (text.length() > 160) {
      return false;
    }
    if (names.contains(text)) {
      return true;
    }
    if (!KnownNames.reactors(text).isEmpty()) {
      return page.line(line).words() <= 24;
    }
    List<String> parts = List.of(text.split(", | and ", -1));
    long known = parts.stream().filter(names::contains).count();
    boolean shaped = parts.stream().allMatch(part -> part.length() <= 26 && !part.isBlank());
    if (hasReactions && parts.size() <= 2 && !page.line(line).endsSentence()) {
      return parts.stream().allMatch(PostFooter::isHandle);
    }
    boolean listed = parts.size() >= 2 && text.contains(" and ") && !page.line(line).endsSentence();
    return listed && shaped && (known > 0 || (parts.size() >= 3 && hasNoLongGaps(parts)));
  }

  /** A name of one word, as most boards want it. */
  private static boolean isHandle(String part) {
    boolean plain = part.codePoints().noneMatch(c -> " ./:".indexOf(c) >= 0);
    return part.length() >= 3 && plain && Character.isLetter(part.charAt(0));
  }

  private static boolean hasNoLongGaps(List<String> parts) {
    return parts.stream().allMatch(part -> part.split(" ", -1).length <= 2);
  }

  private boolean isSigned(int line) {
    return !signerOf(line).isEmpty();
  }

  private String signerOf(int line) {
    return KnownNames.signer(page.line(line).text()).orElse("");
  }
}
