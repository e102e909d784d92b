package io.github.dateline.time;

import static io.github.dateline.time.Certainty.RESOLVED;
import static io.github.dateline.time.Certainty.STATED;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date by its numbers.
 *
 * @param year 0 if it is not said
 * @param month 1 to 12
 * @param day 0 if it is not said
 * @param side which one is meant where the year is not said
 * @param weekday 1 for Monday to 7 if it is named too, else 0; it helps to find the year
 */
record CalendarDate(int year, int month, int day, Side side, int weekday) implements Meaning {

  CalendarDate(int year, int month, int day, Side side) {
    this(year, month, day, side, 0);
  }

  CalendarDate on(int namedWeekday) {
    return new CalendarDate(year, month, day, side, namedWeekday);
  }

  /** Tells whether the calendar has such a date in some year. */
  boolean exists() {
    int probe = year == 0 ? 2000 : year;
    return month >= 1 && month <= 12 && day <= LocalDate.of(probe, month, 1).lengthOfMonth();
  }

  @Override
  public boolean isDay() {
    return day > 0;
  }

  @Override
  public Resolved in(Context context) {
    if (year != 0) {
      return resolved(year, STATED);
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return open();
    }
    int likely = agreeing(yearOf(reference, context.tense()));
    return resolved(existing(likely, reference, context.tense()), RESOLVED);
  }

  /** Returns its value if its year is known from elsewhere. */
  Resolved inYear(int known) {
    return resolved(known, RESOLVED);
  }

  private Resolved resolved(int inYear, Certainty certainty) {
    LocalDate first = LocalDate.of(inYear, month, 1);
    if (day == 0) {
      return Resolved.month(first, certainty);
    }
    return day > first.lengthOfMonth()
        ? open()
        : Resolved.day(first.withDayOfMonth(day), certainty);
  }

  private Resolved open() {
    String inYear = DigitWords.pad(month, 2) + (day == 0 ? "" : "-" + DigitWords.pad(day, 2));
    return new Resolved(DateMention.Type.DATE, "XXXX-" + inYear, Optional.empty(), RESOLVED);
  }

  /**
   * The year, or the one nearest to it, that has the day: February 29. The tense tells the
   * direction; without one the nearer year is meant, of two as near the one before.
   */
  private int existing(int likely, LocalDate reference, Tense tense) {
    if (isIn(likely)) {
      return likely;
    }
    boolean back = side == Side.LAST || (side == Side.BARE && tense == Tense.PAST);
    boolean ahead = side == Side.NEXT || (side == Side.BARE && tense.looksAhead());
    int before = reference.getYear() - 1;
    while (!isIn(before)) {
      before--;
    }
    int after = Math.max(likely, reference.getYear());
    while (!isIn(after)) {
      after++;
    }
    boolean nearer = after - reference.getYear() < reference.getYear() - before;
    return ahead || (!back && nearer) ? after : before;
  }

  private boolean isIn(int someYear) {
    return day <= LocalDate.of(someYear, month, 1).lengthOfMonth();
  }

  /** The year, or the one beside it, in which the day has the name it is given. */
  private int agreeing(int likely) {
    if (weekday == 0 || day == 0) {
      return likely;
    }
    for (int candidate : new int[] {likely, likely - 1, likely + 1}) {
      LocalDate first = LocalDate.of(candidate, month, 1);
      boolean valid = day <= first.lengthOfMonth();
      if (valid && first.withDayOfMonth(day).getDayOfWeek().getValue() == weekday) {
        return candidate;
      }
    }
    return likely;
  }

  private int yearOf(LocalDate reference, Tense tense) {
    int same = reference.getYear();
    int order = compare(reference);
    return switch (side) {
      case LAST -> order < 0 ? same : same - 1;
      case NEXT -> order > 0 ? same : same + 1;
      case THIS -> same;
      case BARE -> nearest(same, order, reference, tense);
    };
  }

  /** Negative if the date lies before the day (or month) of writing in the same year. */
  private int compare(LocalDate reference) {
    int months = month - reference.getMonthValue();
    return months != 0 || day == 0 ? months : day - reference.getDayOfMonth();
  }

  /**
   * The year of writing, nearly always. News looks back far and ahead little: what lies ahead by
   * more than a season is last year's unless the clause looks ahead; what lies back by more than
   * two thirds of a year is next year's if it does.
   */
  private int nearest(int same, int order, LocalDate reference, Tense tense) {
    int months = month - reference.getMonthValue();
    if (order > 0) {
      boolean far = months > 3 || (months > 1 && day == 0 && tense == Tense.PAST);
      return far && !tense.looksAhead() ? same - 1 : same;
    }
    boolean longGone = months <= -8 && tense.looksAhead();
    return longGone || (months <= -3 && tense == Tense.FUTURE) ? same + 1 : same;
  }
}
