package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;

/** Decides by its neighbours whether a number of four digits is a year. */
final class YearProof {

  private YearProof() {}

  static boolean isYear(Words words, int i) {
    int first = isSecondOfRange(words, i) ? i - 2 : i;
    return !isLabelled(words, first)
        && !isOfCrowd(words, first)
        && !isPartOfName(words, i)
        && !isCount(words, isFirstOfRange(words, i) ? i + 2 : i, first)
        && !isGluedToCounted(words, i)
        && !isHouseNumber(words, i)
        && !isCar(words, i);
  }

  /** {@code pp. 1990-1995}: what stands before the first holds for the second. */
  private static boolean isSecondOfRange(Words words, int i) {
    return words.isDash(i - 1) && words.isGlued(i - 1) && words.word(i - 2).isYear();
  }

  private static boolean isFirstOfRange(Words words, int i) {
    return words.isDash(i + 1) && words.isGlued(i + 1) && words.word(i + 2).isYear();
  }

  /** {@code Room 1998}, {@code No. 1947}, {@code Rs. 1950}, {@code #2000}. */
  private static boolean isLabelled(Words words, int i) {
    int label = words.is(i - 1, ".") && words.isGlued(i - 1) ? i - 2 : i - 1;
    boolean place = words.has(label, Cue.PLACE) && words.isCapitalized(label);
    boolean name = words.isCapitalized(label - 1) && words.is(label - 1, Kind.NONE);
    return words.has(label, Cue.LABEL) || words.is(label, "#") || (place && !name);
  }

  /** {@code a crowd of 2000}, {@code one in 2000}; but {@code one in 2000 and one in 2004}. */
  private static boolean isOfCrowd(Words words, int i) {
    boolean crowd = words.is(i - 1, "of") && words.has(i - 2, Cue.CROWD);
    boolean odds =
        words.is(i - 1, "in")
            && words.isAny(i - 2, "one", "1")
            && words.word(i).number() % 500 == 0
            && !words.isAny(i + 1, "and", ",");
    return crowd || odds;
  }

  /** {@code 2000 volunteers}, {@code 2000 yen}; but {@code 1998 elections}. */
  private static boolean isCount(Words words, int i, int first) {
    int next = i + 1;
    boolean counted =
        switch (words.kind(next)) {
          case UNITS, SCALE, COUNTED, ZONE, MERIDIEM, OCLOCK -> true;
          default -> words.is(next, "%");
        };
    boolean free = words.isDash(next) || words.has(first - 1, Cue.YEAR);
    return counted || (!free && isPlural(words, next) && !words.has(next, Cue.DATED));
  }

  private static boolean isPlural(Words words, int i) {
    String lower = words.lower(i);
    int last = lower.length() - 1;
    if (last < 3 || words.isCapitalized(i) || !words.is(i, Kind.NONE)) {
      return false;
    }
    boolean regular = lower.charAt(last) == 's' && "sui'’".indexOf(lower.charAt(last - 1)) < 0;
    return regular || lower.endsWith("men");
  }

  /** {@code 2000-year-old}, {@code 2000-odd}; but {@code 1995-present}. */
  private static boolean isGluedToCounted(Words words, int i) {
    int next = words.skipHyphen(i + 1);
    if (next == i + 1 || !words.isLetter(next)) {
      return false;
    }
    boolean unit =
        switch (words.kind(next)) {
          case UNIT, UNITS, COUNTED, AGE -> true;
          default -> false;
        };
    boolean other = words.is(next, Kind.NONE) && !words.isCapitalized(next);
    return unit || (other && !words.has(next, Cue.GLUED));
  }

  /** {@code a 1976 Ford}, {@code a 1998 model car}; but {@code in 1998 Ford said}. */
  private static boolean isCar(Words words, int i) {
    boolean make = words.has(i + 1, Cue.MAKE) && words.isCapitalized(i + 1);
    boolean article = words.is(i - 1, Kind.ARTICLE) || words.is(i - 1, Kind.DETERMINER);
    return article && (make || words.is(i + 1, "model"));
  }

  /** {@code 1984 Main Street}; but {@code the 1984 Main Street fire}. */
  private static boolean isHouseNumber(Words words, int i) {
    if (words.has(i - 1, Cue.YEAR)) {
      return false;
    }
    int at = i + 1;
    while (at < i + 4 && words.isCapitalized(at)) {
      if (at > i + 1 && words.has(at, Cue.STREET)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** {@code F-2000}, {@code 2000/5}, {@code 1-2000-5}: glued to something that is no range. */
  private static boolean isPartOfName(Words words, int i) {
    boolean gluedBefore = words.isGlued(i);
    boolean second = words.is(i - 1, "/") && Sequel.isNextYear(words, i - 1);
    if (gluedBefore && !second && (words.is(i - 1, "/") || words.is(i - 1, "."))) {
      return true;
    }
    if (gluedBefore && words.isDash(i - 1) && words.isGlued(i - 1)) {
      boolean range = words.word(i - 2).isYear() || words.is(i - 2, Kind.MONTH);
      return !range && !words.is(i - 2, Kind.PHASE) && !words.isAny(i - 2, "post", "pre");
    }
    boolean slash =
        words.isGlued(i + 1) && words.is(i + 1, "/") && !Sequel.isNextYear(words, i + 1);
    boolean code =
        words.isGlued(i + 1)
            && words.isDash(i + 1)
            && words.isGlued(i + 2)
            && !words.is(i + 2, Kind.NUMBER)
            && words.lower(i + 2).length() == 1;
    return slash || code;
  }
}
