package io.github.dateline.parse.article;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.PrintedTimes;
import java.util.List;
import java.util.Optional;

/**
 * The line that closes a printed story: {@code Published in The Harbour Times, May 12th, 2022}. It
 * names the publisher and the day, and what follows is no longer the story.
 */
public final class PublicationLine {

  private static final int LONGEST = 120;

  private PublicationLine() {}

  /** Marks publication lines wherever they stand. */
  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (is(draft.passage(i).text())) {
        draft.set(i, Part.PUBLICATION);
      }
    }
  }

  static boolean stands(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.part(i) == Part.PUBLICATION) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a line names where and on which day a story was printed. */
  public static boolean is(String line) {
    return line.length() <= LONGEST
        && Draft.CUES.mayStart("printed", line)
        && Draft.CUES.startLength("printed", Cues.fold(line)) > 0
        && !PrintedTimes.in(line).isEmpty();
  }

  /** Takes publisher and day from the line that closes the body. */
  static void read(Draft draft) {
    if (draft.bodyEnd >= draft.size() || draft.part(draft.bodyEnd) != Part.PUBLICATION) {
      return;
    }
    Passage passage = draft.passage(draft.bodyEnd);
    List<PrintedTimes.Found> dates = PrintedTimes.in(passage.text());
    String publisher = publisher(passage.text(), dates.get(0));
    if (!publisher.isEmpty()) {
      draft.article.publisher(publisher, "publication line", Optional.of(passage.span()));
    }
    PrintedTime day = dates.get(0).time();
    if (draft.article.published().isEmpty()) {
      draft.article.published(day, "publication line", Optional.of(passage.span()));
    } else {
      draft.article.found(
          "published", day.toString(), "publication line", Optional.of(passage.span()));
    }
  }

  /** Returns the words between "Published in" and the day. */
  private static String publisher(String line, PrintedTimes.Found date) {
    int start = Draft.CUES.startLength("printed", Cues.fold(line));
    int end = date.span().start();
    while (end > start && ", \u00a0-\u2013\u2014|".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    String name = start < end ? line.substring(start, end).strip() : "";
    return name.endsWith(" on") ? name.substring(0, name.length() - 3).strip() : name;
  }
}
