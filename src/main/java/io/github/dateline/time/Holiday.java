package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A holiday of some year.
 *
 * @param rule how its day is found
 * @param year the year, 0 if it is not said
 * @param side which one is meant where the year is not said
 */
record Holiday(Rule rule, int year, Side side) implements Meaning {

  @Override
  public boolean isDay() {
    return true;
  }

  @Override
  public Resolved in(Context context) {
    if (year != 0) {
      return Resolved.day(rule.in(year), Certainty.STATED);
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return Resolved.open(DateMention.Type.DATE, "XXXX-XX-XX");
    }
    LocalDate same = rule.in(reference.getYear());
    CalendarDate probe = new CalendarDate(0, same.getMonthValue(), same.getDayOfMonth(), side);
    DateRange chosen = probe.in(context).range().orElseThrow();
    return Resolved.day(rule.in(chosen.first().getYear()), Certainty.RESOLVED);
  }

  /**
   * How a holiday's day is found.
   *
   * @param month 0 for Easter
   * @param weekday 0 for a fixed day, else 1 for Monday to 7
   * @param number the day of the month or which weekday of it
   * @param plus days to add
   */
  record Rule(int month, int weekday, int number, int plus) {

    private static final Pattern FIXED = Pattern.compile("([0-9]{2})-([0-9]{2})");
    private static final Pattern NTH =
        Pattern.compile("([0-9]{2})/([1-7])/(-?[1-5])(?:\\+([0-9]))?");
    private static final Pattern EASTER = Pattern.compile("easter([+-][0-9]{1,2})");

    static Rule parse(Lexicon.Row row) {
      String rule = row.cell(1);
      Matcher fixed = FIXED.matcher(rule);
      if (fixed.matches()) {
        return new Rule(number(fixed, 1), 0, number(fixed, 2), 0);
      }
      Matcher nth = NTH.matcher(rule);
      if (nth.matches()) {
        int plus = nth.group(4) == null ? 0 : number(nth, 4);
        return new Rule(number(nth, 1), number(nth, 2), number(nth, 3), plus);
      }
      Matcher easter = EASTER.matcher(rule);
      if (easter.matches()) {
        return new Rule(0, 0, 0, number(easter, 1));
      }
      throw row.bad("a rule such as 12-25, 11/4/4 or easter-2");
    }

    private static int number(Matcher matcher, int group) {
      return Integer.parseInt(matcher.group(group));
    }

    LocalDate in(int year) {
      LocalDate day;
      if (month == 0) {
        day = easter(year);
      } else if (weekday == 0) {
        day = LocalDate.of(year, month, number);
      } else {
        DayOfWeek name = DayOfWeek.of(weekday);
        LocalDate first = LocalDate.of(year, month, 1);
        day = first.with(TemporalAdjusters.dayOfWeekInMonth(number, name));
      }
      return day.plusDays(plus);
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms). */
    private static LocalDate easter(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int g = (8 * b + 13) / 25;
      int h = (19 * a + b - b / 4 - g + 15) % 30;
      int k = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 22 * k) / 451;
      int n = h + k - 7 * m + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1);
    }
  }
}
