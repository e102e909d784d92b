package io.github.dateline.time;

import static io.github.dateline.time.Certainty.RESOLVED;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds days by name: {@code Wednesday}, {@code last Friday}, {@code yesterday}. */
final class DayFinder implements Finder {

  private final CalendarFinder calendar;

  DayFinder(CalendarFinder calendar) {
    this.calendar = calendar;
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case WEEKDAY -> weekday(words, i, i, Side.BARE);
      case DEICTIC -> deictic(words, i);
      case TONIGHT -> Draft.of(i, i + 1, new DayTime(tonight(words, i), "NI", ""));
      case WHICH -> which(words, i, i);
      case DETERMINER -> behindThe(words, i);
      case UNIT -> // day before yesterday
          words.is(i, "day") && words.is(i + 2, Kind.DEICTIC) ? besideDay(words, i, i) : null;
      default -> null;
    };
  }

  /** {@code overnight} is the night before the day that is spoken of. */
  private static Meaning tonight(Words words, int i) {
    int by = words.word(i).number();
    return by == 0 ? new Shift(Unit.DAY, 0, false) : new DaysAway(ThatDay.MEANING, by);
  }

  private @Nullable Draft behindThe(Words words, int i) {
    if (!words.is(i, "the")) {
      return null;
    }
    if (words.is(i + 1, "day") && words.is(i + 2, Kind.OFFSET)) {
      return besideDay(words, i, i + 1);
    }
    return words.is(i + 1, Kind.WHICH) ? which(words, i + 1, i) : null;
  }

  /** {@code the day before yesterday}, {@code the day after tomorrow}. */
  private @Nullable Draft besideDay(Words words, int from, int day) {
    int sign = words.is(day + 1, "before") ? -1 : words.is(day + 1, "after") ? 1 : 0;
    if (sign == 0) {
      return null;
    }
    Draft named = Finder.longer(at(words, day + 2), calendar.at(words, day + 2));
    return named != null && named.meaning().isDay()
        ? Draft.of(from, named.to(), new DaysAway(named.meaning(), sign))
        : null;
  }

  /** {@code Wednesday}, {@code Friday, Oct. 23, 1998}, {@code Monday, 13 February}. */
  private @Nullable Draft weekday(Words words, int i, int from, Side side) {
    if (!Proof.isWeekday(words, i)) {
      return null;
    }
    int next = words.word(i).weak() && words.is(i + 1, ".") ? i + 2 : i + 1;
    int dateAt = words.skipComma(next);
    if (words.is(dateAt, Kind.DETERMINER) && words.word(dateAt + 1).isDayNumber()) {
      dateAt++;
    }
    Draft date = calendar.at(words, dateAt);
    if (date != null && date.meaning() instanceof CalendarDate day && day.day() > 0) {
      return date.startingAt(from).meaning(day.on(words.word(i).number()), date.to());
    }
    return Draft.of(
        from, next, new WeekdayDate(words.word(i).number(), side, isAnchored(words, i)));
  }

  /** {@code the previous Friday}, {@code the following Tuesday}. */
  private static boolean isAnchored(Words words, int weekday) {
    return AnchoredFinder.isAnchor(words, weekday - 1);
  }

  private static @Nullable Draft deictic(Words words, int i) {
    if (words.isGlued(i + 1)
        && words.isAny(i + 1, "'s", "’s")
        && words.isCapitalized(i)
        && words.isCapitalized(i + 2)) {
      return null; // Today's Paper, USA Today's: names
    }
    if (words.isCapitalized(i) && words.isCapitalized(i - 1)) {
      return null; // USA Today
    }
    int days = words.word(i).number();
    Shift shift = new Shift(Unit.DAY, days, false);
    return Draft.of(i, i + 1, days == 0 ? today(words, i, shift) : shift);
  }

  /** {@code continues today}, {@code of today}: the present in general, not the day. */
  private static Meaning today(Words words, int i, Shift shift) {
    boolean general = Proof.isGeneralToday(words, i);
    return general ? Meaning.fixed(DateMention.Type.DATE, "PRESENT_REF") : shift;
  }

  /** {@code last Tuesday}, {@code this past spring}, {@code next March}. */
  private @Nullable Draft which(Words words, int i, int from) {
    TimeWord which = words.word(i);
    int at = i + 1;
    if (words.is(at, Kind.WHICH) && which.number() == 0) {
      which = words.word(at);
      at++;
    }
    Side side = Side.of(which);
    return switch (words.kind(at)) {
      case WEEKDAY -> weekday(words, at, from, side);
      case MONTH -> AnchoredFinder.isAnchor(words, i) ? null : month(words, at, from, side);
      case DAY_PART -> isProgramme(words, i) ? null : part(words, at, from, which);
      default -> null;
    };
  }

  /** {@code watched This Morning}: capitals within a sentence that has none around. */
  private static boolean isProgramme(Words words, int i) {
    boolean title = words.isCapitalized(i) && words.isCapitalized(i + 1);
    boolean aired = words.is(i + 2, "on") && words.isCapitalized(i + 3);
    boolean inside = words.isLetter(i - 1) && !words.isCapitalized(i - 1);
    return title && (inside || (i == 0 && aired));
  }

  private static @Nullable Draft month(Words words, int i, int from, Side side) {
    boolean proven = words.isCapitalized(i);
    int to = words.skipStop(i + 1);
    CalendarDate bare = new CalendarDate(0, words.word(i).number(), 0, side);
    if (!proven) {
      return null;
    }
    TimeWord day = words.word(to);
    if (day.isDayNumber()) {
      CalendarDate date = new CalendarDate(0, words.word(i).number(), day.number(), side);
      return date.exists() ? Draft.of(from, to + 1, date) : null;
    }
    return Draft.of(from, to, bare);
  }

  /** {@code this morning}, {@code last night}, {@code the next morning}. */
  private static Draft part(Words words, int i, int from, TimeWord which) {
    String code = words.word(i).code();
    boolean next = which.number() > 0;
    LastOrNextDay day = new LastOrNextDay(which.number(), next);
    return Draft.of(from, i + 1, new DayTime(day, code, ""));
  }

  /**
   * The day of {@code last night} counts from the day of writing, of {@code the next night} not.
   */
  private record LastOrNextDay(int by, boolean anchored) implements Meaning {
    @Override
    public Resolved in(Context context) {
      LocalDate from = anchored ? context.anchorDay() : context.reference();
      return from == null
          ? Resolved.open(DateMention.Type.DATE, "XXXX-XX-XX")
          : Resolved.day(from.plusDays(by), RESOLVED);
    }
  }
}
