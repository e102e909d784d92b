package io.github.dateline.time;

import static io.github.dateline.time.DateMention.Type.DURATION;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Finds weeks, months, years and their like by pointing: {@code last week}, {@code that year}. */
final class PeriodFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case WHICH -> which(words, i, i);
      case POINTER -> pointer(words, i, i);
      case DETERMINER -> behindDeterminer(words, i);
      case UNIT -> yearEnd(words, i, i);
      default -> null;
    };
  }

  private static @Nullable Draft behindDeterminer(Words words, int i) {
    return switch (words.kind(i + 1)) {
      case WHICH -> which(words, i + 1, i);
      case POINTER -> words.is(i + 1, "same") ? pointer(words, i + 1, i) : null;
      case UNIT -> Finder.longer(bare(words, i, i + 1), yearEnd(words, i + 1, i));
      default ->
          words.isAny(i + 1, "full", "whole") && words.is(i + 2, Kind.UNIT)
              ? bare(words, i, i + 2)
              : null;
    };
  }

  /** {@code last week}, {@code the current year}, {@code the following day}. */
  private static @Nullable Draft which(Words words, int i, int from) {
    TimeWord which = words.word(i);
    int at = i + 1;
    if (words.is(at, Kind.WHICH) && which.number() == 0) {
      which = words.word(at);
      at++;
    }
    if (words.is(at, Kind.FISCAL)) {
      at++;
    }
    if (words.is(at, Kind.UNITS) && !words.word(at).weak()) {
      return plural(words, i, at, from);
    }
    if (!words.is(at, Kind.UNIT)) {
      return words.is(i, "latest") && words.is(at, "period")
          ? Draft.of(from, at + 1, LatestQuarter.MEANING)
          : null;
    }
    Unit unit = Unit.parse(words.word(at).code());
    boolean title = words.isCapitalized(at) && words.isCapitalized(i) && i > 0;
    boolean rhetorical = unit == Unit.DAY && words.is(i, "this");
    if (unit.isOfClock() || title || rhetorical) {
      return null; // "This Week" in the middle of a sentence is a programme
    }
    return Draft.of(from, at + 1, meaning(words, i, from, unit, which.number()));
  }

  private static Meaning meaning(Words words, int i, int from, Unit unit, int by) {
    String lower = words.lower(i);
    if (lower.equals("past") && unit != Unit.YEAR && unit != Unit.WEEKEND) {
      return Meaning.fixed(DURATION, unit.duration("1"));
    }
    if (lower.equals("latest") || (unit == Unit.QUARTER && lower.equals("last"))) {
      return unit == Unit.QUARTER ? LatestQuarter.MEANING : new Shift(unit, by, false);
    }
    boolean anchored =
        lower.equals("following")
            || lower.equals("previous")
            || lower.equals("preceding")
            || lower.equals("prior")
            || lower.equals("ensuing")
            || (unit == Unit.DAY && lower.equals("next"));
    return new Shift(unit, by, anchored && i > from);
  }

  /** {@code recent weeks}, {@code the coming years}. */
  private static @Nullable Draft plural(Words words, int i, int at, int from) {
    Unit unit = Unit.parse(words.word(at).code());
    if (words.is(i, "recent") && unit == Unit.YEAR) {
      return Draft.of(from, at + 1, Meaning.fixed(DateMention.Type.DATE, "PAST_REF"));
    }
    boolean open =
        words.is(i, "recent")
            || words.is(i, "coming")
            || words.is(i, "past")
            || words.is(i, "last")
            || words.is(i, "upcoming")
            || words.is(i, "next");
    return open ? Draft.of(from, at + 1, Meaning.fixed(DURATION, unit.duration("X"))) : null;
  }

  /** {@code the same quarter last year}, {@code the same period a year ago}. */
  private static boolean isYearBefore(Words words, int i) {
    boolean last = words.is(i, "last") || words.is(i, "previous");
    return last && words.is(i + 1, "year");
  }

  /** {@code that week}, {@code the same day}: around the date last spoken of. */
  private static @Nullable Draft pointer(Words words, int i, int from) {
    int at = words.is(i + 1, "same") ? i + 2 : i + 1;
    if (!words.is(at, Kind.UNIT) || words.is(i, "these") || words.is(i, "those")) {
      return null;
    }
    Unit unit = Unit.parse(words.word(at).code());
    if (words.is(at - 1, "same") && isYearBefore(words, at + 1)) {
      return Draft.of(from, at + 3, YearEarlier.MEANING);
    }
    if (unit == Unit.QUARTER) {
      return Draft.of(from, at + 1, LatestQuarter.MEANING);
    }
    return unit.isOfClock() ? null : Draft.of(from, at + 1, new Shift(unit, 0, true));
  }

  /** {@code the quarter}, {@code the weekend}, {@code the year}: those in which news happens. */
  private static @Nullable Draft bare(Words words, int i, int at) {
    Unit unit = Unit.parse(words.word(at).code());
    boolean compound = words.isDash(at + 1) && words.isGlued(at + 1); // the year-round sun
    if (!words.is(i, "the") || compound || isAward(words, i)) {
      return null;
    }
    if (words.is(at + 1, Kind.OFFSET) && endsPhrase(words, at + 2)) {
      int by = words.isAny(at + 1, "before", "earlier") ? -1 : 1;
      return unit.isOfClock() ? null : Draft.of(i, at + 2, new Shift(unit, by, true));
    }
    boolean ended = words.isAny(at + 1, "ended", "ending");
    Draft stated = UpTo.period(words, i, at);
    if (stated != null) {
      return stated;
    }
    return switch (unit) {
      case QUARTER -> quarter(words, i, at, ended);
      case WEEKEND -> Draft.of(i, at + 1, Weekend.MEANING);
      case WEEK, MONTH ->
          words.is(at + 1, "before") && words.is(at + 2, "last")
              ? Draft.of(i, at + 3, new Shift(unit, -2, false))
              : Draft.of(i, at + 1, new Shift(unit, 0, true));
      case YEAR ->
          ended
              ? Draft.of(i, at + 1, Meaning.fixed(DURATION, "P1Y"))
              : words.is(at + 1, Kind.OFFSET)
                  ? null
                  : Draft.of(i, at + 1, new Shift(unit, 0, false));
      default -> null;
    };
  }

  /**
   * {@code the day before.} counts back; {@code the day before the vote} does not say from when.
   */
  private static boolean endsPhrase(Words words, int i) {
    return i >= words.size() || ".,;:)!?".contains(words.lower(i));
  }

  /** {@code coach of the year} is a title; {@code the rest of the year} and its like are times. */
  private static boolean isAward(Words words, int the) {
    boolean time =
        !words.is(the - 2, Kind.NONE)
            || words.isAny(the - 2, "rest", "part")
            || words.isAny(the - 2, "much", "most")
            || words.isAny(the - 2, "course", "remainder");
    return words.is(the - 1, "of") && !time;
  }

  /** {@code the quarter}, {@code the quarter a year ago}, {@code the quarter ended Sept. 30}. */
  private static Draft quarter(Words words, int i, int at, boolean ended) {
    int next = at + 1;
    if (words.is(next, "a") && words.is(next + 1, "year") && words.is(next + 2, Kind.OFFSET)) {
      return Draft.of(i, next + 3, YearEarlier.MEANING);
    }
    Draft end = ended ? new CalendarFinder().at(words, at + 2) : null;
    return end == null || !end.meaning().isDay()
        ? Draft.of(i, next, LatestQuarter.MEANING)
        : Draft.of(i, next, new QuarterUpTo(end.meaning()));
  }

  /** The quarter that ends about a day. */
  private record QuarterUpTo(Meaning day) implements Meaning {
    @Override
    public Resolved in(Context context) {
      return day.in(context)
          .range()
          .map(r -> Resolved.around(Unit.QUARTER, r.last().minusDays(40), Certainty.RESOLVED))
          .orElseGet(() -> Resolved.open(DateMention.Type.DATE, "XXXX-QX"));
    }
  }

  /** {@code year-end}, {@code the year's end}. */
  private static @Nullable Draft yearEnd(Words words, int i, int from) {
    if (!words.is(i, "year")) {
      return null;
    }
    int at = words.isAny(i + 1, "'s", "’s") ? i + 2 : words.skipHyphen(i + 1);
    if (!words.is(at, "end")) {
      return null;
    }
    return Draft.of(from, at + 1, new Shift(Unit.YEAR, 0, false)).modified("END");
  }
}
