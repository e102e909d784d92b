package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts the families together: a core, what may stand before it ({@code about}, {@code early},
 * {@code the end of}) and behind it ({@code morning}, {@code 08:30am}).
 */
final class Grammar implements Finder {

  private static final int MOST_PREFIXES = 2;

  private final Finder[] finders;
  private final CalendarFinder calendar;
  private final PhraseFinder phrases;
  private final HolidayFinder holidays;

  Grammar(TimeLexicon lexicon) {
    this.calendar = new CalendarFinder();
    FiscalFinder fiscal = new FiscalFinder(lexicon.fiscal());
    this.phrases = new PhraseFinder(lexicon);
    this.holidays = new HolidayFinder(lexicon);
    this.finders =
        new Finder[] {
          calendar,
          new ImpossibleDateFinder(),
          new IsoFinder(),
          new RepetitionFinder(),
          new YearFinder(),
          new CenturyFinder(),
          new DayFinder(calendar),
          new WeekdayCountFinder(),
          new WeekdayBesideFinder(calendar, lexicon),
          new PeriodFinder(),
          new AnchoredFinder(),
          new PartFinder(),
          fiscal,
          new YearPartFinder(fiscal),
          new WeekPartFinder(calendar),
          holidays,
          new FractionFinder(),
          new LengthFinder()
        };
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    return at(words, i, MOST_PREFIXES);
  }

  /** Prefixes may stand before prefixes ({@code at least the early}), but not without end. */
  private @Nullable Draft at(Words words, int i, int prefixes) {
    Draft best = Finder.longer(phrases.at(words, i), holidays.at(words, i));
    if (words.is(i, Kind.NONE) && words.lower(i).length() > 2 && !Prefixes.isPrefix(words, i)) {
      return best;
    }
    best = Finder.longer(core(words, i), best);
    best = Finder.longer(clockFirst(words, i), best);
    return prefixes == 0 ? best : Finder.longer(best, prefixed(words, i, prefixes - 1));
  }

  private @Nullable Draft core(Words words, int i) {
    Draft best = null;
    for (Finder finder : finders) {
      best = Finder.longer(best, finder.at(words, i));
    }
    return best == null ? null : extended(words, best);
  }

  /** {@code Sunday afternoon}, {@code February 14, 2023 08:30am}. */
  private static Draft extended(Words words, Draft draft) {
    if (!draft.meaning().isDay()) {
      return draft;
    }
    int to = draft.to();
    int part = words.is(to, Kind.PHASE) ? to + 1 : to;
    if (words.is(part, Kind.DAY_PART)) {
      String modifier = part > to ? words.word(to).code() : "";
      return draft
          .meaning(new DayTime(draft.meaning(), words.word(part).code(), ""), part + 1)
          .modified(modifier);
    }
    ClockFinder.Clock clock = ClockFinder.at(words, words.skipComma(to));
    return clock == null
        ? draft
        : draft.meaning(new DayTime(draft.meaning(), clock.code(), clock.zone()), clock.to());
  }

  /** {@code 10 p.m. Wednesday}, {@code noon}. */
  private @Nullable Draft clockFirst(Words words, int i) {
    ClockFinder.Clock clock = ClockFinder.at(words, i);
    if (clock == null) {
      return null;
    }
    int dayAt = words.skipComma(clock.to());
    Draft day = dayAt < words.size() ? dayCore(words, dayAt) : null;
    if (day != null) {
      return onDay(words, i, clock, day);
    }
    int behind = behindRemark(words, clock.to());
    boolean dated = words.is(behind - 1, "on") && words.is(behind, Kind.NUMBER);
    Draft later = dated ? calendar.at(words, behind) : dayCore(words, behind);
    if (later != null && !later.meaning().isDay()) {
      later = null;
    }
    Meaning meaning = later == null ? ThatDay.MEANING : later.meaning();
    return Draft.of(i, clock.to(), new DayTime(meaning, clock.code(), clock.zone()));
  }

  /** {@code noon Monday}, {@code nine o'clock Friday night}. */
  private static Draft onDay(Words words, int from, ClockFinder.Clock clock, Draft day) {
    boolean part = words.is(day.to(), Kind.DAY_PART);
    boolean late = part && !words.word(day.to()).code().equals("MO");
    String code = late ? ClockFinder.afternoon(clock.code()) : clock.code();
    int to = part ? day.to() + 1 : day.to();
    return Draft.of(from, to, new DayTime(day.meaning(), code, clock.zone()));
  }

  /** Skips a second time in brackets and {@code on}: {@code 10:35 a.m. (0735 GMT) on Friday}. */
  private static int behindRemark(Words words, int i) {
    int at = i;
    if (words.is(at, "(")) {
      ClockFinder.Clock second = ClockFinder.at(words, at + 1);
      at = second != null && words.is(second.to(), ")") ? second.to() + 1 : at;
    } else if (words.is(at, ")")) {
      at++;
    }
    return words.is(at, "on") ? at + 1 : at;
  }

  private @Nullable Draft dayCore(Words words, int i) {
    for (Finder finder : finders) {
      Draft draft = finder.at(words, i);
      if (draft != null && draft.meaning().isDay() && !words.is(i, Kind.NUMBER)) {
        return draft;
      }
    }
    return null;
  }

  private @Nullable Draft prefixed(Words words, int i, int prefixes) {
    Prefixes prefix = Prefixes.at(words, i);
    if (prefix == null || prefix.to() >= words.size()) {
      return null;
    }
    Draft core = prefix.isPhase() ? phased(words, prefix.to()) : at(words, prefix.to(), prefixes);
    if (core == null || !prefix.fits(words, core)) {
      return null;
    }
    Draft draft = prefix.isSide() ? core : core.startingAt(i);
    return draft.modifier().isEmpty() || prefix.isPhase()
        ? draft.modified(prefix.on(words, core))
        : draft;
  }

  private @Nullable Draft phased(Words words, int i) {
    Draft core = core(words, i);
    boolean rest = words.is(i - 2, Kind.ARTICLE); // an early night
    return core == null && words.is(i, Kind.DAY_PART) && !rest
        ? Draft.of(i, i + 1, new DayTime(new Shift(Unit.DAY, 0, false), words.word(i).code(), ""))
        : core;
  }
}
