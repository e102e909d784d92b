package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of months and years by counting: {@code the first half of May}, {@code the first two
 * weeks} of May, {@code the 15th of last month}.
 */
final class PartFinder implements Finder {

  private final MonthFinder months = new MonthFinder();
  private final PeriodFinder periods = new PeriodFinder();

  @Override
  public @Nullable Draft at(Words words, int i) {
    int at = words.is(i, Kind.DETERMINER) ? i + 1 : i;
    boolean last = words.isAny(at, "last", "final") || words.is(at, "latter");
    if (!last && !words.is(at, Kind.ORDINAL)) {
      return null;
    }
    Draft half = half(words, i, at, last);
    if (half != null) {
      return half;
    }
    Draft day = Finder.longer(dayOf(words, i, at), namedDay(words, i, at, last));
    return Finder.longer(day, counted(words, i, at, last));
  }

  /** {@code the last day of March}, {@code the first day of 2022}. */
  private @Nullable Draft namedDay(Words words, int from, int i, boolean last) {
    if (!words.is(i + 1, "day") || !words.is(i + 2, "of") || words.is(i, "latter")) {
      return null;
    }
    Draft whole = words.word(i + 3).isYear() ? whole(words, i + 3) : months.at(words, i + 3);
    int number = last ? 0 : words.word(i).number();
    return whole == null || number > 31
        ? null
        : Draft.of(from, whole.to(), new CountedDay(whole.meaning(), number));
  }

  /** {@code the first half of May}: the month with the modifier of its part. */
  private @Nullable Draft half(Words words, int from, int i, boolean last) {
    int number = last ? 2 : words.word(i).number();
    if (!words.is(i + 1, Kind.HALF) || !words.is(i + 2, "of") || number > 2) {
      return null;
    }
    Draft month = months.at(words, i + 3);
    return month == null
        ? null
        : Draft.of(from, month.to(), new HalfMonth(month.meaning(), number == 2))
            .modified(number == 2 ? "END" : "START");
  }

  /** {@code the 15th of last month}. */
  private @Nullable Draft dayOf(Words words, int from, int i) {
    int day = words.word(i).number();
    if (!words.is(i, Kind.ORDINAL) || !words.is(i + 1, "of") || day > 31) {
      return null;
    }
    Draft month = words.is(i + 2, Kind.MONTH) ? null : months.at(words, i + 2);
    return month == null ? null : Draft.of(from, month.to(), new DayOfMonth(month.meaning(), day));
  }

  /** {@code the first two weeks} of May, {@code the last three months} of 2022. */
  private @Nullable Draft counted(Words words, int from, int i, boolean last) {
    boolean first = words.is(i, "first");
    Amount amount = first || last ? Amounts.at(words, i + 1) : null;
    if (amount == null || amount.isOpen() || amount.half() || !words.is(amount.to(), Kind.UNITS)) {
      return null;
    }
    Unit unit = Unit.parse(words.word(amount.to()).code());
    int to = amount.to() + 1;
    Draft whole = words.is(to, "of") && !unit.isOfClock() ? whole(words, to + 1) : null;
    return whole == null
        ? null
        : Draft.of(from, to, new Counted(whole.meaning(), amount.number(), unit, last));
  }

  private @Nullable Draft whole(Words words, int i) {
    if (words.word(i).isYear()) {
      Meaning year = Meaning.stated(Resolved.year(words.word(i).number(), Certainty.STATED));
      return Draft.of(i, i + 1, year);
    }
    Draft month = months.at(words, i);
    return month != null ? month : periods.at(words, i);
  }

  /**
   * Half a month.
   *
   * @param month the month
   * @param second which half
   */
  record HalfMonth(Meaning month, boolean second) implements Meaning {
    @Override
    public Resolved in(Context context) {
      Resolved whole = month.in(context);
      Optional<DateRange> range = whole.range();
      if (range.isEmpty()) {
        return whole;
      }
      LocalDate middle = range.get().first().withDayOfMonth(15);
      return second
          ? whole.withRange(new DateRange(middle.plusDays(1), range.get().last(), Grain.MONTH))
          : whole.withRange(new DateRange(range.get().first(), middle, Grain.MONTH));
    }
  }

  private record DayOfMonth(Meaning month, int day) implements Meaning.Day {
    @Override
    public Resolved in(Context context) {
      Resolved whole = month.in(context);
      return whole
          .range()
          .filter(range -> day <= range.last().getDayOfMonth())
          .map(range -> Resolved.day(range.first().withDayOfMonth(day), whole.certainty()))
          .orElse(whole);
    }
  }

  /**
   * A day by counting.
   *
   * @param whole the month or year
   * @param number 1 for the first, 0 for the last
   */
  private record CountedDay(Meaning whole, int number) implements Meaning.Day {
    @Override
    public Resolved in(Context context) {
      Resolved resolved = whole.in(context);
      if (resolved.range().isEmpty()) {
        return Resolved.open(DateMention.Type.DATE, "XXXX-XX-XX");
      }
      DateRange range = resolved.range().get();
      LocalDate day = number == 0 ? range.last() : range.first().plusDays(number - 1L);
      return range.contains(day) ? Resolved.day(day, resolved.certainty()) : resolved;
    }
  }

  /** A length whose days are known, for it is counted from an end of something dated. */
  private record Counted(Meaning whole, int number, Unit unit, boolean last) implements Meaning {
    @Override
    public boolean isLength() {
      return true;
    }

    @Override
    public Resolved in(Context context) {
      String value = unit.duration(Integer.toString(number));
      Optional<DateRange> range = number > 5000 ? Optional.empty() : whole.in(context).range();
      Optional<DateRange> part = range.flatMap(this::part);
      return new Resolved(DateMention.Type.DURATION, value, part, Certainty.RESOLVED);
    }

    private Optional<DateRange> part(DateRange range) {
      LocalDate first = last ? unit.move(range.last().plusDays(1), -number) : range.first();
      LocalDate end = last ? range.last() : unit.move(range.first(), number).minusDays(1);
      boolean inside = !first.isBefore(range.first()) && !end.isAfter(range.last());
      return inside && !end.isBefore(first)
          ? Optional.of(new DateRange(first, end, unit.grain()))
          : Optional.empty();
    }
  }
}
