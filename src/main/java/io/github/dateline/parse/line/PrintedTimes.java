package io.github.dateline.parse.line;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds full dates with their times in the lines around a text: {@code February 14, 2023 08:30am},
 * {@code 27 Dec, 2024}, {@code 2023-02-14T08:30+05:00}, {@code 22.02.2019}.
 *
 * <p>A date without a year is none, and {@code 02/03/2023} is not guessed at.
 */
public final class PrintedTimes {

  private static final PrintedTimes STANDARD = new PrintedTimes();
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2199;

  private final Map<String, Integer> months = new HashMap<>();

  /** Names of months that are other words too; they count between a day and a year only. */
  private final Map<String, Integer> between = new HashMap<>();

  /** Words before a time of day. */
  private final List<String> joins =
      Lexicon.rows("parse/time-joins.tsv").stream().map(row -> row.cell(0)).toList();

  private PrintedTimes() {
    for (Lexicon.Row row : Lexicon.rows("parse/months.tsv")) {
      Map<String, Integer> names = row.cells().size() > 2 ? between : months;
      names.put(row.cell(0), Integer.parseInt(row.cell(1)));
    }
  }

  /**
   * A date in a line.
   *
   * @param span where it stands in the given text, time of day included
   * @param time what it says
   */
  public record Found(Span span, PrintedTime time) {}

  /** Returns the dates in a line in order; spans count from the start of the line. */
  public static List<Found> in(String line) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      boolean starts = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
      if (!starts || !Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      Optional<Found> date = STANDARD.dateAt(line, at);
      date.ifPresent(found::add);
      at = date.isPresent() ? date.get().span().end() : at + 1;
    }
    return found;
  }

  /** Tells whether a word names a month: {@code March}, {@code Jan}. */
  public static boolean isMonth(String word) {
    return STANDARD.months.containsKey(Lexicon.fold(word));
  }

  private Optional<Found> dateAt(String line, int start) {
    Scan scan = new Scan(line, start);
    Optional<LocalDate> date =
        Character.isDigit(line.charAt(start)) ? numberFirst(scan) : monthFirst(scan);
    return date.map(day -> withTime(scan, start, day));
  }

  private static Found withTime(Scan scan, int start, LocalDate day) {
    int end = scan.at;
    Optional<LocalTime> time = scan.time();
    if (time.isEmpty()) {
      scan.at = end;
      return new Found(new Span(start, end), PrintedTime.of(day));
    }
    Optional<ZoneOffset> offset = scan.offset();
    return new Found(new Span(start, scan.at), new PrintedTime(day, time, offset));
  }

  /** February 14, 2023 or Feb. 14th 2023. */
  private Optional<LocalDate> monthFirst(Scan scan) {
    int month = months.getOrDefault(scan.word(), 0);
    if (month == 0) {
      return Optional.empty();
    }
    scan.skip(". ");
    int day = scan.number(2);
    scan.ordinal();
    scan.skip(", ");
    return date(scan.year(), month, day);
  }

  private Optional<LocalDate> numberFirst(Scan scan) {
    int digits = scan.digits();
    int first = scan.number(4);
    char mark = scan.peek();
    if (digits == 4) {
      return yearFirst(scan, first, mark);
    }
    if (digits > 2) {
      return Optional.empty();
    }
    if ((mark == '.' || mark == '/' || mark == '-') && Character.isDigit(scan.peek(1))) {
      return dayFirst(scan, first, mark);
    }
    scan.ordinal();
    scan.skip(".-\u2010\u2011 ");
    scan.skipWord("of");
    scan.skipWord("de");
    int month = month(scan.word());
    if (month == 0) {
      return Optional.empty();
    }
    scan.skip(".,- ");
    scan.skipWord("de");
    return date(scan.year(), month, first);
  }

  private int month(String word) {
    Integer month = months.get(word);
    return month == null ? between.getOrDefault(word, 0) : month;
  }

  private Optional<LocalDate> yearFirst(Scan scan, int year, char mark) {
    if (mark == '\u5e74' || mark == '\ub144' || (mark == '.' && scan.peek(1) == ' ')) {
      return eastern(scan, year);
    }
    if (mark != '-' && mark != '/' && mark != '.') {
      return Optional.empty();
    }
    scan.at++;
    int month = scan.number(2);
    if (scan.peek() != mark) {
      return Optional.empty();
    }
    scan.at++;
    return date(year, month, scan.number(2));
  }

  /** {@code 2023年4月28日}, {@code 2023. 4. 28.} and {@code 2023. április 28.}. */
  private Optional<LocalDate> eastern(Scan scan, int year) {
    scan.skip(".\u5e74\ub144 ");
    if (Character.isLetter(scan.peek())) {
      int named = months.getOrDefault(scan.word(), 0);
      scan.skip(". ");
      Optional<LocalDate> date = date(year, named, scan.number(2));
      scan.skip(".");
      return date;
    }
    int month = scan.number(2);
    char mark = scan.peek();
    if (mark != '.' && mark != '\u6708' && mark != '\uc6d4') {
      return Optional.empty();
    }
    scan.skip(".\u6708\uc6d4 ");
    Optional<LocalDate> date = date(year, month, scan.number(2));
    scan.skip("\u65e5\uc77c");
    return date;
  }

  /** 22.02.2019 has the day first; 2/22/2019 is told by the number that can be no month. */
  private static Optional<LocalDate> dayFirst(Scan scan, int first, char mark) {
    scan.at++;
    int second = scan.number(2);
    if (scan.peek() != mark) {
      return Optional.empty();
    }
    scan.at++;
    int year = scan.year();
    if (mark == '.' || first > 12 || first == second) {
      return date(year, second, first);
    }
    return second > 12 ? date(year, first, second) : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    boolean possible =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && YearMonth.of(year, month).isValidDay(day);
    return possible ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** A place in a line that moves on as words and numbers are read. */
  private static final class Scan {
    private final String line;
    private int at;

    Scan(String line, int at) {
      this.line = line;
      this.at = at;
    }

    char peek() {
      return peek(0);
    }

    char peek(int ahead) {
      return at + ahead < line.length() ? line.charAt(at + ahead) : '\n';
    }

    int digits() {
      int count = 0;
      while (Character.isDigit(peek(count)) && count < 9) {
        count++;
      }
      return count;
    }

    /** Reads a number of at most so many digits; -1 if there is none or a longer one. */
    int number(int most) {
      int count = digits();
      if (count == 0 || count > most) {
        return -1;
      }
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = value * 10 + Character.digit(peek(i), 10);
      }
      at += count;
      return value;
    }

    /** Copied lines are glued at times: {@code March 6, 20235:31 PM}. */
    int year() {
      int count = digits();
      boolean glued = (count == 5 || count == 6) && peek(count) == ':';
      if (!glued) {
        return count == 4 ? number(4) : -1;
      }
      at += 4;
      return Integer.parseInt(line.substring(at - 4, at));
    }

    String word() {
      int start = at;
      while (Character.isLetter(peek())) {
        at++;
      }
      // No month is longer; a run of a million letters is not copied.
      return at - start > 12 ? "" : Lexicon.fold(line.substring(start, at));
    }

    void skip(String marks) {
      int limit = at + 4;
      while (at < limit && (marks.indexOf(peek()) >= 0 || isInnerBlank(peek()))) {
        at++;
      }
    }

    private static boolean isInnerBlank(char c) {
      return c != '\n' && SourceText.isBlank(c);
    }

    void skipWord(String word) {
      int end = at + word.length();
      if (line.regionMatches(true, at, word, 0, word.length())
          && (end >= line.length() || !Character.isLetter(line.charAt(end)))) {
        at = end;
        skip(" ");
      }
    }

    /** Passes over a word before a time of day, which a comma may follow. */
    void skipJoin(String word) {
      int start = at;
      skipWord(word);
      if (at > start) {
        skip(", ");
      }
    }

    void ordinal() {
      for (String suffix : List.of("st", "nd", "rd", "th")) {
        if (line.regionMatches(true, at, suffix, 0, 2) && !Character.isLetter(peek(2))) {
          at += 2;
          return;
        }
      }
    }

    /** Reads {@code 08:30am}, {@code at 5.39 PM}, {@code T08:30:00}; moves on also without one. */
    Optional<LocalTime> time() {
      if (peek() == 'T' && Character.isDigit(peek(1))) {
        at++;
      }
      skip(",|-\u2013\u2014\u00b7\u2022: ");
      if (Character.isLetter(peek())) {
        STANDARD.joins.forEach(this::skipJoin);
      }
      int hour = number(2);
      char mark = peek();
      if (hour < 0 || (mark != ':' && mark != '.')) {
        return Optional.empty();
      }
      at++;
      int minute = digits() == 2 ? number(2) : -1;
      if (peek() == ':') {
        at++;
        number(2);
        if (peek() == '.') {
          at++;
          number(9);
        }
      }
      return clock(hour, minute);
    }

    private Optional<LocalTime> clock(int hour, int minute) {
      int end = at;
      skip(" ");
      String half = halfOfDay();
      if (half.isEmpty()) {
        at = end;
      } else if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      int shifted = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
      boolean possible = shifted >= 0 && shifted <= 23 && minute >= 0 && minute <= 59;
      return possible ? Optional.of(LocalTime.of(shifted, minute)) : Optional.empty();
    }

    private String halfOfDay() {
      char first = Character.toLowerCase(peek());
      if (first != 'a' && first != 'p') {
        return "";
      }
      int length = peek(1) == '.' ? 3 : 2;
      char second = Character.toLowerCase(peek(length - 1));
      // Copied lines are glued at times: "5:39 PMThread starter".
      boolean glued =
          (Character.isUpperCase(peek(1)) && Character.isLowerCase(peek(length + 1)))
              || line.regionMatches(at + length, "first published", 0, 15);
      if (second != 'm' || (Character.isLetter(peek(length)) && !glued)) {
        return "";
      }
      at += length;
      if (length == 3 && peek() == '.') {
        at++;
      }
      return first + "m";
    }

    /** Reads {@code Z}, {@code UTC}, {@code GMT} or {@code +05:00}; names of zones say nothing. */
    Optional<ZoneOffset> offset() {
      int end = at;
      skip(" ");
      String zone = Character.isLetter(peek()) ? word() : "";
      boolean utc = zone.equals("z") || zone.equals("utc") || zone.equals("gmt");
      if ((utc || zone.isEmpty()) && (peek() == '+' || peek() == '-')) {
        int sign = peek() == '+' ? 1 : -1;
        at++;
        int hours = digits() == 4 ? number(4) : number(2) * 100;
        if (peek() == ':') {
          at++;
          hours += Math.max(0, number(2));
        }
        if (hours >= 0 && hours <= 1400 && hours % 100 < 60) {
          return Optional.of(ZoneOffset.ofHoursMinutes(sign * (hours / 100), sign * (hours % 100)));
        }
      } else if (utc) {
        return Optional.of(ZoneOffset.UTC);
      }
      at = end;
      return Optional.empty();
    }
  }
}
