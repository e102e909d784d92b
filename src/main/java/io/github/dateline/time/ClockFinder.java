package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Finds times of day: {@code 08:30am}, {@code 5 p.m. EST}, {@code noon}, {@code 1800 GMT}. */
final class ClockFinder {

  private ClockFinder() {}

  /**
   * A time of day without its day.
   *
   * @param code {@code 08:30}
   * @param zone {@code Z}, {@code -05}, or empty
   * @param to the word behind it
   */
  record Clock(String code, String zone, int to) {}

  static @Nullable Clock at(Words words, int i) {
    TimeWord word = words.word(i);
    return switch (word.kind()) {
      case CLOCK -> clock(words, i);
      case CLOCK_WORD -> isTitle(words, i) ? null : new Clock(word.code(), "", i + 1);
      case NUMBER -> number(words, i);
      case DECIMAL -> decimal(words, i);
      case HALF, UNIT, ARTICLE -> SpacedClock.past(words, i);
      default -> null;
    };
  }

  /** {@code High Noon}, {@code Midnight's Children}. */
  private static boolean isTitle(Words words, int i) {
    boolean owner = words.isGlued(i + 1) && words.isAny(i + 1, "'s", "’s");
    return words.is(i - 1, "high")
        || (owner && words.isCapitalized(i) && words.isCapitalized(i + 2));
  }

  /** {@code 08:30am} is closed; {@code 08:30} may have am or pm behind it. */
  private static @Nullable Clock clock(Words words, int i) {
    TimeWord word = words.word(i);
    boolean open = word.number() == 1;
    if (open && words.is(i + 1, Kind.MERIDIEM)) {
      return timed(words, hour(word.code()), minute(word.code()), i + 1);
    }
    int hour = hour(word.code());
    if (open && words.is(i + 1, "in") && words.is(i + 2, "the") && words.is(i + 3, Kind.DAY_PART)) {
      boolean late = !words.word(i + 3).code().equals("MO") && hour < 12;
      return new Clock(DigitWords.code(late ? hour + 12 : hour, minute(word.code())), "", i + 4);
    }
    if (open && !isClockThere(words, i)) {
      return ClockRange.first(words, i, hour, minute(word.code()));
    }
    if (word.number() == DigitWords.UNIVERSAL) {
      return new Clock(word.code(), "Z", i + 1);
    }
    return zoned(words, word.code(), i + 1);
  }

  /** Without am or pm, {@code 3:1} may be a score and {@code 6:12} a verse: ask for proof. */
  private static boolean isClockThere(Words words, int i) {
    boolean before =
        words.isAny(i - 1, "at", "by")
            || words.isAny(i - 1, "until", "from")
            || words.isAny(i - 1, "around", "about")
            || words.isAny(i - 1, "before", "after");
    boolean behind =
        words.is(i + 1, Kind.ZONE) || words.is(i + 1, "hours") || words.is(i + 1, "local");
    boolean second = ClockRange.isSecond(words, i);
    boolean twoDigits = words.word(i).code().length() == words.lower(i).length();
    return behind || before || second || (twoDigits && words.word(i - 1).isYear());
  }

  private static @Nullable Clock number(Words words, int i) {
    TimeWord word = words.word(i);
    int number = word.number();
    int next = words.skipHyphen(i + 1);
    Clock spaced = SpacedClock.at(words, i);
    if (spaced != null) {
      return spaced;
    }
    if (words.is(next, Kind.MERIDIEM) && number >= 1 && number <= 12 && word.code().length() <= 2) {
      return timed(words, number, 0, next);
    }
    if (words.is(i + 1, Kind.OCLOCK) && number >= 1 && number <= 24) {
      return oclock(words, i);
    }
    boolean military = word.code().length() == 4 && number <= 2400 && number % 100 < 60;
    boolean proven =
        word.code().startsWith("0")
            || words.isAny(i - 1, "at", "by")
            || words.isAny(i - 1, "until", "from")
            || words.is(i + 2, "on");
    boolean hours = proven && words.isAny(i + 1, "hours", "hrs");
    if (military && (words.is(i + 1, Kind.ZONE) || hours)) {
      return zoned(words, DigitWords.code(number / 100, number % 100), i + 1);
    }
    Clock first = ClockRange.first(words, i, number, 0);
    if (first != null) {
      return first;
    }
    boolean inThe = words.is(i + 1, "in") && words.is(i + 2, "the");
    if (inThe && words.is(i + 3, Kind.DAY_PART) && number >= 1 && number <= 12) {
      boolean late = !words.word(i + 3).code().equals("MO") && number < 12;
      return new Clock(DigitWords.code(late ? number + 12 : number, 0), "", i + 4);
    }
    return null;
  }

  /** {@code 8.30 p.m.} */
  private static @Nullable Clock decimal(Words words, int i) {
    String code = words.word(i).code();
    int dot = code.indexOf('.');
    if (dot < 0 || code.length() != dot + 3) {
      return null;
    }
    int minute = Integer.parseInt(code.substring(dot + 1));
    boolean zone = words.is(i + 1, Kind.ZONE) && words.isCapitalized(i + 1);
    if (zone && words.word(i).number() < 24 && minute < 60) {
      return zoned(words, DigitWords.code(words.word(i).number(), minute), i + 1); // 15.30 IST
    }
    return !words.is(i + 1, Kind.MERIDIEM)
        ? null
        : timed(words, words.word(i).number(), minute, i + 1);
  }

  private static Clock oclock(Words words, int i) {
    int hour = words.word(i).number();
    int to = i + 2;
    if (words.is(to, "in") && words.is(to + 1, "the") && words.is(to + 2, Kind.DAY_PART)) {
      boolean late = !words.word(to + 2).code().equals("MO") && hour < 12;
      return new Clock(DigitWords.code(late ? hour + 12 : hour, 0), "", to + 3);
    }
    return zoned(words, DigitWords.code(hour, 0), to);
  }

  private static @Nullable Clock timed(Words words, int hour, int minute, int meridiem) {
    if (hour > 12 || minute > 59) {
      return null;
    }
    int hour24 =
        hour % 12 + (words.word(meridiem).code().isEmpty() ? words.word(meridiem).number() : 0);
    return zoned(words, DigitWords.code(hour24, minute), meridiem + 1);
  }

  private static Clock zoned(Words words, String code, int to) {
    int at = words.is(to, "hours") || words.is(to, "hrs") ? to + 1 : to;
    Zones zone = Zones.at(words, at);
    return zone == null ? new Clock(code, "", at) : new Clock(code, zone.offset(), zone.to());
  }

  /** Returns the hour of the second half of the day, unless it is one already. */
  static String afternoon(String code) {
    int hour = hour(code);
    return hour < 12 ? DigitWords.code(hour + 12, minute(code)) : code;
  }

  private static int hour(String code) {
    return Integer.parseInt(code.substring(0, 2));
  }

  private static int minute(String code) {
    return Integer.parseInt(code.substring(3, 5));
  }
}
