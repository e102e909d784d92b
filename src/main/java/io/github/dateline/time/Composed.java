package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A length in two units: {@code 14 minutes 22 seconds}, {@code three years and two months}.
 *
 * @param value {@code PT14M22S}
 * @param to the word behind it
 */
record Composed(String value, int to) {

  /** Returns the length whose smaller part starts at word i, or null. */
  static @Nullable Composed at(Words words, int i, Amount first, Unit unit) {
    int start = words.isAny(i, "and", ",") ? i + 1 : i;
    Amount second = words.is(start, Kind.NUMBER) ? Amounts.at(words, start) : null;
    if (second == null || !isPlain(first) || !isPlain(second)) {
      return null;
    }
    int at = second.to();
    if (!words.is(at, Kind.UNITS) && !words.is(at, Kind.UNIT)) {
      return null;
    }
    Unit smaller = Unit.parse(words.word(at).code());
    return isNext(unit, smaller)
        ? new Composed(
            joined(unit.duration(first.count()), smaller.duration(second.count())), at + 1)
        : null;
  }

  private static boolean isPlain(Amount amount) {
    return !amount.isOpen() && !amount.half() && amount.modifier().isEmpty();
  }

  /**
   * Hours are told with minutes, years with months: two years and three minutes are two lengths.
   */
  private static boolean isNext(Unit unit, Unit smaller) {
    return switch (unit) {
      case MINUTE -> smaller == Unit.SECOND;
      case HOUR -> smaller == Unit.MINUTE;
      case DAY -> smaller == Unit.HOUR;
      case WEEK -> smaller == Unit.DAY;
      case MONTH -> smaller == Unit.DAY || smaller == Unit.WEEK;
      case YEAR -> smaller == Unit.MONTH || smaller == Unit.DAY;
      default -> false;
    };
  }

  /**
   * {@code PT14M} and {@code PT22S} are {@code PT14M22S}, {@code P2D} and {@code PT3H} have a T.
   */
  private static String joined(String first, String second) {
    boolean sameClock = first.startsWith("PT") == second.startsWith("PT");
    return first + second.substring(sameClock && first.startsWith("PT") ? 2 : 1);
  }
}
