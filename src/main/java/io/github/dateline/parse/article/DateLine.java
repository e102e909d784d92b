package io.github.dateline.parse.article;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A line that holds times and perhaps a byline before them: {@code Dana Kolar Published February
 * 14, 2023 Updated February 14, 2023 08:30am}.
 *
 * @param lead what stands before the times and their labels, in the line; may be empty
 * @param published the time labelled as publication, or not labelled
 * @param updated the time labelled as the last change
 */
public record DateLine(Span lead, Optional<PrintedTime> published, Optional<PrintedTime> updated) {

  private static final int LONGEST = 240;
  private static final int LONGEST_SEGMENT = 60;
  private static final String BARS = "|\u2022\u00b7";
  private static final String MARKS = " ,.|:;-\u2013\u2014\u2022\u00b7/()[]";

  /** Returns what a line says if it holds nothing but times, their labels and a short lead. */
  public static Optional<DateLine> of(String line) {
    if (line.length() > LONGEST || !hasDigit(line)) {
      return Optional.empty();
    }
    Optional<DateLine> plain = plain(line);
    return plain.isPresent() ? plain : ofSegments(line);
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<DateLine> plain(String line) {
    List<PrintedTimes.Found> dates = PrintedTimes.in(line);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String rest = line.substring(last(dates).span().end());
    return isRest(rest) || isRestAndPlace(rest) ? read(line, dates) : Optional.empty();
  }

  /** {@code 08:10 am IST - NEW DELHI}: the place stands behind the times. */
  private static boolean isRestAndPlace(String rest) {
    int dash = rest.indexOf(" - ");
    return dash >= 0 && isRest(rest.substring(0, dash)) && isCapitals(rest.substring(dash + 3));
  }

  private static boolean isCapitals(String place) {
    return !place.isBlank()
        && place.length() <= 30
        && place.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
  }

  /**
   * Reads a line cut by bars or dots of which one segment holds times: {@code Source: Agency |
   * 2023-03-03 22:14 | Editor: dk}. What stands before the times is the lead.
   */
  private static Optional<DateLine> ofSegments(String line) {
    Optional<DateLine> found = Optional.empty();
    int lead = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && BARS.indexOf(line.charAt(i)) < 0) {
        continue;
      }
      String segment = line.substring(start, i);
      Optional<DateLine> times = plain(segment);
      if (times.isEmpty() && segment.length() > LONGEST_SEGMENT) {
        return Optional.empty();
      }
      if (found.isEmpty() && times.isPresent()) {
        found = times;
        lead = times.get().isBare() ? start : start + times.get().lead().end();
      }
      start = i + 1;
    }
    int end = trimEnd(line, lead);
    return found.map(times -> new DateLine(new Span(0, end), times.published(), times.updated()));
  }

  private static PrintedTimes.Found last(List<PrintedTimes.Found> dates) {
    return dates.get(dates.size() - 1);
  }

  private static Optional<DateLine> read(String line, List<PrintedTimes.Found> dates) {
    Optional<PrintedTime> published = Optional.empty();
    Optional<PrintedTime> updated = Optional.empty();
    int from = 0;
    int leadEnd = 0;
    for (PrintedTimes.Found date : dates) {
      String gap = line.substring(from, date.span().start());
      int label = labelStart(gap, "updated");
      boolean isUpdate = label >= 0;
      if (!isUpdate) {
        label = labelStart(gap, "published");
      }
      int textEnd = restStart(gap, label >= 0 ? label : gap.length());
      if (from == 0) {
        leadEnd = textEnd;
      } else if (textEnd > 0) {
        return Optional.empty();
      }
      if (isUpdate && updated.isEmpty()) {
        updated = Optional.of(date.time());
      } else if (!isUpdate && published.isEmpty()) {
        published = Optional.of(date.time());
      }
      from = date.span().end();
    }
    return Optional.of(new DateLine(new Span(0, leadEnd), published, updated));
  }

  /** Tells whether there is nothing before the times. */
  public boolean isBare() {
    return lead.length() == 0;
  }

  /** Returns where the label that ends the gap starts, or -1. */
  private static int labelStart(String gap, String part) {
    int end = trimEnd(gap, gap.length());
    for (int at = end - 1; at >= 0 && at > end - 24; at--) {
      if (at > 0 && Character.isLetterOrDigit(gap.charAt(at - 1))) {
        continue;
      }
      String tail = Cues.fold(gap.substring(at, end));
      int length = Draft.CUES.startLength(part, tail);
      if (length > 0 && isRest(tail.substring(length))) {
        return at;
      }
    }
    return -1;
  }

  /** Moves an end to the left over words that belong to a date, such as weekdays. */
  private static int restStart(String gap, int end) {
    int at = trimEnd(gap, end);
    while (at > 0) {
      int start = at;
      while (start > 0 && MARKS.indexOf(gap.charAt(start - 1)) < 0) {
        start--;
      }
      if (start == at || !isDateWord(gap.substring(start, at))) {
        return at;
      }
      at = trimEnd(gap, start);
    }
    return at;
  }

  private static int trimEnd(String text, int end) {
    int at = end;
    while (at > 0 && (MARKS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) <= ' ')) {
      at--;
    }
    return at;
  }

  private static boolean isRest(String text) {
    return restStart(text, text.length()) == 0;
  }

  private static boolean isDateWord(String word) {
    String folded = Cues.fold(word);
    if (Draft.CUES.hasFolded("datewords", folded)) {
      return true;
    }
    // A time of day without its date: "08:30 | 14 Feb 2023" was cut at the colon.
    return !folded.isEmpty() && folded.length() <= 4 && Character.isDigit(folded.charAt(0));
  }
}
