package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A week or a fiscal year by its first or last day: {@code the week ending March 16}, {@code the
 * fiscal year ended June 30}. Its value is the week or year that holds its last day.
 *
 * @param unit week, month or year
 * @param day the day
 * @param starts whether the day is the first one
 */
record UpTo(Unit unit, Meaning day, boolean starts) implements Meaning {

  /** Returns {@code the week} of {@code the week ending March 16}, or null; a month likewise. */
  static @Nullable Draft period(Words words, int from, int unit) {
    boolean month = words.is(unit, "month");
    if (!month && !words.is(unit, "week")) {
      return null;
    }
    boolean to = words.is(unit + 1, "to") && words.isAny(from - 1, "in", "for");
    return to || isParticiple(words, unit + 1)
        ? at(words, from, unit + 1, month ? Unit.MONTH : Unit.WEEK)
        : null;
  }

  private static boolean isParticiple(Words words, int i) {
    return words.isAny(i, "ended", "ending") || isStart(words, i);
  }

  private static boolean isStart(Words words, int i) {
    return words.isAny(i, "beginning", "starting") || words.is(i, "commencing");
  }

  /** Returns the words before {@code ended June 30}, or null. */
  static @Nullable Draft at(Words words, int from, int participle, Unit unit) {
    boolean starts = isStart(words, participle);
    if (!starts && !words.isAny(participle, "ended", "ending") && !words.is(participle, "to")) {
      return null;
    }
    int at = words.is(participle + 1, "on") ? participle + 2 : participle + 1;
    int date = words.is(at, Kind.WEEKDAY) ? words.skipComma(at + 1) : at;
    Draft day = new CalendarFinder().at(words, date);
    if (day == null && unit != Unit.YEAR && words.is(at, Kind.WEEKDAY)) {
      Side side = starts && !words.is(participle, "beginning") ? Side.NEXT : Side.BARE;
      Meaning named = new WeekdayDate(words.word(at).number(), side, false);
      return Draft.of(from, participle, new UpTo(unit, named, starts));
    }
    if (day != null && unit == Unit.MONTH && day.meaning() instanceof CalendarDate) {
      return Draft.of(from, participle, new UpTo(unit, day.meaning(), starts));
    }
    return day == null || !day.meaning().isDay()
        ? null
        : Draft.of(from, participle, new UpTo(unit, day.meaning(), starts));
  }

  @Override
  public Resolved in(Context context) {
    Optional<DateRange> stated = day.in(context).range();
    if (stated.isEmpty()) {
      String open = unit == Unit.WEEK ? "XXXX-WXX" : unit == Unit.MONTH ? "XXXX-XX" : "XXXX";
      return Resolved.open(DateMention.Type.DATE, open);
    }
    if (stated.get().grain() == Grain.MONTH) {
      return Resolved.month(stated.get().first(), Certainty.RESOLVED); // the month ended January
    }
    LocalDate given = stated.get().first();
    LocalDate first = starts ? given : unit.move(given.plusDays(1), -1);
    LocalDate last = starts ? unit.move(given, 1).minusDays(1) : given;
    Resolved named = Resolved.around(unit, last, Certainty.RESOLVED);
    return named.withRange(new DateRange(first, last, unit.grain()));
  }
}
