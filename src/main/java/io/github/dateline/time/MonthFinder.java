package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Finds a month behind {@code of}: {@code May 2022}, {@code last May}, {@code this month}. */
final class MonthFinder implements Finder {

  private final CalendarFinder calendar = new CalendarFinder();
  private final DayFinder days = new DayFinder(calendar);
  private final PeriodFinder periods = new PeriodFinder();

  @Override
  public @Nullable Draft at(Words words, int i) {
    Draft named = Finder.longer(calendar.at(words, i), days.at(words, i));
    if (named != null) {
      return isMonth(named) ? named : null;
    }
    boolean period = words.is(i, Kind.WHICH) || words.is(i, "the") || words.is(i, Kind.POINTER);
    Draft pointed = period ? periods.at(words, i) : null;
    return pointed != null && pointed.meaning() instanceof Shift shift && shift.unit() == Unit.MONTH
        ? pointed
        : null;
  }

  private static boolean isMonth(Draft draft) {
    return !draft.meaning().isDay() && draft.meaning() instanceof CalendarDate;
  }
}
