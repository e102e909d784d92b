package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Finds weekdays by a day they lie beside: {@code the Friday before Easter}, {@code the Monday
 * after March 5}.
 */
final class WeekdayBesideFinder implements Finder {

  private final CalendarFinder calendar;
  private final HolidayFinder holidays;

  WeekdayBesideFinder(CalendarFinder calendar, TimeLexicon lexicon) {
    this.calendar = calendar;
    this.holidays = new HolidayFinder(lexicon);
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    int sign = words.is(at + 1, "before") ? -1 : words.is(at + 1, "after") ? 1 : 0;
    if (sign == 0 || !words.is(at, Kind.WEEKDAY) || !Proof.isWeekday(words, at)) {
      return null;
    }
    Draft holiday = holidays.at(words, at + 2);
    Draft day = at > i ? Finder.longer(holiday, calendar.at(words, at + 2)) : holiday;
    return day == null || !day.meaning().isDay()
        ? null
        : Draft.of(i, day.to(), new Beside(words.word(at).number(), sign, day.meaning()));
  }

  /**
   * The first such weekday before or after a day, itself excluded.
   *
   * @param weekday 1 for Monday to 7
   * @param sign -1 for before, 1 for after
   * @param day the day
   */
  private record Beside(int weekday, int sign, Meaning day) implements Meaning.Day {
    @Override
    public Resolved in(Context context) {
      Resolved resolved = day.in(context);
      if (resolved.range().isEmpty()) {
        return Resolved.open(DateMention.Type.DATE, "XXXX-WXX-" + weekday);
      }
      DayOfWeek name = DayOfWeek.of(weekday);
      DateRange range = resolved.range().get();
      LocalDate found =
          sign < 0
              ? range.first().with(TemporalAdjusters.previous(name))
              : range.last().with(TemporalAdjusters.next(name));
      return Resolved.day(found, Certainty.RESOLVED);
    }
  }
}
