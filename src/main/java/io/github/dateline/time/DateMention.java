package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time expression in a text, in the terms of TIMEX3 (ISO-TimeML).
 *
 * @param span the expression in the document's content
 * @param sentence the sentence around it
 * @param text the surface
 * @param type what kind of expression it is
 * @param value the TIMEX3 value: {@code 2022-05-11}, {@code 2021-07}, {@code 2022-W18}, {@code
 *     P3D}, {@code PRESENT_REF}; of a time of day only universal time is marked ({@code Z}), other
 *     zones are told by {@code offset}
 * @param modifier the TIMEX3 modifier: {@code START}, {@code MID}, {@code END}, {@code APPROX}, ...
 * @param range the days it covers, empty for sets, vague references and durations but those counted
 *     from an end of something dated: {@code the first two weeks} of May
 * @param certainty whether the days were stated, resolved or inferred
 * @param interval the whole range when this mention is one end of one: {@code Feb 13–16}, {@code
 *     from Feb 5 to Feb 10}, {@code between May 9 and May 11}; both ends carry the same interval
 * @param offset the offset from universal time where the text names the zone of a time of day:
 *     {@code 10 a.m. EST} is at -05:00; empty for zones without a fixed offset, such as {@code ET}
 */
public record DateMention(
    Span span,
    Span sentence,
    String text,
    Type type,
    String value,
    Optional<String> modifier,
    Optional<DateRange> range,
    Certainty certainty,
    Optional<DateRange> interval,
    Optional<ZoneOffset> offset) {

  /** The TIMEX3 types. */
  public enum Type {
    /** A day or something longer. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that recurs. */
    SET
  }

  /** Checks that nothing is null. */
  public DateMention {
    requireNonNull(span, "span");
    requireNonNull(sentence, "sentence");
    requireNonNull(text, "text");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    requireNonNull(modifier, "modifier");
    requireNonNull(range, "range");
    requireNonNull(certainty, "certainty");
    requireNonNull(interval, "interval");
    requireNonNull(offset, "offset");
  }

  /** Returns {@code last Tuesday [10,22) DATE 2023-02-07}, with the modifier if there is one. */
  @Override
  public String toString() {
    String line = text + " " + span + " " + type + " " + value;
    return modifier.isPresent() ? line + " " + modifier.get() : line;
  }
}
