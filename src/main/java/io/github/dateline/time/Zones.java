package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A zone behind a time of day: {@code EST}, {@code (GMT +8)}, {@code Eastern Standard Time}.
 *
 * @param offset {@code Z}, {@code -05}, {@code +05:30}; empty where the name alone does not tell,
 *     as {@code ET} does not in summer
 * @param to the word behind it
 */
record Zones(String offset, int to) {

  static @Nullable Zones at(Words words, int i) {
    boolean round = words.is(i, "(") && words.is(i + 1, Kind.ZONE);
    if (!round) {
      return words.is(i, Kind.ZONE) ? named(words, i) : null;
    }
    Zones inside = named(words, i + 1);
    return words.is(inside.to(), ")") ? new Zones(inside.offset(), inside.to() + 1) : null;
  }

  private static Zones named(Words words, int i) {
    int west = -words.word(i).number(); // of the list's -05 only the number is kept
    String code = west > 0 ? "-" + DigitWords.pad(west, 2) : words.word(i).code();
    String signed = code.equals("Z") ? signed(words, i + 1) : "";
    if (!signed.isEmpty()) {
      return new Zones(signed, i + 3);
    }
    int to = i + 1;
    if (words.is(i, "eastern") || words.is(i, "pacific") || words.is(i, "central")) {
      to = words.isAny(to, "standard", "daylight") ? to + 1 : to;
      to = words.is(to, "time") ? to + 1 : to;
    }
    return new Zones(code.startsWith("local") ? "" : code, to);
  }

  /** The {@code +5} of {@code UTC+5}, the {@code -03:30} of {@code GMT -03:30}, or nothing. */
  private static String signed(Words words, int i) {
    boolean minus = words.isDash(i);
    boolean fits = (minus || words.is(i, "+")) && words.isGlued(i + 1);
    TimeWord hours = words.word(i + 1);
    boolean digits = hours.kind() == Kind.NUMBER && hours.number() <= 14;
    if (!fits || !(digits || hours.kind() == Kind.CLOCK)) {
      return "";
    }
    return (minus ? "-" : "+") + (digits ? DigitWords.pad(hours.number(), 2) : hours.code());
  }

  /** Returns what is written behind a time as an offset. */
  static Optional<ZoneOffset> parse(String offset) {
    try {
      return offset.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(offset));
    } catch (DateTimeException e) {
      return Optional.empty(); // +14:45
    }
  }
}
