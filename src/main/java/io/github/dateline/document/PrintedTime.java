package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time as a page prints it: a date, perhaps a time of day, perhaps an offset. No zone is
 * invented.
 *
 * @param date the printed day
 * @param time the printed time of day
 * @param offset the printed offset from UTC
 */
public record PrintedTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  /** Checks that nothing is null. */
  public PrintedTime {
    requireNonNull(date, "date");
    requireNonNull(time, "time");
    requireNonNull(offset, "offset");
  }

  /** Returns a day without a time. */
  public static PrintedTime of(LocalDate date) {
    return new PrintedTime(date, Optional.empty(), Optional.empty());
  }

  /** Returns a day and time without an offset. */
  public static PrintedTime of(LocalDate date, LocalTime time) {
    return new PrintedTime(date, Optional.of(time), Optional.empty());
  }

  /** Returns the moment that is meant, if the page prints time of day and offset. */
  public Optional<Instant> instant() {
    return time.isPresent() && offset.isPresent()
        ? Optional.of(date.atTime(time.get()).toInstant(offset.get()))
        : Optional.empty();
  }

  /** Returns ISO 8601: {@code 2023-02-14}, {@code 2023-02-14T08:30}, {@code ...T08:30+05:00}. */
  @Override
  public String toString() {
    String clock = time.isPresent() ? "T" + time.get() : "";
    return date + clock + (offset.isPresent() ? offset.get().getId() : "");
  }
}
