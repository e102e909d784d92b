package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.NumericDates;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a copied page, each folded once. Used by one call. */
final class Page {

  private static final int LONGEST_DATE = 60;

  static final Cues CUES = Cues.read("parse/thread-lines.tsv");

  final SourceText source;
  final List<Passage> lines;
  private final List<String> folded = new ArrayList<>();

  /** Whether days come before months in the dates of this page, once asked. */
  private Optional<Boolean> dayFirst = Optional.empty();

  private boolean isOrderKnown;

  Page(SourceText source) {
    this.source = source;
    this.lines = Passages.lines(source, new Span(0, source.length()));
    lines.forEach(line -> folded.add(Cues.fold(line.text())));
  }

  int size() {
    return lines.size();
  }

  Passage line(int index) {
    return lines.get(index);
  }

  String folded(int index) {
    return folded.get(index);
  }

  /** Returns the first time in a line; the other lines tell which number of it is the month. */
  Optional<PrintedTime> time(int index) {
    String text = line(index).text();
    Optional<PrintedTime> time =
        PrintedTimes.in(text).stream().findFirst().map(PrintedTimes.Found::time);
    return time.isPresent() ? time : numericTime(text);
  }

  private Optional<PrintedTime> numericTime(String text) {
    Optional<NumericDates> date = numeric(text);
    if (date.isPresent() && !isOrderKnown) {
      dayFirst =
          NumericDates.dayFirst(lines.stream().flatMap(l -> numeric(l.text()).stream()).toList());
      isOrderKnown = true;
    }
    return date.flatMap(found -> dayFirst.flatMap(found::time));
  }

  /** Finds a date in numbers with a time of day, as boards print them beside their posts. */
  private static Optional<NumericDates> numeric(String text) {
    return text.length() > LONGEST_DATE || text.indexOf(':') < 0
        ? Optional.empty()
        : NumericDates.find(text).filter(date -> date.rest().indexOf(':') > 0);
  }

  boolean has(String cue, int index) {
    return CUES.hasFolded(cue, folded.get(index));
  }

  /** Tells whether a line holds dots and blanks only. */
  boolean isDots(int index) {
    String text = line(index).text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && !SourceText.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a line between this one and the next one holds nothing but no-break spaces: the
   * mark that XenForo prints below the text of a post.
   */
  boolean hasEndMarkAfter(int index) {
    int last = index + 1 < size() ? line(index + 1).firstLine() : source.lineCount() + 1;
    for (int number = line(index).nextLine(); number < last; number++) {
      String text = source.text(source.line(number));
      if (text.indexOf('\u00a0') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the stretch from the start of one line to the end of another. */
  Span span(int first, int last) {
    return new Span(line(first).span().start(), line(last).span().end());
  }
}
