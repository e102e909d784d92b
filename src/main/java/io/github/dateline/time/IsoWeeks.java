package io.github.dateline.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Weeks as ISO 8601 counts them: Monday to Sunday, week 1 holds January 4. */
final class IsoWeeks {

  private IsoWeeks() {}

  /** Returns the name of the week around a day: {@code 2022-W18}. */
  static String name(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
