package io.github.dateline.time;

import static io.github.dateline.time.DateMention.Type.DATE;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Turns a length and the words behind it into a date: {@code ago}, {@code earlier}, {@code later}.
 */
final class Offsets {

  private Offsets() {}

  /** Returns the date that a length, ending before word {@code to}, counts up to, or null. */
  static @Nullable Draft behind(Words words, int from, int to, Amount amount, Unit unit) {
    if (words.is(to, "from") && words.is(to + 1, "now")) {
      return counted(from, to + 2, amount, unit, 1, false);
    }
    if (words.is(to, "from") && words.is(to + 1, Kind.DEICTIC)) {
      return counted(from, to + 2, amount, unit, 1, false);
    }
    if (!words.is(to, Kind.OFFSET)) {
      return null;
    }
    int beside = beside(words, to);
    if (beside > 0 && !amount.isOpen()) {
      return counted(from, beside, amount, unit, words.word(to).number(), true);
    }
    return switch (words.lower(to)) {
      case "ago" -> ago(from, to + 1, amount, unit);
      case "hence" -> counted(from, to + 1, amount, unit, 1, false);
      case "earlier", "previously" -> earlier(from, to + 1, amount, unit);
      case "later", "afterwards", "afterward" -> counted(from, to + 1, amount, unit, 1, true);
      default -> null;
    };
  }

  /**
   * Returns the end of {@code before that} and of {@code before,}, which count from what was dated
   * last, or -1; {@code before the vote} does not say from when.
   */
  private static int beside(Words words, int i) {
    if (!words.isAny(i, "before", "after")) {
      return -1;
    }
    boolean that = words.is(i + 1, "that") && endsPhrase(words, i + 2);
    return that ? i + 2 : words.is(i, "before") && endsPhrase(words, i + 1) ? i + 1 : -1;
  }

  private static boolean endsPhrase(Words words, int i) {
    return i >= words.size() || ".,;:)!?".contains(words.lower(i));
  }

  private static Draft ago(int from, int to, Amount amount, Unit unit) {
    if (isYear(amount, unit)) {
      return Draft.of(from, to, YearEarlier.MEANING);
    }
    if (unit == Unit.DECADE && !amount.half() && !amount.isOpen()) {
      return Draft.of(from, to, new Shift(Unit.YEAR, -10 * amount.number(), false));
    }
    return counted(from, to, amount, unit, -1, false);
  }

  private static Draft earlier(int from, int to, Amount amount, Unit unit) {
    return isYear(amount, unit)
        ? Draft.of(from, to, YearEarlier.MEANING)
        : counted(from, to, amount, unit, -1, true);
  }

  private static boolean isYear(Amount amount, Unit unit) {
    return unit == Unit.YEAR && amount.number() == 1 && !amount.half();
  }

  private static Draft counted(
      int from, int to, Amount amount, Unit unit, int sign, boolean anchored) {
    if (amount.isOpen()) {
      Meaning open =
          sign < 0
              ? Meaning.fixed(DATE, "PAST_REF")
              : Meaning.fixed(DateMention.Type.DURATION, unit.duration("X"));
      return Draft.of(from, to, open);
    }
    if (amount.half() && unit == Unit.YEAR) {
      int months = amount.number() * 12 + 6;
      return Draft.of(from, to, new Shift(Unit.MONTH, sign * months, anchored));
    }
    return Draft.of(from, to, new Shift(unit, sign * amount.number(), anchored));
  }
}
