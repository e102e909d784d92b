package io.github.dateline.time;

import static io.github.dateline.time.Certainty.STATED;

import io.github.dateline.time.TimeWord.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Finds what ISO 8601 writes: {@code 2023-02-14T10:15:30Z}, {@code 2023-02-14 10:15}, {@code
 * 20230214}, {@code 2023-02}, {@code 2023-W07}, {@code 2023-Q1}, {@code 2023-045}.
 */
final class IsoFinder implements Finder {

  private static final int LONGEST_TIME = 24;

  @Override
  public @Nullable Draft at(Words words, int i) {
    TimeWord word = words.word(i);
    if (word.kind() != Kind.NUMBER || (words.isGlued(i) && !isOpening(words, i - 1))) {
      return null;
    }
    if (word.code().length() == 8) {
      return compact(words, i);
    }
    if (!word.isYear() || !words.isDash(i + 1) || !words.isGlued(i + 1) || !words.isGlued(i + 2)) {
      return null;
    }
    return Finder.longer(dateTime(words, i), part(words, i));
  }

  private static boolean isOpening(Words words, int i) {
    return "([\"'“‘<".contains(words.lower(i));
  }

  /** Eight digits in a row are a date only between 1900 and 2099. */
  private static @Nullable Draft compact(Words words, int i) {
    String code = words.word(i).code();
    boolean usual = code.startsWith("19") || code.startsWith("20");
    boolean alone = !words.isGlued(i + 1) || ".,;:)".contains(words.lower(i + 1));
    LocalDate day =
        usual && alone ? day(number(code, 0, 4), number(code, 4, 6), number(code, 6, 8)) : null;
    return day == null ? null : Draft.of(i, i + 1, Meaning.stated(Resolved.day(day, STATED)));
  }

  private static int number(String code, int from, int to) {
    return Integer.parseInt(code.substring(from, to));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code 2023-02} (no range of years), {@code 2023-W07}, {@code 2023-Q1}, {@code 2023-045}. */
  private static @Nullable Draft part(Words words, int i) {
    int year = words.word(i).number();
    if (words.isDash(i + 3) && words.isGlued(i + 3)) {
      return null;
    }
    Resolved resolved = part(year, words.lower(i + 2));
    return resolved == null ? null : Draft.of(i, i + 3, Meaning.stated(resolved));
  }

  private static @Nullable Resolved part(int year, String code) {
    int letters = code.charAt(0) == 'w' || code.charAt(0) == 'q' ? 1 : 0;
    int number = digits(code, letters);
    if (number < 1) {
      return null;
    }
    if (letters == 1 && code.charAt(0) == 'q') {
      return number <= 4 && code.length() == 2 ? Resolved.quarter(year, number, STATED) : null;
    }
    if (letters == 1) {
      return code.length() == 3 && number <= 53 ? week(year, number) : null;
    }
    if (code.length() == 3) {
      return number <= 365 ? Resolved.day(LocalDate.ofYearDay(year, number), STATED) : null;
    }
    boolean month = code.length() == 2 && number <= 12 && year / 100 * 100 + number <= year;
    return month ? Resolved.month(LocalDate.of(year, number, 1), STATED) : null;
  }

  private static @Nullable Resolved week(int year, int number) {
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    LocalDate day = inFirst.plusWeeks(number - 1L);
    return day.get(IsoFields.WEEK_BASED_YEAR) == year ? Resolved.week(day, STATED) : null;
  }

  private static int digits(String code, int from) {
    if (code.length() > 3 || code.length() == from) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** A day and the time behind its {@code T} or a blank. */
  private static @Nullable Draft dateTime(Words words, int i) {
    if (!words.isDash(i + 3) || !words.isGlued(i + 3) || !words.isGlued(i + 4)) {
      return null;
    }
    String last = words.lower(i + 4);
    int mark = last.indexOf('t');
    String dayPart = mark < 0 ? last : last.substring(0, mark);
    int dayOfMonth = dayPart.length() == 2 ? digits(dayPart, 0) : -1;
    int month = words.lower(i + 2).length() == 2 ? digits(words.lower(i + 2), 0) : -1;
    LocalDate day =
        dayOfMonth < 1 || month < 1 ? null : day(words.word(i).number(), month, dayOfMonth);
    if (day == null || (mark < 0 && !words.is(i + 5, Kind.CLOCK))) {
      return null;
    }
    int first = mark < 0 ? i + 5 : i + 4;
    int to = timeEnd(words, first);
    String text = words.text(first, to);
    IsoTime time = IsoTime.parse(mark < 0 ? text : text.substring(mark + 1));
    Meaning stated = Meaning.stated(Resolved.day(day, STATED));
    return time == null ? null : Draft.of(i, to, new DayTime(stated, time.code(), time.offset()));
  }

  private static int timeEnd(Words words, int first) {
    int to = first + 1;
    while (words.isGlued(to) && isTimeText(words.lower(to)) && to < first + LONGEST_TIME) {
      to++;
    }
    return to;
  }

  private static boolean isTimeText(String lower) {
    return lower.equals("-")
        || lower.equals("+")
        || (lower.charAt(0) >= '0' && lower.charAt(0) <= '9');
  }
}
