package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds dates by their numbers: {@code May 12th, 2022}, {@code 27 Dec}, {@code July 2021}. */
final class CalendarFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case MONTH -> atMonth(words, i);
      case NUMBER, ORDINAL -> Finder.longer(NumericDates.at(words, i), dayFirst(words, i));
      case NUMERIC_DATE -> dotted(words, i);
      case DETERMINER ->
          words.is(i, "the") && Ordinals.at(words, i + 1) != null
              ? behind(dayFirst(words, i + 1), i)
              : null;
      default -> null;
    };
  }

  /** {@code 14.2.2023} */
  private static @Nullable Draft dotted(Words words, int i) {
    TimeWord word = words.word(i);
    int year = Integer.parseInt(word.code());
    CalendarDate date = new CalendarDate(year, word.number() / 100, word.number() % 100, Side.BARE);
    return date.exists() && year > 0 ? Draft.of(i, i + 1, date) : null;
  }

  static @Nullable Draft behind(@Nullable Draft draft, int from) {
    return draft == null ? null : draft.startingAt(from);
  }

  /** {@code March 27}, {@code Sept. 29, 1989}, {@code July 2021}, {@code October}. */
  private static @Nullable Draft atMonth(Words words, int i) {
    if (!Proof.isMonth(words, i)) {
      return null;
    }
    int month = words.word(i).number();
    int next = words.skipStop(i + 1);
    if (words.is(next, "the") && Ordinals.at(words, next + 1) != null) {
      next++;
    }
    if (isDay(words, next) && Years.at(words, next) == null) {
      Draft draft = withDay(words, i, month, next);
      if (draft != null) {
        return draft;
      }
    }
    return withoutDay(words, i, month, words.skipStop(i + 1));
  }

  /** A day number that is not the first part of a longer number or of a time. */
  private static boolean isDay(Words words, int i) {
    boolean clock = words.is(i + 1, Kind.MERIDIEM) || words.is(i + 1, Kind.OCLOCK);
    boolean share = words.is(i + 1, "percent") || words.is(i + 1, "%");
    boolean fraction =
        words.is(i + 1, "/") && words.isGlued(i + 1) && !Sequel.isSlashed(words, i + 1);
    boolean tens = Ordinals.compound(words, i) != null;
    return (tens || words.word(i).isDayNumber()) && !clock && !share && !fraction;
  }

  private static @Nullable Draft withDay(Words words, int from, int month, int dayAt) {
    int day = words.word(dayAt).number();
    int to = dayAt + 1;
    Ordinals rank = Ordinals.compound(words, dayAt);
    if (rank != null) {
      day = rank.number();
      to = rank.to();
    } else if (words.is(dayAt, Kind.NUMBER) && words.word(dayAt).code().isEmpty()) {
      Amount spelled = Amounts.at(words, dayAt);
      if (spelled != null && !spelled.isOpen() && spelled.number() <= 31) {
        day = spelled.number();
        to = spelled.to();
      }
    }
    int year = yearAt(words, to);
    int end = year == 0 ? to : words.skipComma(to) + 1;
    CalendarDate date = new CalendarDate(year, month, day, Side.BARE);
    return date.exists() && day > 0 ? Draft.of(from, end, date) : null;
  }

  /** Returns the year behind a day, after a comma or without one, or 0. */
  private static int yearAt(Words words, int i) {
    int at = words.skipComma(i);
    TimeWord word = words.word(at);
    boolean year = word.isYear() && !words.is(at + 1, Kind.UNITS) && !words.is(at - 1, Kind.UNIT);
    return year || (at > i && isFarYear(words, at)) ? word.number() : 0;
  }

  /** {@code December 31, 9999}, {@code 1 Jan 0001}: a whole date proves years that are rare. */
  private static boolean isFarYear(Words words, int i) {
    TimeWord word = words.word(i);
    boolean digits = word.kind() == Kind.NUMBER && word.code().length() == 4 && word.number() > 0;
    return digits && !words.isLetter(i + 1) && !(words.isGlued(i + 1) && words.isDash(i + 1));
  }

  private static Draft withoutDay(Words words, int from, int month, int next) {
    int at = words.is(next, "of") ? next + 1 : words.skipComma(next);
    if (words.word(at).isYear() && !words.is(at + 1, Kind.UNITS)) {
      int year = words.word(at).number();
      return Draft.of(from, at + 1, new CalendarDate(year, month, 0, Side.BARE));
    }
    Years spelled = Years.at(words, at);
    if (spelled != null) {
      return Draft.of(from, spelled.to(), new CalendarDate(spelled.year(), month, 0, Side.BARE));
    }
    boolean apostrophe = words.isAny(at, "'", "’") && words.isGlued(at + 1) && !words.isGlued(at);
    if (apostrophe && words.word(at + 1).code().length() == 2) {
      int year = NumericDates.yearOf(words.word(at + 1));
      return year == 0
          ? Draft.of(from, next, new CalendarDate(0, month, 0, Side.BARE))
          : Draft.of(from, at + 2, new CalendarDate(year, month, 0, Side.BARE));
    }
    Draft year = yearBehind(words, from, month, next);
    return year != null ? year : Draft.of(from, next, new CalendarDate(0, month, 0, Side.BARE));
  }

  /** {@code January this year}, {@code July of last year}. */
  private static @Nullable Draft yearBehind(Words words, int from, int month, int next) {
    int at = words.is(next, "of") ? next + 1 : next;
    boolean that = words.is(at, "that");
    if (!(that || words.is(at, Kind.WHICH)) || !words.is(at + 1, "year")) {
      return null;
    }
    int by = words.word(at).number();
    Meaning meaning =
        context -> {
          LocalDate reference = that ? context.anchorDay() : context.reference();
          int year = reference == null ? 0 : reference.getYear() + by;
          return new CalendarDate(year, month, 0, Side.BARE).in(context);
        };
    return Draft.of(from, at + 2, meaning);
  }

  /** {@code 27 Dec, 2024}, {@code 12th of May}, {@code 5-Feb-2010}. */
  private static @Nullable Draft dayFirst(Words words, int i) {
    Ordinals rank = Ordinals.compound(words, i);
    if (rank != null) {
      return monthBehind(words, i, rank.number(), rank.to());
    }
    TimeWord word = words.word(i);
    if (!word.isDayNumber() || (word.kind() == Kind.NUMBER && word.code().isEmpty())) {
      return null;
    }
    if (isTorn(words, i)) {
      return monthBehind(words, i, word.number() * 10 + words.word(i + 1).number(), i + 2);
    }
    if (words.isAny(i + 1, "th", "st") || words.isAny(i + 1, "nd", "rd")) {
      return monthBehind(words, i, word.number(), i + 2); // 12 th May
    }
    boolean stop = words.is(i + 1, ".") && words.isGlued(i + 1); // 12. Mai
    return monthBehind(words, i, word.number(), stop ? i + 2 : i + 1);
  }

  /** {@code 1 4 February}: two digits that a scanner has set apart. */
  private static boolean isTorn(Words words, int i) {
    boolean digits =
        words.word(i).code().length() == 1
            && words.word(i + 1).code().length() == 1
            && words.is(i + 1, Kind.NUMBER)
            && words.is(i, Kind.NUMBER);
    return digits
        && words.word(i).number() <= 3
        && !words.isGlued(i + 1)
        && !words.is(i - 1, Kind.NUMBER)
        && words.is(i + 2, Kind.MONTH);
  }

  private static @Nullable Draft monthBehind(Words words, int i, int day, int behind) {
    int at = words.is(behind, "of") ? behind + 1 : words.skipHyphen(behind);
    if (!words.is(at, Kind.MONTH) || !words.isCapitalized(at) || isMonthFirst(words, at)) {
      return null;
    }
    if (Proof.isName(words, at)) {
      return null;
    }
    int next = words.skipStop(at + 1);
    int yearAt = words.skipHyphen(words.skipComma(next));
    boolean year = words.word(yearAt).isYear() && !words.is(yearAt + 1, Kind.UNITS);
    boolean dashed = yearAt > next && words.isDash(yearAt - 1) && words.isDash(at - 1);
    if (!year && dashed && words.word(yearAt).code().length() == 2) {
      year = words.is(yearAt, Kind.NUMBER); // 14-Feb-23
    }
    boolean far = !year && words.word(yearAt).code().startsWith("0") && isFarYear(words, yearAt);
    int number = far ? words.word(yearAt).number() : 0;
    if (year) {
      number = NumericDates.yearOf(words.word(yearAt));
    }
    year = year || far;
    CalendarDate date = new CalendarDate(number, words.word(at).number(), day, Side.BARE);
    return date.exists() ? Draft.of(i, year ? yearAt + 1 : next, date) : null;
  }

  /** In {@code 20 May 3, 1999} the month belongs to the number behind it. */
  private static boolean isMonthFirst(Words words, int month) {
    int next = words.skipStop(month + 1);
    return words.word(next).isDayNumber()
        && !words.word(next).isYear()
        && words.is(next + 1, ",")
        && words.word(next + 2).isYear();
  }
}
