package io.github.dateline.parse.line;

import io.github.dateline.document.PrintedTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Dates such as {@code 10-04-2017} and {@code 3/4/19}, which leave open which number is the month:
 * the other dates on the page tell.
 *
 * @param first the first number
 * @param second the second number
 * @param year the year
 * @param rest what stands behind, a time of day perhaps
 */
public record NumericDates(int first, int second, int year, String rest) {

  /** Returns the first such date in a text. */
  public static Optional<NumericDates> find(String text) {
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      Optional<NumericDates> date = at(text, at, end);
      if (date.isPresent()) {
        return date;
      }
      at = end;
    }
    return Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 12 && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return isDigit(c) || c == '/' || c == '-' || c == '.';
  }

  private static Optional<NumericDates> at(String text, int start, int end) {
    String[] parts = text.substring(start, end).split("[/.-]", -1);
    boolean shaped = parts.length >= 3 && fits(parts[0], 2) && fits(parts[1], 2);
    if (!shaped || !(fits(parts[2], 2) || parts[2].length() == 4)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts[2]);
    if (parts[2].length() != 4) {
      if (parts[2].length() != 2) {
        return Optional.empty();
      }
      year += year < 70 ? 2000 : 1900;
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    boolean possible =
        first > 0 && second > 0 && first <= 31 && second <= 31 && (first <= 12 || second <= 12);
    return possible
        ? Optional.of(new NumericDates(first, second, year, text.substring(end)))
        : Optional.empty();
  }

  private static boolean fits(String part, int most) {
    return !part.isEmpty() && part.length() <= most;
  }

  /** Returns the day with the day or the month first; nothing if there is no such day. */
  public Optional<LocalDate> day(boolean dayFirst) {
    try {
      return Optional.of(LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the day with the time of day behind it. */
  public Optional<PrintedTime> time(boolean dayFirst) {
    return day(dayFirst)
        .map(
            date -> {
              List<PrintedTimes.Found> found = PrintedTimes.in(date + rest);
              Optional<LocalTime> clock =
                  found.isEmpty() ? Optional.empty() : found.get(0).time().time();
              return new PrintedTime(date, clock, Optional.empty());
            });
  }

  /**
   * Tells whether the days of a page come first: where one number can be no month, that decides,
   * then that posts follow each other in time, and then the language of the page.
   */
  public static boolean isDayFirst(List<NumericDates> dates, String language) {
    return dayFirst(dates).orElseGet(() -> !isAmerican(language));
  }

  private static boolean isAmerican(String language) {
    return language.isEmpty() || language.equals("en") || language.endsWith("us");
  }

  /** Tells the same where the dates alone decide. */
  public static Optional<Boolean> dayFirst(List<NumericDates> dates) {
    int day = 0;
    int month = 0;
    for (NumericDates date : dates) {
      day += date.first() > 12 ? 1 : 0;
      month += date.second() > 12 ? 1 : 0;
    }
    if (day != month) {
      return Optional.of(day > month);
    }
    int dayBack = steps(dates, true);
    int monthBack = steps(dates, false);
    return dayBack == monthBack ? Optional.empty() : Optional.of(dayBack < monthBack);
  }

  /** Returns how often a date lies before the one above it, or is none at all. */
  private static int steps(List<NumericDates> dates, boolean dayFirst) {
    int back = 0;
    LocalDate last = LocalDate.MIN;
    for (NumericDates date : dates) {
      Optional<LocalDate> next = date.day(dayFirst);
      if (next.isEmpty() || next.get().isBefore(last)) {
        back++;
      }
      last = next.orElse(last);
    }
    return back;
  }
}
