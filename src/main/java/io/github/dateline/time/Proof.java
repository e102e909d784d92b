package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;

/** Decides by its neighbours whether a word that is also an everyday word is meant as a date. */
final class Proof {

  private Proof() {}

  /** {@code may}, {@code march} and {@code august} need a capital and a number or preposition. */
  static boolean isMonth(Words words, int i) {
    TimeWord word = words.word(i);
    if (isName(words, i)) {
      return false;
    }
    if (word.abbreviated()) {
      return isAbbreviatedMonth(words, i);
    }
    if (!word.weak()) {
      return hasNumber(words, i) || (words.isCapitalized(i) && !isGivenName(words, i));
    }
    if (!words.isCapitalized(i)) {
      return false;
    }
    boolean surname =
        words.isCapitalized(i - 1) && words.is(i - 1, Kind.NONE) && words.is(i + 1, "and");
    return (hasNumber(words, i) && !(surname && isMonthRange(words, i)))
        || words.has(i - 1, Cue.BEFORE_MONTH)
        || (words.is(i - 1, "as") && words.is(i - 2, Kind.PHASE))
        || (words.is(i - 1, "the") && isNounBehind(words, i + 1));
  }

  /** {@code Mr. March}, {@code Joe Friday}, {@code 5 March Road}. */
  static boolean isName(Words words, int i) {
    if (!words.isCapitalized(i)) {
      return false;
    }
    boolean stop = words.is(i - 1, ".") && words.isGlued(i - 1);
    return words.has(stop ? i - 2 : i - 1, Cue.TITLE) || isStreet(words, i + 1);
  }

  private static boolean isStreet(Words words, int i) {
    return words.isCapitalized(i) && words.has(i, Cue.STREET);
  }

  /** {@code the March accession}, but not {@code the March on the capital}. */
  private static boolean isNounBehind(Words words, int i) {
    return words.lower(i).length() > 3 && !words.isCapitalized(i) && words.is(i, Kind.NONE);
  }

  /** {@code April Jones}, {@code June Carter}: a name follows and nothing points at a time. */
  private static boolean isGivenName(Words words, int i) {
    boolean name = words.is(i, "april") || words.is(i, "june");
    boolean other = words.isCapitalized(i + 1) && words.kind(i + 1) == Kind.NONE;
    boolean speaks = words.isAny(i + 1, "says", "said") || words.is(i + 1, "told");
    return name && (other || speaks) && !words.has(i - 1, Cue.BEFORE_MONTH);
  }

  /** {@code Jan}, {@code Mar} and {@code Jun} are names too: a stop, a number or a preposition. */
  private static boolean isAbbreviatedMonth(Words words, int i) {
    if (!words.isCapitalized(i)) {
      return words.word(i + 1).isDayNumber() && words.word(i + 1).code().length() > 0;
    }
    return hasNumber(words, i) || words.has(i - 1, Cue.BEFORE_MONTH);
  }

  private static boolean hasNumber(Words words, int i) {
    TimeWord before = words.word(i - 1);
    TimeWord after = words.word(words.skipStop(i + 1));
    boolean dayBefore = before.isDayNumber() && !before.code().isEmpty();
    boolean ordinalBefore = before.kind() == Kind.ORDINAL && before.number() <= 31;
    return dayBefore
        || ordinalBefore
        || after.isDayNumber()
        || after.isYear()
        || (words.isAny(i + 1, "'", "’") && words.word(i + 2).code().length() == 2)
        || isMonthRange(words, i)
        || (words.is(i + 1, "the") && Ordinals.at(words, i + 2) != null)
        || (words.is(i + 1, ",") && words.word(i + 2).isYear());
  }

  /** {@code March-April}, {@code Jan to Feb}, {@code Nov.-Dec.} */
  private static boolean isMonthRange(Words words, int i) {
    int behind = Sequel.connectorEnd(words, words.skipStop(i + 1));
    boolean first = behind > 0 && words.is(behind, Kind.MONTH) && words.isCapitalized(behind);
    int before = words.is(i - 2, ".") ? i - 3 : i - 2;
    boolean last = Sequel.connectorEnd(words, i - 1) == i && words.is(before, Kind.MONTH);
    return first || (last && words.isCapitalized(before) && !isGivenName(words, i));
  }

  /** {@code the Monday Circle}: a name; but {@code the Sunday New York edition} is rare. */
  private static boolean isNamePart(Words words, int i) {
    return words.is(i - 1, "the")
        && words.isCapitalized(i + 1)
        && words.is(i + 1, Kind.NONE)
        && words.isLetter(i + 1);
  }

  /** {@code Sun}, {@code Sat}, {@code Wed}: a date behind, or {@code on} before and no name. */
  static boolean isWeekday(Words words, int i) {
    boolean paper = words.is(i + 1, Kind.MASTHEAD) && words.isCapitalized(i + 1);
    boolean history = words.is(i - 1, Kind.NAMED_DAY) && words.isCapitalized(i - 1);
    boolean person = words.has(i - 1, Cue.GIVEN_NAME) && words.isCapitalized(i - 1);
    if (paper || history || person || isName(words, i) || isNamePart(words, i)) {
      return false;
    }
    if (!words.word(i).weak()) {
      return true;
    }
    if (!words.isCapitalized(i)) {
      return false;
    }
    int next = words.skipComma(words.is(i + 1, ".") ? i + 2 : i + 1);
    if (words.is(next, Kind.MONTH) && Proof.isMonth(words, next)) {
      return true;
    }
    boolean day =
        words.word(next).isDayNumber() && words.is(words.skipHyphen(next + 1), Kind.MONTH);
    boolean part = words.is(i + 1, Kind.DAY_PART) || ClockFinder.at(words, next) != null;
    boolean name = words.isCapitalized(i + 1);
    boolean range =
        (words.isDash(i + 1) && words.is(i + 2, Kind.WEEKDAY) && words.isCapitalized(i + 2))
            || (words.isDash(i - 1) && words.is(i - 2, Kind.WEEKDAY) && words.isCapitalized(i - 2));
    return day || part || range || (words.has(i - 1, Cue.BEFORE_DAY) && !name);
  }

  /**
   * {@code continues today with}, {@code the Pakistan of today}: the present in general. With a
   * past tense or a plan in the clause it is the day.
   */
  static boolean isGeneralToday(Words words, int i) {
    return words.has(i - 1, Cue.GENERAL_TODAY);
  }
}
