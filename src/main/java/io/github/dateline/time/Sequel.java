package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bare other end of a range: {@code 16} in {@code Feb 13-16}, {@code 13} in {@code 13-16
 * February}, {@code 90} in {@code 1989-90}.
 */
final class Sequel {

  /** A list of more days than this is none; it bounds the looking ahead. */
  private static final int MOST_LISTED = 12;

  private Sequel() {}

  /** Returns the date that continues a finding, or null. */
  static @Nullable Draft behind(Words words, Draft draft) {
    int at = connectorEnd(words, draft.to());
    if (at < 0 && words.is(draft.to(), ",") && words.isAny(draft.to() + 1, "and", "&")) {
      at = words.is(draft.to() - 2, ",") ? draft.to() + 2 : at; // 26, 27, and 28
    }
    if (at < 0 && isSlashed(words, draft.to())) {
      at = draft.to() + 1;
    }
    if (at < 0 && isList(words, draft.to())) {
      at = draft.to() + 1;
    }
    if (at < 0) {
      return null;
    }
    if (draft.meaning() instanceof CalendarDate date && date.day() > 0) {
      return day(words, at, date, monthFirst(words, draft));
    }
    return draft.meaning() instanceof Meaning.Fixed && words.word(draft.to() - 1).isYear()
        ? shortYear(words, at, words.word(draft.to() - 1).number())
        : null;
  }

  /** {@code Feb 13/14}: the next day and no third number. */
  static boolean isSlashed(Words words, int slash) {
    return words.is(slash, "/")
        && words.isGlued(slash)
        && words.isGlued(slash + 1)
        && words.word(slash + 1).isDayNumber()
        && words.word(slash + 1).number() == words.word(slash - 1).number() + 1
        && !words.is(slash + 2, "/");
  }

  /** The comma of {@code May 9, 10 and 11}. */
  private static boolean isList(Words words, int comma) {
    int next = comma + 2;
    boolean more = words.isAny(next, "and", "or") || words.isAny(next, ",", "&");
    int behind = words.is(next, ",") && words.is(next + 1, "and") ? next + 2 : next + 1;
    if (words.is(comma, ",") && endsList(words, comma)) {
      return true;
    }
    return words.is(comma, ",")
        && more
        && words.word(comma + 1).isDayNumber()
        && words.word(behind).isDayNumber()
        && !isCount(words, behind + 1);
  }

  /** The last comma of {@code Jan 26, 27, 28}. */
  private static boolean endsList(Words words, int comma) {
    boolean third = words.is(comma - 2, ",") && words.word(comma - 1).isDayNumber();
    boolean day = words.word(comma + 1).isDayNumber() && words.is(comma + 1, Kind.NUMBER);
    boolean next = words.word(comma + 1).number() == words.word(comma - 1).number() + 1;
    return third && day && next && !words.isLetter(comma + 2);
  }

  /** The day after {@code 3 May} would be {@code 4 May}: only {@code May 3} can go on with 4. */
  private static boolean monthFirst(Words words, Draft draft) {
    int last = draft.to() - 1;
    return words.word(last).isDayNumber() || words.word(last).isYear();
  }

  private static @Nullable Draft day(Words words, int at, CalendarDate first, boolean fits) {
    TimeWord word = words.word(at);
    boolean named = word.kind() == Kind.NUMBER && word.code().isEmpty();
    if (!fits || !word.isDayNumber() || named || isCount(words, at + 1)) {
      return null;
    }
    int yearAt = words.skipComma(at + 1);
    boolean year = words.word(yearAt).isYear();
    int inYear = year ? words.word(yearAt).number() : first.year();
    CalendarDate date = new CalendarDate(inYear, first.month(), word.number(), first.side());
    boolean later = word.number() > first.day() && date.exists();
    return later ? Draft.of(at, year ? yearAt + 1 : at + 1, date) : null;
  }

  /** What follows a number that is no day: {@code 16 people}, {@code 3 p.m.}, {@code 5 March}. */
  private static boolean isCount(Words words, int i) {
    if (words.is(i, "of") && words.is(i + 1, Kind.MONTH)) {
      return true; // the 4th of March
    }
    return switch (words.kind(i)) {
      case MONTH, UNITS, UNIT, MERIDIEM, OCLOCK, SCALE, COUNTED -> true;
      default -> words.isAny(i, "%", "percent") || words.is(i, "/");
    };
  }

  private static @Nullable Draft shortYear(Words words, int at, int first) {
    TimeWord word = words.word(at);
    boolean twoDigits = word.kind() == Kind.NUMBER && word.code().length() == 2;
    int year = first / 100 * 100 + word.number();
    if (!twoDigits
        || !(words.isDash(at - 1) || words.is(at - 1, "/"))
        || !words.isGlued(at)
        || year <= first) {
      return null;
    }
    return words.isDash(at + 1)
        ? null
        : Draft.of(at, at + 1, Meaning.stated(Resolved.year(year, Certainty.STATED)));
  }

  /** Returns the day number that shares the month of the date behind it, or null. */
  static @Nullable Draft ahead(Words words, int i, CalendarFinder calendar) {
    TimeWord word = words.word(i);
    if (!word.isDayNumber() || (word.kind() == Kind.NUMBER && word.code().isEmpty())) {
      return null;
    }
    int behind = isListed(words, i) ? lastOf(words, i) : i + 1;
    int at =
        isSlashed(words, behind) && !words.is(i - 1, "/") ? i + 2 : connectorEnd(words, behind);
    boolean article = words.is(at, "the") && words.is(at + 1, Kind.ORDINAL);
    boolean dayBehind = words.word(article ? at + 1 : at).isDayNumber();
    Draft second = at < 0 || !dayBehind ? null : calendar.at(words, at);
    if (second == null || !(second.meaning() instanceof CalendarDate last) || last.day() == 0) {
      return null;
    }
    CalendarDate first = new CalendarDate(last.year(), last.month(), word.number(), last.side());
    return word.number() < last.day() && first.exists() ? Draft.of(i, i + 1, first) : null;
  }

  private static boolean isListed(Words words, int i) {
    return words.is(i + 1, ",") && words.word(i + 2).isDayNumber();
  }

  /** The word behind the days that commas divide: {@code and} in {@code 3, 4 and 5 March}. */
  private static int lastOf(Words words, int first) {
    int i = first;
    while (i < first + MOST_LISTED && isListed(words, i)) {
      i += 2;
    }
    return i + 1;
  }

  /** Returns the word behind {@code -}, {@code to}, {@code and}, ... at i, or -1. */
  static int connectorEnd(Words words, int i) {
    return switch (words.lower(i)) {
      case "to", "through", "thru", "until", "till", "and", "or", "&" -> i + 1;
      case "-", "–", "—", "‐", "‑" -> words.isGlued(i) == words.isGlued(i + 1) ? i + 1 : -1;
      case "/" -> isNextYear(words, i) ? i + 1 : -1;
      default -> -1;
    };
  }

  /** {@code 2009/10}, a season or a year of accounts; {@code 2009/5} is none. */
  static boolean isNextYear(Words words, int slash) {
    TimeWord first = words.word(slash - 1);
    TimeWord second = words.word(slash + 1);
    if (first.isYear() && second.isYear() && second.number() == first.number() + 1) {
      return !words.is(slash + 2, "/");
    }
    return first.isYear()
        && words.isGlued(slash)
        && words.isGlued(slash + 1)
        && second.code().length() == 2
        && second.number() == (first.number() + 1) % 100
        && !(words.is(slash + 2, "/") && words.isGlued(slash + 2));
  }
}
