package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates written in numbers alone: {@code 2023-02-13}, {@code 14.2.2023}, {@code 2/14/23}.
 *
 * <p>Month before day or day before month as the reader was told, unless the numbers forbid it;
 * with full stops the day comes first.
 */
final class NumericDates {

  private NumericDates() {}

  static @Nullable Draft at(Words words, int i) {
    if (words.is(i, Kind.NUMBER) && words.isGlued(i + 1) && words.isGlued(i + 2)) {
      String mark = words.lower(i + 1);
      boolean dash = words.isDash(i + 1);
      if ((dash || mark.equals("/"))
          && words.is(i + 2, Kind.NUMBER)
          && words.is(i + 3, mark)
          && words.isGlued(i + 3)
          && words.isGlued(i + 4)
          && words.is(i + 4, Kind.NUMBER)
          && !(words.isGlued(i) && words.is(i - 1, mark))) {
        return parts(words, i, dash);
      }
    }
    return null;
  }

  private static @Nullable Draft parts(Words words, int i, boolean dash) {
    TimeWord a = words.word(i);
    TimeWord b = words.word(i + 2);
    TimeWord c = words.word(i + 4);
    boolean longer = words.is(i + 5, words.lower(i + 1)) && words.isGlued(i + 5);
    if (longer || b.code().length() > 2) {
      return null;
    }
    if (a.isYear() && c.code().length() <= 2) {
      return draft(i, a.number(), b.number(), c.number());
    }
    if (a.code().length() > 2 || a.code().isEmpty() || (dash && !c.isYear())) {
      return null;
    }
    int year = yearOf(c);
    if (year == 0) {
      return null;
    }
    boolean declared = words.order() == NumericOrder.DAY_FIRST && b.number() <= 12;
    boolean dayFirst = declared || a.number() > 12;
    return dayFirst
        ? draft(i, year, b.number(), a.number())
        : draft(i, year, a.number(), b.number());
  }

  /** Two digits mean 1950 to 2049. */
  static int yearOf(TimeWord word) {
    if (word.isYear()) {
      return word.number();
    }
    if (word.code().length() != 2) {
      return 0;
    }
    return word.number() < 50 ? 2000 + word.number() : 1900 + word.number();
  }

  private static @Nullable Draft draft(int i, int year, int month, int day) {
    CalendarDate date = new CalendarDate(year, month, day, Side.BARE);
    boolean valid = month >= 1 && month <= 12 && day >= 1 && date.exists();
    return valid ? Draft.of(i, i + 5, date) : null;
  }
}
