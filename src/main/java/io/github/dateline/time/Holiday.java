package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

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
    return rule.feast() == null || rule.feast().length() == 1;
  }

  @Override
  public Resolved in(Context context) {
    if (year != 0) {
      return day(rule.in(year), Certainty.STATED);
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return Resolved.open(DateMention.Type.DATE, "XXXX-XX-XX");
    }
    LocalDate same = rule.in(reference.getYear());
    if (same == null) {
      return day(null, Certainty.RESOLVED);
    }
    CalendarDate probe = new CalendarDate(0, same.getMonthValue(), same.getDayOfMonth(), side);
    DateRange chosen = probe.in(context).range().orElseThrow();
    return day(rule.in(chosen.first().getYear()), Certainty.RESOLVED);
  }

  /** Where the day is not known the stated year is. */
  private Resolved day(@Nullable LocalDate day, Certainty certainty) {
    if (day == null) {
      return year == 0
          ? Resolved.open(DateMention.Type.DATE, "XXXX-XX-XX")
          : Resolved.year(year, certainty);
    }
    int days = rule.feast() == null ? 1 : rule.feast().length();
    return days == 1
        ? Resolved.day(day, certainty)
        : month(new DateRange(day, day.plusDays(days - 1L), Grain.MONTH), certainty);
  }

  /** A month of the moon lies in two of ours: its value is the one that holds most of its days. */
  private static Resolved month(DateRange range, Certainty certainty) {
    LocalDate middle = range.first().plusDays(15);
    return Resolved.month(middle, certainty).withRange(range);
  }

  /**
   * How a holiday's day is found.
   *
   * @param month 0 for Easter, 13 for no day at all
   * @param weekday 0 for a fixed day, else 1 for Monday to 7
   * @param number the day of the month or which weekday of it
   * @param plus days to add
   * @param feast the rule of another calendar, which goes before all of these
   */
  record Rule(int month, int weekday, int number, int plus, @Nullable MovableFeast feast) {

    private static final String EASTER = "easter";
    private static final Rule NONE = new Rule(13, 0, 0, 0);

    Rule(int month, int weekday, int number, int plus) {
      this(month, weekday, number, plus, null);
    }

    /** Tells whether the name holds a holiday's and means no day: {@code Christmas tree}. */
    boolean isNone() {
      return month == 13;
    }

    boolean isApproximate() {
      return feast != null && feast.isApproximate();
    }

    static Rule parse(Lexicon.Row row) {
      MovableFeast feast = MovableFeast.parse(row);
      if (feast != null) {
        return new Rule(0, 0, 0, 0, feast);
      }
      try {
        Rule rule = parse(row.cell(1));
        if (rule.exists()) {
          return rule;
        }
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        // Told below, with the row.
      }
      throw row.bad("a rule such as 12-25, 11/4/4 or easter-2");
    }

    /** Reads {@code 12-25}, {@code 11/4/4}, {@code 11/4/4+1} and {@code easter-2}. */
    private static Rule parse(String rule) {
      if (rule.equals("none")) {
        return NONE;
      }
      if (rule.startsWith(EASTER)) {
        return new Rule(0, 0, 0, Integer.parseInt(rule.substring(EASTER.length())));
      }
      int month = Integer.parseInt(rule.substring(0, 2));
      if (rule.charAt(2) == '-') {
        return new Rule(month, 0, Integer.parseInt(rule.substring(3)), 0);
      }
      int plus = rule.indexOf('+');
      int end = plus < 0 ? rule.length() : plus;
      return new Rule(
          month,
          Integer.parseInt(rule.substring(3, 4)),
          Integer.parseInt(rule.substring(5, end)),
          plus < 0 ? 0 : Integer.parseInt(rule.substring(plus)));
    }

    /** Tells whether some year has the day; the parts of a rule may be any numbers. */
    private boolean exists() {
      boolean easter = month == 0 && weekday == 0 && number == 0;
      boolean fixed = weekday == 0 && number >= 1 && number <= 31;
      boolean nth = weekday >= 1 && weekday <= 7 && number != 0 && Math.abs(number) <= 5;
      return easter || isNone() || (month >= 1 && month <= 12 && (fixed || nth));
    }

    @Nullable LocalDate in(int year) {
      if (feast != null) {
        return feast.in(year);
      }
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
