package io.github.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarter whose last day is stated: {@code the fourth quarter ended Aug. 26}. The text numbers it
 * by the accounts; the day tells the months.
 *
 * @param named the quarter as named
 * @param day its last day
 */
record EndedQuarter(YearPart named, Meaning day) implements Meaning {

  static @Nullable Draft at(Words words, int from, int participle, String code) {
    if (!words.isAny(participle, "ended", "ending")) {
      return null;
    }
    Draft day = new CalendarFinder().at(words, participle + 1);
    return day == null || !day.meaning().isDay()
        ? null
        : Draft.of(
            from, participle, new EndedQuarter(new YearPart(code, null, Side.BARE), day.meaning()));
  }

  @Override
  public Resolved in(Context context) {
    Resolved quarter = named.in(context);
    LocalDate last = day.in(context).range().map(DateRange::last).orElse(null);
    if (last == null) {
      return quarter;
    }
    LocalDate first = last.plusDays(1).minusMonths(3);
    return quarter.withRange(new DateRange(first, last, Grain.QUARTER));
  }
}
