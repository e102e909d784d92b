package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A closed range of days.
 *
 * <pre>{@code
 * DateRange.month(2021, 7).overlaps(DateRange.day(LocalDate.of(2021, 7, 29))); // true
 * }</pre>
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive, not before the first
 * @param grain how fine the text was about it
 */
public record DateRange(LocalDate first, LocalDate last, Grain grain) {

  /** Checks the order. */
  public DateRange {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(grain, "grain");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last is " + last + "; expected " + first + " or a later day");
    }
  }

  /** Returns the range of one day. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, Grain.DAY);
  }

  /** Returns a range of days. */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last, Grain.DAY);
  }

  /**
   * Returns a calendar month.
   *
   * @param month 1 to 12
   * @throws java.time.DateTimeException if there is no such month
   */
  public static DateRange month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new DateRange(first, first.withDayOfMonth(first.lengthOfMonth()), Grain.MONTH);
  }

  /** Returns a calendar year. */
  public static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
  }

  /** Tells whether the two share a day. */
  public boolean overlaps(DateRange other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** Tells whether every day of the other lies in this range. */
  public boolean contains(DateRange other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Tells whether the day lies in this range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Returns {@code 2023-02-13} for one day, else {@code 2023-02-13..2023-02-16}. */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
