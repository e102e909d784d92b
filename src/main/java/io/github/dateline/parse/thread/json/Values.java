package io.github.dateline.parse.thread.json;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.thread.draft.PostTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values of fields that may miss, be null or be of another kind. */
final class Values {

  /** Seconds of the years 1990 to 2200; a larger number counts milliseconds. */
  private static final long FIRST_SECOND = 631_152_000L;

  private static final long LAST_SECOND = 7_258_118_400L;

  private Values() {}

  /** Returns a text that shows something, or a number as text. */
  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString() && !value.isNumber()) {
      return Optional.empty();
    }
    String text = value.asString("").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static Optional<Long> number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() && value.canConvertToLong()
        ? Optional.of((long) value.asDouble())
        : Optional.empty();
  }

  static Optional<Integer> count(JsonNode node, String field) {
    return number(node, field).filter(n -> n >= 0 && n <= Integer.MAX_VALUE).map(Long::intValue);
  }

  static boolean isTrue(JsonNode node, String field) {
    return node.path(field).asBoolean(false);
  }

  static boolean isSet(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return !value.isMissingNode() && !value.isNull();
  }

  /** Reads {@code 2013-02-04T15:26:26.278-05:00}; the day is that of the stated offset. */
  static PostTime isoTime(JsonNode node, String field) {
    Optional<String> text = text(node, field);
    if (text.isEmpty()) {
      return PostTime.NONE;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text.get());
      return new PostTime(Optional.of(printed(time)), Optional.of(time.toInstant()), text);
    } catch (DateTimeException e) {
      return new PostTime(Optional.empty(), Optional.empty(), text);
    }
  }

  /** Reads seconds since 1970; the day is that of UTC. */
  static PostTime unixTime(JsonNode node, String field) {
    Optional<Long> seconds = number(node, field).map(Values::seconds);
    if (seconds.isEmpty() || seconds.get() < FIRST_SECOND || seconds.get() > LAST_SECOND) {
      return PostTime.NONE;
    }
    Instant instant = Instant.ofEpochSecond(seconds.get());
    PrintedTime time = printed(instant.atOffset(ZoneOffset.UTC));
    return new PostTime(Optional.of(time), Optional.of(instant), Optional.empty());
  }

  private static long seconds(long value) {
    return value > LAST_SECOND ? value / 1_000 : value;
  }

  private static PrintedTime printed(OffsetDateTime time) {
    LocalDate day = time.toLocalDate();
    LocalTime clock = time.toLocalTime().withNano(0);
    return new PrintedTime(day, Optional.of(clock), Optional.of(time.getOffset()));
  }
}
