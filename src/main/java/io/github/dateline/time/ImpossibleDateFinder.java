package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that no calendar has, so that neither their month nor their year is taken for a date:
 * {@code Feb 30, 2023}, {@code 31 April 2023}, {@code 2023-02-30}, {@code AD 0}.
 */
final class ImpossibleDateFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case MONTH -> monthFirst(words, i);
      case NUMBER -> Finder.longer(dayFirst(words, i), yearFirst(words, i));
      case ERA -> words.word(i).number() > 0 && isZero(words, i + 1) ? none(i, i + 2) : null;
      default -> null;
    };
  }

  private static Draft none(int from, int to) {
    return Draft.of(from, to, NoDate.MEANING);
  }

  private static boolean isZero(Words words, int i) {
    return words.is(i, "0") || words.is(i, "0000");
  }

  private static @Nullable Draft monthFirst(Words words, int i) {
    int day = words.skipStop(i + 1);
    int year = words.skipComma(day + 1);
    boolean shape = isDayDigits(words, day) && words.word(year).isYear() && words.isCapitalized(i);
    return shape && isMissing(words.word(year).number(), words.word(i).number(), words, day)
        ? none(i, year + 1)
        : null;
  }

  private static @Nullable Draft dayFirst(Words words, int i) {
    int month = words.skipHyphen(i + 1);
    int year = words.skipHyphen(words.skipComma(words.skipStop(month + 1)));
    boolean shape = isDayDigits(words, i) && words.is(month, Kind.MONTH);
    return shape
            && words.word(year).isYear()
            && isMissing(words.word(year).number(), words.word(month).number(), words, i)
        ? none(i, year + 1)
        : null;
  }

  /** {@code 2023-02-30}, {@code 2023-13-01}: three numbers in the order of ISO 8601. */
  private static @Nullable Draft yearFirst(Words words, int i) {
    boolean dashes =
        words.word(i).isYear()
            && words.isDash(i + 1)
            && words.isDash(i + 3)
            && words.isGlued(i + 1)
            && words.isGlued(i + 2)
            && words.isGlued(i + 3)
            && words.isGlued(i + 4);
    if (!dashes || words.word(i + 2).code().length() != 2 || !isDayDigits(words, i + 4)) {
      return null;
    }
    int month = words.word(i + 2).number();
    return isMissing(words.word(i).number(), month, words, i + 4) ? none(i, i + 5) : null;
  }

  private static boolean isDayDigits(Words words, int i) {
    int length = words.word(i).code().length();
    return words.is(i, Kind.NUMBER) && (length == 1 || length == 2);
  }

  /**
   * Numbers up to 39 may be slips of a day; larger ones are something else: {@code May 68, 1999}.
   */
  private static boolean isMissing(int year, int month, Words words, int day) {
    int number = words.word(day).number();
    return number < 40
        && (number == 0 || !new CalendarDate(year, month, number, Side.BARE).exists());
  }
}
