package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Times with blanks in odd places ({@code 8 : 30 a. m.}) and in words ({@code half past eight}).
 */
final class SpacedClock {

  private SpacedClock() {}

  /** Returns the time of digits that starts at i, or null. */
  static ClockFinder.@Nullable Clock at(Words words, int i) {
    int hour = words.word(i).number();
    if (hour < 1 || hour > 12 || words.word(i).code().isEmpty()) {
      return words.is(i + 1, "past") ? past(words, i) : null;
    }
    boolean colon = words.is(i + 1, ":") && words.word(i + 2).code().length() == 2;
    int minute = colon ? words.word(i + 2).number() : 0;
    int at = colon ? i + 3 : i + 1;
    boolean spaced =
        words.isAny(at, "a", "p")
            && words.is(at + 1, ".")
            && words.is(at + 2, "m")
            && words.is(at + 3, ".");
    boolean closed = colon && words.is(at, Kind.MERIDIEM);
    if ((!spaced && !closed) || minute > 59) {
      return null;
    }
    int half = words.lower(at).charAt(0) == 'p' ? 12 : 0;
    String code = DigitWords.code(hour % 12 + half, minute);
    return new ClockFinder.Clock(code, "", spaced ? at + 4 : at + 1);
  }

  /** {@code half past eight}, {@code a quarter to nine}, {@code ten past nine}. */
  static ClockFinder.@Nullable Clock past(Words words, int i) {
    int at = words.is(i, Kind.ARTICLE) ? i + 1 : i;
    int minutes = words.is(at, "half") ? 30 : words.is(at, "quarter") ? 15 : minutes(words, at);
    boolean to = words.is(at, "quarter") && words.is(at + 1, "to");
    TimeWord hour = words.word(at + 2);
    boolean named = hour.kind() == Kind.NUMBER && hour.number() >= 1 && hour.number() <= 12;
    boolean counted = words.is(at + 3, Kind.UNITS) || words.is(at + 3, Kind.SCALE);
    if (minutes == 0 || !(to || words.is(at + 1, "past")) || !named || counted) {
      return null;
    }
    int hour24 = to ? (hour.number() + 11) % 12 : hour.number();
    String code = DigitWords.code(hour24 == 0 ? 12 : hour24, to ? 60 - minutes : minutes);
    boolean spelled = hour.code().isEmpty() || words.isAny(at, "half", "quarter");
    return spelled ? new ClockFinder.Clock(code, "", at + 3) : null;
  }

  private static int minutes(Words words, int i) {
    TimeWord word = words.word(i);
    boolean spelled = word.kind() == Kind.NUMBER && word.code().isEmpty();
    return spelled && word.number() < 30 ? word.number() : 0;
  }
}
