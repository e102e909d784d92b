package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A week or a fiscal year by its first or last day: {@code the week ending March 16}, {@code the
 * fiscal year ended June 30}. Its value is the week or year that holds its last day.
 *
 * @param unit week or year
 * @param day the day
 * @param starts whether the day is the first one
 */
record UpTo(Unit unit, Meaning day, boolean starts) implements Meaning {

  /** Returns {@code the week} of {@code the week ending March 16}, or null. */
  static @Nullable Draft week(Words words, int from, int unit) {
    return words.is(unit, "week") ? at(words, from, unit + 1, Unit.WEEK) : null;
  }

  /** Returns the words before {@code ended June 30}, or null. */
  static @Nullable Draft at(Words words, int from, int participle, Unit unit) {
    boolean ends = words.isAny(participle, "ended", "ending");
    boolean starts = words.isAny(participle, "beginning", "starting");
    if (!ends && !starts) {
      return null;
    }
    int at = words.is(participle + 1, "on") ? participle + 2 : participle + 1;
    int date = words.is(at, Kind.WEEKDAY) ? words.skipComma(at + 1) : at;
    Draft day = new CalendarFinder().at(words, date);
    return day == null || !day.meaning().isDay()
        ? null
        : Draft.of(from, participle, new UpTo(unit, day.meaning(), starts));
  }

  @Override
  public Resolved in(Context context) {
    Optional<DateRange> stated = day.in(context).range();
    if (stated.isEmpty()) {
      String open = unit == Unit.WEEK ? "XXXX-WXX" : "XXXX";
      return Resolved.open(DateMention.Type.DATE, open);
    }
    LocalDate given = stated.get().first();
    LocalDate first = starts ? given : unit.move(given.plusDays(1), -1);
    LocalDate last = starts ? unit.move(given, 1).minusDays(1) : given;
    Resolved named = Resolved.around(unit, last, Certainty.RESOLVED);
    return named.withRange(new DateRange(first, last, unit.grain()));
  }
}
