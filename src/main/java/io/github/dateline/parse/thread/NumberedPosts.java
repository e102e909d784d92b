package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page copied whole, whose posts carry numbers ({@code #3}) or signatures ({@code by Dana » 27
 * May 2025}). The writer's name, rank, profile and date stand around the number, in an order that
 * differs from board to board; a board keeps to one.
 */
final class NumberedPosts implements Layout {

  /** Where the writer's name and profile stand. */
  private enum Order {
    /** Name, profile, number, body. */
    ABOVE,
    /** Number, name, profile, body. */
    BELOW,
    /** Name, profile, body, number. */
    FOOTER
  }

  private static final int LONGEST_HEADER = 18;

  @Override
  public String name() {
    return "numbered or signed posts";
  }

  @Override
  public Optional<Posts> read(Page page) {
    List<Marker> markers = Marker.in(page);
    if (markers.size() < 2 && !isSinglePost(page, markers)) {
      return Optional.empty();
    }
    HeaderLines lines = new HeaderLines(page, markers);
    double score = score(page, lines, markers);
    if (score == 0 || !ForumSigns.on(page, lines, markers)) {
      return Optional.empty();
    }
    Order order = order(page, lines, markers);
    List<PostHeader> headers =
        order == Order.ABOVE
            ? PostHeader.above(page, lines, markers)
            : headersBelow(page, lines, markers, order);
    int top = Math.min(headers.get(0).top(), markers.get(0).line());
    Optional<Integer> title = title(page, top, headers.get(0).author().orElse(""));
    String name = title.map(page::folded).map(t -> t.substring(ThreadTitle.start(t))).orElse("");
    List<Region> regions = regions(page, lines, markers, headers, order, name);
    return regions.isEmpty() ? Optional.empty() : Optional.of(new Posts(title, regions, score));
  }

  /** One "#1" is a page of one post only if a forum's menu is about. */
  private static boolean isSinglePost(Page page, List<Marker> markers) {
    if (markers.isEmpty()) {
      return false;
    }
    int menus = 0;
    for (int i = 0; i < page.size(); i++) {
      menus += page.has("nav", i) ? 1 : 0;
    }
    return menus >= 5;
  }

  /** A ranking in a story is numbered, too, but has no dates and profiles beside its numbers. */
  private static double score(Page page, HeaderLines lines, List<Marker> markers) {
    int sure = 0;
    for (Marker marker : markers) {
      boolean beside = marker.time().isPresent();
      int to = Math.min(page.size(), marker.last() + 4);
      for (int i = Math.max(0, marker.line() - 3); i < to && !beside; i++) {
        boolean own = i >= marker.line() && i <= marker.last();
        beside = !own && (lines.isDate(i) || page.has("profile", i));
      }
      sure += beside ? 1 : 0;
    }
    if (sure * 2 < markers.size()) {
      return 0;
    }
    return markers.size() >= 3 ? 0.97 : 0.8;
  }

  private static Order order(Page page, HeaderLines lines, List<Marker> markers) {
    int above = 0;
    int below = 0;
    for (Marker marker : markers) {
      above += PostHeader.profileAbove(page, lines, marker) ? 1 : 0;
      below += PostHeader.profileBelow(page, lines, marker) ? 1 : 0;
    }
    Marker first = markers.get(0);
    if (first.author().isPresent() && first.number() > 0) {
      return page.line(first.line()).text().startsWith("#") ? Order.FOOTER : Order.BELOW;
    }
    if (first.author().isEmpty() && first.number() == 0) {
      return Order.ABOVE;
    }
    if (below > above && below * 2 >= markers.size()) {
      Marker last = markers.get(markers.size() - 1);
      return hasPostAbove(page, lines, first, PostHeader.profileBelow(page, lines, last))
          ? Order.FOOTER
          : Order.BELOW;
    }
    return markers.get(0).number() == 0 ? Order.BELOW : Order.ABOVE;
  }

  /**
   * Tells whether a name with its profile and a text stand above the first number.
   *
   * @param doubtful whether a profile stands below the last number, too
   */
  private static boolean hasPostAbove(
      Page page, HeaderLines lines, Marker first, boolean doubtful) {
    int top = PostHeader.firstAbove(page, lines, first);
    boolean text = !doubtful;
    for (int i = top; i < first.line() && !text; i++) {
      text = page.line(i).isSentence();
    }
    return text && top > 0 && first.line() - top >= 3;
  }

  private static List<PostHeader> headersBelow(
      Page page, HeaderLines lines, List<Marker> markers, Order order) {
    List<PostHeader> headers = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      headers.add(headerBelow(page, lines, markers, i, order));
    }
    return headers;
  }

  /** A signature holds the name and the day; a number has them on the lines below it. */
  private static PostHeader headerBelow(
      Page page, HeaderLines lines, List<Marker> markers, int index, Order order) {
    Marker marker = markers.get(index);
    boolean whole = order == Order.BELOW && marker.author().isPresent();
    return whole
        ? PostHeader.signed(page, lines, marker, index == 0 ? 0 : markers.get(index - 1).last() + 1)
        : PostHeader.below(page, lines, before(page, lines, markers, index, order));
  }

  /** Returns the line before a header that stands below a number: of a footer, the one before. */
  private static int before(
      Page page, HeaderLines lines, List<Marker> markers, int index, Order order) {
    if (order == Order.BELOW) {
      return markers.get(index).last();
    }
    if (index > 0) {
      return markers.get(index - 1).last();
    }
    return PostHeader.firstAbove(page, lines, markers.get(0)) - 1;
  }

  private static List<Region> regions(
      Page page,
      HeaderLines lines,
      List<Marker> markers,
      List<PostHeader> headers,
      Order order,
      String title) {
    Set<String> names = new HashSet<>();
    headers.forEach(header -> header.author().ifPresent(names::add));
    markers.forEach(marker -> marker.author().ifPresent(names::add));
    PostFooter footer = new PostFooter(page, lines, names, title);
    List<PostFooter.Trimmed> bodies = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      int end = end(page, lines, markers, headers, i, order);
      boolean last = i + 1 == markers.size() && order != Order.FOOTER;
      bodies.add(footer.trim(headers.get(i).bottom() + 1, end, last));
    }
    List<Optional<String>> authors = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      authors.add(markers.get(i).author().or(bodies.get(i)::signer).or(headers.get(i)::author));
    }
    int[] ends = Signatures.ends(page, bodies, authors);
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      PostFooter.Trimmed body = bodies.get(i);
      if (body.first() <= ends[i]) {
        Optional<PrintedTime> below = order == Order.FOOTER ? body.time() : Optional.empty();
        Optional<PrintedTime> time =
            markers.get(i).time().or(() -> below).or(headers.get(i)::time).or(body::time);
        int number = markers.get(i).number();
        Optional<String> id = number > 0 ? Optional.of("" + number) : Optional.empty();
        Span span = page.span(body.first(), ends[i]);
        regions.add(new Region(span, authors.get(i), time, body.edited(), id));
      }
    }
    return regions;
  }

  /** Returns the line behind the body and its footer. */
  private static int end(
      Page page,
      HeaderLines lines,
      List<Marker> markers,
      List<PostHeader> headers,
      int index,
      Order order) {
    if (order == Order.FOOTER) {
      return markers.get(index).line();
    }
    if (index + 1 == markers.size()) {
      return page.size();
    }
    int top = headers.get(index + 1).top();
    int line = markers.get(index + 1).line();
    int next = order == Order.ABOVE ? top : Math.min(line, Math.max(top, 0));
    while (order == Order.BELOW && lines.isDate(next - 1)) {
      next--;
    }
    return Math.max(next, headers.get(index).bottom() + 1);
  }

  /** The title is the last longer line above the first post's header that is no menu. */
  private static Optional<Integer> title(Page page, int top, String author) {
    int best = -1;
    for (int i = Math.max(0, top - LONGEST_HEADER); i < top; i++) {
      if (isTitle(page, i)) {
        if (isOpening(page, i + 1, author)) {
          return Optional.of(i);
        }
        best = best < 0 || page.line(i).words() > page.line(best).words() ? i : best;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Below the title some boards say who opened the thread, and when. */
  private static boolean isOpening(Page page, int line, String author) {
    String text = page.line(line).text();
    return !author.isEmpty()
        && text.length() <= 160
        && text.contains(author)
        && !PrintedTimes.in(text).isEmpty();
  }

  /** Lines of page numbers start with a digit and have hardly a letter. */
  private static boolean isPaging(String text) {
    return text.codePoints().filter(Character::isLetter).count() * 2 < text.length();
  }

  private static boolean isTitle(Page page, int line) {
    String text = page.line(line).text();
    return page.line(line).words() >= 2
        && page.line(line).words() <= 25
        && !isPaging(text)
        && PrintedTimes.in(text).isEmpty()
        && !page.has("nav", line)
        && !page.has("tail", line)
        && !page.line(line).endsWith('.');
  }
}
