package io.github.dateline.parse.article;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.PrintedTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads the times of mark-up: {@code 2023-02-14T08:30:00+05:00}, or a date in words. */
public final class IsoTimes {

  private static final int DAY = 10;
  private static final int MINUTE = 16;
  private static final int SECONDS = 10;
  private static final int MILLIS = 13;

  private IsoTimes() {}

  /** Returns the time that a value states, with the offset that it prints and no other. */
  public static Optional<PrintedTime> read(String value) {
    String text = value.strip();
    Optional<PrintedTime> counted = epoch(text);
    if (counted.isPresent()) {
      return counted;
    }
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) {
      return PrintedTimes.in(text).stream().findFirst().map(PrintedTimes.Found::time);
    }
    Optional<LocalTime> time = time(text);
    Optional<ZoneOffset> offset = time.isPresent() ? offset(text) : Optional.empty();
    return Optional.of(new PrintedTime(day.get(), time, offset));
  }

  /** Seconds or milliseconds since 1970: ten digits from 2001 on, or thirteen. */
  private static Optional<PrintedTime> epoch(String text) {
    boolean millis = text.length() == MILLIS;
    boolean counted = millis || text.length() == SECONDS;
    if (!counted || !text.chars().allMatch(c -> c >= '0' && c <= '9') || text.charAt(0) == '0') {
      return Optional.empty();
    }
    long seconds = Long.parseLong(text) / (millis ? 1000 : 1);
    OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return Optional.of(
        new PrintedTime(
            time.toLocalDate(),
            Optional.of(time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)),
            Optional.of(ZoneOffset.UTC)));
  }

  private static Optional<LocalDate> day(String text) {
    if (text.length() < DAY || text.charAt(4) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String text) {
    if (text.length() < MINUTE) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(text.substring(DAY + 1, MINUTE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(String text) {
    int at = MINUTE;
    while (at < text.length() && "Z+-".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneOffset.of(text.substring(at).strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
