package io.github.dateline.time;

import static io.github.dateline.time.DateMention.Type.SET;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what recurs: {@code every Monday}, {@code each year}, {@code daily}, {@code Tuesdays}. */
final class RepetitionFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case EVERY -> every(words, i);
      case RECURRING -> isTitle(words, i) ? null : set(i, i + 1, words.word(i).code());
      case WEEKDAYS -> weekdays(words, i);
      case WEEKDAY ->
          words.is(i + 1, Kind.DAY_PARTS)
              ? set(i, i + 2, weekday(words, i) + "T" + words.word(i + 1).code())
              : isEveryBefore(words, i) ? everyWeekday(words, i, i) : null;
      case TIMES -> times(words, i, i);
      case ARTICLE -> yearlyRate(words, i);
      case NUMBER -> words.is(i + 1, "times") ? times(words, i + 1, i) : null;
      default -> null;
    };
  }

  /** {@code the Daily Telegraph}, {@code Weekly Standard}. */
  private static boolean isTitle(Words words, int i) {
    boolean name = words.is(i + 1, Kind.NONE) || words.is(i + 1, Kind.MASTHEAD);
    return name && words.isCapitalized(i) && words.isCapitalized(i + 1);
  }

  private static Draft set(int from, int to, String value) {
    return Draft.of(from, to, Meaning.fixed(SET, value));
  }

  private static String weekday(Words words, int i) {
    return "XXXX-WXX-" + words.word(i).number();
  }

  private static @Nullable Draft weekdays(Words words, int i) {
    boolean rubric = words.isGlued(i + 1) && words.isAny(i + 1, "'", "’");
    return rubric ? null : set(i, i + 1, weekday(words, i));
  }

  private static @Nullable Draft every(Words words, int i) {
    int at = i + 1;
    if (words.is(at, Kind.POINTER) || words.is(at, "of")) {
      return null;
    }
    return switch (words.kind(at)) {
      case WEEKDAY -> everyWeekday(words, i, at);
      case ORDINAL -> everyOrdinal(words, i, at);
      case MONTH -> set(i, at + 1, "XXXX-" + DigitWords.pad(words.word(at).number(), 2));
      case RECURRING ->
          words.isAny(at, "weekday", "weekdays") ? set(i, at + 1, words.word(at).code()) : null;
      case SEASON -> set(i, at + 1, "XXXX-" + words.word(at).code());
      case DAY_PART -> set(i, at + 1, "XXXX-XX-XXT" + words.word(at).code());
      case UNIT -> set(i, at + 1, Unit.parse(words.word(at).code()).duration("1"));
      default -> counted(words, i, at);
    };
  }

  /** The second day of {@code every Tuesday and Thursday}, the third of a list. */
  private static boolean isEveryBefore(Words words, int day) {
    int i = day - 1;
    while (i > day - 14 && (words.isAny(i, "and", "or") || words.is(i, ","))) {
      i = words.is(i - 1, ",") ? i - 2 : i - 1;
      if (!words.is(i, Kind.WEEKDAY)) {
        return false;
      }
      if (words.is(i - 1, Kind.EVERY)) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** {@code every first Monday}, {@code every third day}. */
  private static @Nullable Draft everyOrdinal(Words words, int i, int at) {
    if (words.is(at + 1, Kind.WEEKDAY)) {
      return everyWeekday(words, i, at + 1);
    }
    if (!words.is(at + 1, Kind.UNIT) || words.word(at).number() < 2) {
      return null;
    }
    Unit unit = Unit.parse(words.word(at + 1).code());
    return set(i, at + 2, unit.duration(Integer.toString(words.word(at).number())));
  }

  private static Draft everyWeekday(Words words, int i, int at) {
    boolean part = words.is(at + 1, Kind.DAY_PART);
    String value = weekday(words, at) + (part ? "T" + words.word(at + 1).code() : "");
    return set(i, part ? at + 2 : at + 1, value);
  }

  /** {@code every two years}, {@code every other week}, {@code every few days}. */
  private static @Nullable Draft counted(Words words, int i, int at) {
    boolean other = words.is(at, "other");
    Amount amount = other ? Amount.of(2, at + 1) : Amounts.at(words, at);
    if (amount == null || words.is(i, "each")) {
      return null;
    }
    int unit = amount.to();
    if (other && words.is(unit, Kind.WEEKDAY)) {
      return everyWeekday(words, i, unit);
    }
    if (!words.is(unit, Kind.UNITS) && !(other && words.is(unit, Kind.UNIT))) {
      return null;
    }
    return set(i, unit + 1, amount.duration(Unit.parse(words.word(unit).code())));
  }

  /** {@code twice a week}, {@code once every two years}. */
  private static @Nullable Draft times(Words words, int i, int from) {
    boolean article = words.is(i + 1, "a") || words.is(i + 1, Kind.EVERY);
    if (!article || !words.is(i + 2, Kind.UNIT)) {
      return null;
    }
    return set(from, i + 3, Unit.parse(words.word(i + 2).code()).duration("1"));
  }

  /** {@code $33 million a year}; rates by shorter units are left alone, as the sets do. */
  private static @Nullable Draft yearlyRate(Words words, int i) {
    if (!words.is(i, "a") || !words.is(i + 1, "year") || words.is(i + 2, Kind.OFFSET)) {
      return null;
    }
    boolean count = words.is(i - 1, Kind.NUMBER) || words.isAny(i - 1, "million", "billion");
    return count || words.is(i - 1, "times") ? set(i, i + 2, "P1Y") : null;
  }
}
