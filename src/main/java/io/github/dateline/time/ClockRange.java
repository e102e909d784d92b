package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** The first time of a range, which says less than the second: {@code 9-11 a.m.} */
final class ClockRange {

  private ClockRange() {}

  /** Returns the time at i if a range starts there: {@code from 9 to 11 a.m.}, or null. */
  static ClockFinder.@Nullable Clock first(Words words, int i, int hour, int minute) {
    boolean clock = words.is(i, Kind.CLOCK);
    boolean digits = !words.word(i).code().isEmpty();
    int at = clock || digits ? connectorEnd(words, i) : -1;
    boolean open = words.is(at, Kind.NUMBER) || words.word(at).kind() == Kind.CLOCK;
    if (at < 0 || !open || hour > 24) {
      return null;
    }
    if (clock && words.is(at, Kind.CLOCK) && isPadded(words, i) && isPadded(words, at)) {
      boolean closed = words.is(at + 1, Kind.MERIDIEM);
      if (!closed) {
        return new ClockFinder.Clock(DigitWords.code(hour, minute), "", i + 1);
      }
    }
    boolean meridiem =
        words.is(at + 1, Kind.MERIDIEM)
            || (words.is(at, Kind.CLOCK) && words.word(at).number() == 0);
    // Asked before the second time is read: 9-9-9-9 must not go down the whole chain.
    ClockFinder.Clock second =
        meridiem && hour >= 1 && hour <= 12 ? ClockFinder.at(words, at) : null;
    if (second == null) {
      return null;
    }
    return new ClockFinder.Clock(before(second.code(), hour, minute), second.zone(), i + 1);
  }

  /** The last such time before the second: {@code 11-1 p.m.} starts in the morning. */
  private static String before(String second, int hour, int minute) {
    String late = DigitWords.code(hour % 12 + 12, minute);
    return late.compareTo(second) < 0 ? late : DigitWords.code(hour % 12, minute);
  }

  private static int connectorEnd(Words words, int i) {
    if (words.is(i + 1, "and")) {
      return words.is(i - 1, "between") ? i + 2 : -1;
    }
    return words.is(i + 1, "or") || words.is(i + 1, "&") ? -1 : Sequel.connectorEnd(words, i + 1);
  }

  private static boolean isPadded(Words words, int i) {
    return words.lower(i).length() == words.word(i).code().length();
  }

  /** Tells whether the time at i ends {@code 10:00-12:00}. */
  static boolean isSecond(Words words, int i) {
    boolean connected = Sequel.connectorEnd(words, i - 1) == i && !words.isAny(i - 1, "and", "or");
    boolean between = words.is(i - 1, "and") && words.is(i - 3, "between");
    return (connected || between) && words.is(i - 2, Kind.CLOCK) && isPadded(words, i - 2);
  }
}
