package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/** What an expression means at its place. */
record Resolved(
    DateMention.Type type, String value, Optional<DateRange> range, Certainty certainty) {

  static Resolved date(String value, DateRange range, Certainty certainty) {
    return new Resolved(DateMention.Type.DATE, value, Optional.of(range), certainty);
  }

  static Resolved open(DateMention.Type type, String value) {
    return new Resolved(type, value, Optional.empty(), Certainty.STATED);
  }

  static Resolved day(LocalDate day, Certainty certainty) {
    return date(day.toString(), DateRange.day(day), certainty);
  }

  static Resolved month(LocalDate day, Certainty certainty) {
    DateRange range = DateRange.month(day.getYear(), day.getMonthValue());
    return date(range.first().toString().substring(0, 7), range, certainty);
  }

  static Resolved year(int year, Certainty certainty) {
    return date(DigitWords.pad(year, 4), DateRange.year(year), certainty);
  }

  /** Returns the unit of the calendar around a day: its week, its month, its decade. */
  static Resolved around(Unit unit, LocalDate day, Certainty certainty) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day, certainty);
      case WEEK, FORTNIGHT -> week(day, certainty);
      case WEEKEND -> weekend(day, certainty);
      case MONTH -> month(day, certainty);
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3, certainty);
      case YEAR -> year(day.getYear(), certainty);
      case DECADE -> years(day.getYear() / 10 * 10, 10, Grain.DECADE, certainty);
      case CENTURY -> years(day.getYear() / 100 * 100, 100, Grain.CENTURY, certainty);
      case MILLENNIUM -> years(day.getYear() / 1000 * 1000, 1000, Grain.CENTURY, certainty);
    };
  }

  /** Returns a decade ({@code 199}), a century ({@code 19}) or a millennium ({@code 1}). */
  static Resolved years(int first, int count, Grain grain, Certainty certainty) {
    String digits = DigitWords.pad(first, 4);
    int kept = count == 10 ? 3 : count == 100 ? 2 : 1;
    LocalDate start = LocalDate.of(first, 1, 1);
    return date(
        digits.substring(0, kept),
        new DateRange(start, start.plusYears(count).minusDays(1), grain),
        certainty);
  }

  static Resolved week(LocalDate day, Certainty certainty) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return date(
        IsoWeeks.name(day), new DateRange(monday, monday.plusDays(6), Grain.WEEK), certainty);
  }

  static Resolved weekend(LocalDate day, Certainty certainty) {
    LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
    LocalDate start = day.getDayOfWeek().getValue() == 7 ? day.minusDays(1) : saturday;
    return date(
        IsoWeeks.name(day) + "-WE", new DateRange(start, start.plusDays(1), Grain.WEEK), certainty);
  }

  static Resolved quarter(int year, int quarter, Certainty certainty) {
    return months(year, quarter * 3 - 2, 3, "Q" + quarter, Grain.QUARTER, certainty);
  }

  static Resolved half(int year, int half, Certainty certainty) {
    return months(year, half * 6 - 5, 6, "H" + half, Grain.HALF, certainty);
  }

  /** The northern seasons of the weather services; winter begins in December of its year. */
  static Resolved season(int year, String code, Certainty certainty) {
    int month = Season.firstMonth(code);
    return months(year, month, 3, code, Grain.SEASON, certainty);
  }

  private static Resolved months(
      int year, int month, int count, String code, Grain grain, Certainty certainty) {
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate last = first.plusMonths(count).minusDays(1);
    String value = DigitWords.pad(year, 4) + "-" + code;
    return date(value, new DateRange(first, last, grain), certainty);
  }

  /** Returns a quarter of another year; one of accounts keeps its number and its months. */
  Resolved quarterOf(int year, DateRange range) {
    int by = year - Integer.parseInt(value.substring(0, 4));
    DateRange moved =
        new DateRange(range.first().plusYears(by), range.last().plusYears(by), range.grain());
    return date(DigitWords.pad(year, 4) + value.substring(4), moved, Certainty.INFERRED);
  }

  Resolved with(Certainty other) {
    return new Resolved(type, value, range, other);
  }

  Resolved withRange(DateRange narrower) {
    return new Resolved(type, value, Optional.of(narrower), certainty);
  }
}
