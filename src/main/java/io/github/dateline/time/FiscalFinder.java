package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds fiscal years: {@code fiscal 1989}, {@code FY22}, {@code FY 2023-24}, {@code the financial
 * year 2022/23}, {@code the fiscal year ended June 30}.
 */
final class FiscalFinder implements Finder {

  private final FiscalCalendars calendars;

  FiscalFinder(FiscalCalendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    int at = words.is(i, Kind.DETERMINER) ? i + 1 : i;
    Draft draft =
        switch (words.kind(at)) {
          case FISCAL -> named(words, at);
          case NUMBER -> yearFirst(words, at);
          case FISCAL_YEAR -> numbered(words, at, at, words.word(at).number());
          default -> null;
        };
    return CalendarFinder.behind(draft, i);
  }

  /** {@code fiscal 2012}, {@code fiscal year 2012-13}, {@code FY 2012}, {@code the fiscal year}. */
  private @Nullable Draft named(Words words, int i) {
    int at = words.skipHyphen(i + 1);
    boolean year = words.is(at, "year");
    at = year ? at + 1 : at;
    if (words.word(at).isYear()) {
      return numbered(words, i, at, words.word(at).number());
    }
    boolean shortForm = words.is(i, "fy") && words.word(at).code().length() == 2;
    if (shortForm && words.is(at, Kind.NUMBER)) {
      return numbered(words, i, at, 2000 + words.word(at).number());
    }
    if (!year || words.is(i, "calendar")) {
      return null;
    }
    Draft upTo = UpTo.at(words, i, at, Unit.YEAR);
    return upTo != null ? upTo : Draft.of(i, at, new Shift(Unit.YEAR, 0, false));
  }

  /** {@code 2022-23 fiscal year}. */
  private @Nullable Draft yearFirst(Words words, int i) {
    Draft split = split(words, i);
    boolean fiscal = words.is(i + 3, Kind.FISCAL) && words.is(i + 4, "year");
    return split == null || !fiscal || words.is(i + 3, "calendar")
        ? null
        : split.meaning(split.meaning(), i + 5);
  }

  /** Returns the {@code 2022-23} of {@code the first quarter of 2022-23}, or null. */
  @Nullable Draft split(Words words, int i) {
    boolean year = words.word(i).isYear();
    int second = year ? secondYear(words, i + 1, words.word(i).number()) : 0;
    return second == 0 ? null : Draft.of(i, i + 3, calendars.split(words, i, second));
  }

  private Draft numbered(Words words, int from, int at, int year) {
    int second = secondYear(words, at + 1, year);
    boolean calendar = words.is(from, "calendar");
    Meaning meaning =
        calendar
            ? Meaning.stated(Resolved.year(year, Certainty.STATED))
            : second > 0 ? calendars.split(words, from, second) : calendars.year(words, from, year);
    return Draft.of(from, second > 0 && !calendar ? at + 3 : at + 1, meaning);
  }

  /** The year of the {@code -24} or {@code /2024} behind a year, if it is the next one, else 0. */
  private static int secondYear(Words words, int i, int first) {
    boolean mark = words.isDash(i) || words.is(i, "/");
    if (!mark || !words.isGlued(i) || !words.isGlued(i + 1) || !words.is(i + 1, Kind.NUMBER)) {
      return 0;
    }
    int number = words.word(i + 1).number();
    return number == (first + 1) % 100 || number == first + 1 ? first + 1 : 0;
  }
}
