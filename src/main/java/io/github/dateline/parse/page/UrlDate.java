package io.github.dateline.parse.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day in an address: {@code /2023/02/14/}. */
final class UrlDate {

  private UrlDate() {}

  /** Returns the day that three parts of the path state. */
  static Optional<LocalDate> of(String url) {
    String[] parts = url.split("[/?#]", -1);
    for (int i = 0; i + 2 < parts.length; i++) {
      if (isNumber(parts[i], 4) && isNumber(parts[i + 1], 2) && isNumber(parts[i + 2], 2)) {
        return day(parts[i], parts[i + 1], parts[i + 2]);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(String text, int most) {
    return !text.isEmpty()
        && (text.length() == most || (most == 2 && text.length() == 1))
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
