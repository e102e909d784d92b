package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds weekdays by counting: {@code two Sundays ago}, {@code a week from Monday}, {@code a week
 * ago Tuesday}, {@code Monday week}, {@code the first Monday of March}.
 */
final class WeekdayCountFinder implements Finder {

  private final DayFinder days = new DayFinder(new CalendarFinder());
  private final MonthFinder months = new MonthFinder();

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case NUMBER, ARTICLE -> Finder.longer(daysAgo(words, i), weeksFrom(words, i));
      case WEEKDAY -> behindDay(words, i);
      case ORDINAL -> ofMonth(words, i, i);
      case WHICH -> ofMonth(words, i, i);
      case DETERMINER -> words.is(i, "the") ? ofMonth(words, i + 1, i) : null;
      default -> null;
    };
  }

  /** {@code two Sundays ago}. */
  private static @Nullable Draft daysAgo(Words words, int i) {
    Amount amount = Amounts.at(words, i);
    if (amount == null || amount.isOpen() || amount.number() < 1 || amount.number() > 52) {
      return null;
    }
    int day = amount.to();
    boolean named = words.is(day, Kind.WEEKDAYS) || words.is(day, Kind.WEEKDAY);
    if (!named || !words.is(day + 1, "ago")) {
      return null;
    }
    Meaning last = new WeekdayDate(words.word(day).number(), Side.LAST, false);
    return Draft.of(i, day + 2, DaysAway.weeks(last, 1 - amount.number()));
  }

  /** {@code a week from Monday}, {@code two weeks from tomorrow}, {@code a week ago Tuesday}. */
  private @Nullable Draft weeksFrom(Words words, int i) {
    Amount amount = Amounts.at(words, i);
    if (amount == null || amount.isOpen() || !isWeeks(words, amount.to())) {
      return null;
    }
    int at = amount.to() + 1;
    boolean back = words.is(at, "ago");
    boolean on = words.is(at, "on") && words.is(at + 1, Kind.WEEKDAY) && !isSpent(words, i);
    if (!back && !on && !words.is(at, "from")) {
      return null;
    }
    if (words.is(amount.to(), "fortnight")) {
      amount = Amount.of(2 * amount.number(), amount.to());
    }
    if (words.is(at + 1, Kind.WEEKDAY) && Proof.isWeekday(words, at + 1)) {
      Side side = back ? Side.BARE : Side.NEXT;
      Meaning day = new WeekdayDate(words.word(at + 1).number(), side, false);
      return Draft.of(i, at + 2, DaysAway.weeks(day, back ? -amount.number() : amount.number()));
    }
    boolean named = words.is(at + 1, Kind.DEICTIC) || words.is(at + 1, Kind.WHICH);
    Draft day = named ? days.at(words, at + 1) : null;
    return day != null && day.meaning().isDay()
        ? Draft.of(
            i, day.to(), DaysAway.weeks(day.meaning(), back ? -amount.number() : amount.number()))
        : null;
  }

  private static boolean isWeeks(Words words, int i) {
    return words.isAny(i, "week", "weeks") || words.is(i, "fortnight");
  }

  /** {@code for a week on Friday}, {@code twice a week on Mondays}: a length, a rate. */
  private static boolean isSpent(Words words, int i) {
    return words.isLetter(i - 1) && !words.isAny(i - 1, "until", "by") && !endsVerb(words, i - 1);
  }

  /** {@code meet a week on Friday}: only a plan can mean the Friday after the next. */
  private static boolean endsVerb(Words words, int i) {
    for (int k = i; k > i - 6; k--) {
      if (words.isAny(k, "will", "to") || words.is(k, "due")) {
        return !words.is(i, Kind.NUMBER) && !words.isAny(i, "for", "in") && !words.is(i, "times");
      }
    }
    return false;
  }

  /** {@code Monday week}, {@code Tuesday next}, {@code Friday last}. */
  private static @Nullable Draft behindDay(Words words, int i) {
    if (!Proof.isWeekday(words, i)) {
      return null;
    }
    Draft inWeek = ofWeek(words, i);
    if (inWeek != null || words.isGlued(i + 1) || !endsPhrase(words, i + 2)) {
      return inWeek;
    }
    int weekday = words.word(i).number();
    if (words.isAny(i + 1, "week", "fortnight") && !words.is(i - 1, Kind.WHICH)) {
      int weeks = words.is(i + 1, "week") ? 1 : 2;
      return Draft.of(i, i + 2, DaysAway.weeks(new WeekdayDate(weekday, Side.NEXT, false), weeks));
    }
    boolean side = words.isAny(i + 1, "next", "last");
    return side
        ? Draft.of(i, i + 2, new WeekdayDate(weekday, Side.of(words.word(i + 1)), false))
        : null;
  }

  /** {@code Friday last week}, {@code Monday of next week}. */
  private static @Nullable Draft ofWeek(Words words, int i) {
    int which = words.is(i + 1, "of") ? i + 2 : i + 1;
    boolean the = words.is(which, "the") || words.is(which, "that");
    if (the || !words.is(which, Kind.WHICH) || !words.is(which + 1, "week")) {
      return null;
    }
    int by = words.word(which).number();
    DayOfWeek weekday = DayOfWeek.of(words.word(i).number());
    Meaning meaning = new WeekdayOfWeek(weekday, by);
    return Draft.of(i, which + 2, meaning);
  }

  /**
   * A day of the week of writing or of one beside it.
   *
   * @param weekday the day's name
   * @param by which week
   */
  private record WeekdayOfWeek(DayOfWeek weekday, int by) implements Meaning.Day {
    @Override
    public Resolved in(Context context) {
      LocalDate reference = context.reference();
      return reference == null
          ? Resolved.open(DateMention.Type.DATE, "XXXX-WXX-" + weekday.getValue())
          : Resolved.day(reference.plusWeeks(by).with(weekday), Certainty.RESOLVED);
    }
  }

  private static boolean endsPhrase(Words words, int i) {
    return i >= words.size() || ".,;:)!?".contains(words.lower(i));
  }

  /** {@code first Monday of March}, {@code last Friday in May 2022}. */
  private @Nullable Draft ofMonth(Words words, int i, int from) {
    boolean last = words.isAny(i, "last", "final");
    boolean counted = words.is(i, Kind.ORDINAL) && words.word(i).number() <= 5;
    if ((!last && !counted) || !words.is(i + 1, Kind.WEEKDAY) || !words.isAny(i + 2, "of", "in")) {
      return null;
    }
    int number = last ? -1 : words.word(i).number();
    if (words.is(i + 3, Kind.EVERY) && words.is(i + 4, "month")) {
      return Draft.of(from, i + 5, Meaning.fixed(DateMention.Type.SET, "P1M"));
    }
    Draft month = months.at(words, i + 3);
    return month == null
        ? null
        : Draft.of(
            from, month.to(), new OfMonth(month.meaning(), words.word(i + 1).number(), number));
  }

  /**
   * A weekday of a month.
   *
   * @param month the month
   * @param weekday 1 for Monday to 7
   * @param number 1 to 5, -1 for the last
   */
  private record OfMonth(Meaning month, int weekday, int number) implements Meaning.Day {
    @Override
    public Resolved in(Context context) {
      Resolved resolved = month.in(context);
      Optional<LocalDate> first = resolved.range().map(range -> range.first());
      if (first.isEmpty()) {
        return Resolved.open(DateMention.Type.DATE, "XXXX-WXX-" + weekday);
      }
      LocalDate day =
          first.get().with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
      return YearMonth.from(day).equals(YearMonth.from(first.get()))
          ? Resolved.day(day, resolved.certainty())
          : resolved;
    }
  }
}
