package io.github.dateline.parse.page;

import io.github.dateline.parse.line.PrintedTimes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the day in an address: {@code /2023/02/14/}, {@code /2023/feb/14/}, {@code
 * /2023-02-14-ferry}, {@code /20230214/}, {@code id=A2023021409150001}.
 */
final class UrlDate {

  private static final int DAY_DIGITS = 8;

  /** Longer numbers that start with a day go on with a time of day. */
  private static final int LEAST_TIME_DIGITS = 12;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private UrlDate() {}

  /** Returns the day that the path states; of several, the one in parts of its own. */
  static Optional<LocalDate> of(String url) {
    String[] parts = url.split("[/?#&=]", -1);
    for (int i = 0; i + 2 < parts.length; i++) {
      Optional<LocalDate> day = day(parts[i], parts[i + 1], parts[i + 2]);
      if (day.isPresent()) {
        return day;
      }
    }
    for (String part : parts) {
      Optional<LocalDate> day = inPart(part);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    if (!isNumber(year, 4, 4) || !isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    if (isNumber(month, 1, 2)) {
      return date(year, month, day);
    }
    return month.length() <= 9
        ? PrintedTimes.in(day + " " + month + " " + year).stream()
            .map(found -> found.time().date())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<LocalDate> inPart(String part) {
    int start = 0;
    while (start < part.length()) {
      int end = start;
      while (end < part.length() && isDigit(part.charAt(end))) {
        end++;
      }
      Optional<LocalDate> day = at(part, start, end);
      if (day.isPresent()) {
        return day;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(String part, int start, int end) {
    int digits = end - start;
    if (digits == DAY_DIGITS || digits >= LEAST_TIME_DIGITS) {
      return date(
          part.substring(start, start + 4),
          part.substring(start + 4, start + 6),
          part.substring(start + 6, start + 8));
    }
    boolean marked = digits == 4 && end + 6 <= part.length() && part.charAt(end) == '-';
    return marked && part.charAt(end + 3) == '-'
        ? date(
            part.substring(start, end),
            part.substring(end + 1, end + 3),
            part.substring(end + 4, end + 6))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    if (!isNumber(year, 4, 4) || !isNumber(month, 1, 2) || !isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean web = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return web ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(String text, int least, int most) {
    return text.length() >= least
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
