package io.github.dateline.time;

import static io.github.dateline.time.Certainty.RESOLVED;

import io.github.dateline.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds weeks by a date: {@code the week of March 6}, {@code the last week of February}. */
final class WeekPartFinder implements Finder {

  private final CalendarFinder calendar;
  private final DayFinder days;

  WeekPartFinder(CalendarFinder calendar) {
    this.calendar = calendar;
    this.days = new DayFinder(calendar);
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    if (words.isAny(at, "week", "weekend") && words.is(at + 1, "of")) {
      return weekOf(words, i, at + 2, words.is(at, "weekend"));
    }
    boolean last = words.is(at, "last") || words.is(at, "final");
    boolean counted = words.is(at, Kind.ORDINAL) && words.word(at).number() <= 5;
    if ((!last && !counted) || !words.isAny(at + 1, "week", "weekend") || !isIn(words, at + 2)) {
      return null;
    }
    Draft month = monthAt(words, at + 3);
    if (month == null) {
      return null;
    }
    int number = last ? 0 : words.word(at).number();
    Meaning part =
        words.is(at + 1, "weekend")
            ? new WeekendOfMonth(month.meaning(), number)
            : new WeekOfMonth(month.meaning(), number);
    return Draft.of(i, month.to(), part);
  }

  private static boolean isIn(Words words, int i) {
    return words.isAny(i, "of", "in");
  }

  private @Nullable Draft weekOf(Words words, int from, int at, boolean weekend) {
    Draft day = calendar.at(words, at);
    return day != null && day.meaning().isDay()
        ? Draft.of(from, day.to(), new WeekAround(day.meaning(), weekend))
        : null;
  }

  private @Nullable Draft monthAt(Words words, int i) {
    Draft month = Finder.longer(calendar.at(words, i), days.at(words, i));
    return month != null && !month.meaning().isDay() && month.meaning() instanceof CalendarDate
        ? month
        : null;
  }

  private record WeekAround(Meaning day, boolean weekend) implements Meaning {
    @Override
    public Resolved in(Context context) {
      Optional<DateRange> range = day.in(context).range();
      return range.isEmpty()
          ? Resolved.open(DateMention.Type.DATE, "XXXX-WXX")
          : weekend
              ? Resolved.weekend(range.get().first(), RESOLVED)
              : Resolved.week(range.get().first(), RESOLVED);
    }
  }

  /**
   * Seven days of a month; its value is the ISO week that holds most of them or, for the last week,
   * the month's last day.
   *
   * @param month the month
   * @param number 1 to 5, 0 for the last week
   */
  private record WeekOfMonth(Meaning month, int number) implements Meaning {
    @Override
    public Resolved in(Context context) {
      Optional<DateRange> range = month.in(context).range();
      if (range.isEmpty()) {
        return Resolved.open(DateMention.Type.DATE, "XXXX-WXX");
      }
      LocalDate end = range.get().last();
      LocalDate first =
          number == 0 ? end.minusDays(6) : range.get().first().plusDays(7L * (number - 1));
      LocalDate last = first.plusDays(6).isAfter(end) ? end : first.plusDays(6);
      LocalDate middle = first.plusDays((last.getDayOfMonth() - first.getDayOfMonth()) / 2);
      String value = IsoWeeks.name(number == 0 ? last : middle);
      return Resolved.date(value, new DateRange(first, last, Grain.WEEK), RESOLVED);
    }
  }

  /**
   * A weekend by the Saturdays of its month.
   *
   * @param month the month
   * @param number 1 to 5, 0 for the last
   */
  private record WeekendOfMonth(Meaning month, int number) implements Meaning {
    @Override
    public Resolved in(Context context) {
      Optional<DateRange> range = month.in(context).range();
      if (range.isEmpty()) {
        return Resolved.open(DateMention.Type.DATE, "XXXX-WXX-WE");
      }
      int count = number == 0 ? -1 : number;
      LocalDate saturday =
          range.get().first().with(TemporalAdjusters.dayOfWeekInMonth(count, DayOfWeek.SATURDAY));
      return range.get().contains(saturday)
          ? Resolved.weekend(saturday, RESOLVED)
          : Resolved.open(DateMention.Type.DATE, "XXXX-WXX-WE");
    }
  }
}
