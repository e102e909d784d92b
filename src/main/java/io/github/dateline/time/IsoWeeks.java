package io.github.dateline.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Weeks as ISO 8601 counts them: Monday to Sunday, week 1 holds January 4. */
final class IsoWeeks {

  private IsoWeeks() {}

  /** Returns the name of the week around a day: {@code 2022-W18}. */
  static String name(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return DigitWords.pad(year, 4) + "-W" + DigitWords.pad(week, 2);
  }
}
