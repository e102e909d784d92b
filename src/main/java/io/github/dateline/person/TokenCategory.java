package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import io.github.dateline.text.Token;

/**
 * One small number for each token, by the most telling of its classes; capitalised words have other
 * numbers than the rest. The numbers are part of the tagger's features: who changes one trains
 * anew.
 */
final class TokenCategory {

  private static final int BEFORE = 1;
  private static final int BEHIND = 2;

  /** Pairs of class and number, the most telling first. */
  private static final int[] CAPITALISED_FIRST = {
    COUNTRY, 4, DEMONYM, 5, ORGANISATION, 6, GROUP, 28, CALENDAR, 7
  };

  private static final int[] CAPITALISED_NEXT = {
    RANK, 9, ROLE, 10, FUNCTION, 11, ORGWORD, 12, MODIFIER, 13
  };
  private static final int[] LOWER_FIRST = {ROLE, 44, TITLE, 45, SPEECH, 46, KIN, 47};
  private static final int[] LOWER_NEXT = {PARTICLE, 50, FUNCTION, 51, ORGWORD, 52, MODIFIER, 53};

  private TokenCategory() {}

  /**
   * Returns the category of a token.
   *
   * @param shouting whether the line is a headline, where capitals say little
   */
  static int of(Line line, int at, boolean shouting) {
    if (at < 0) {
      return BEFORE;
    }
    if (at >= line.size()) {
      return BEHIND;
    }
    int classes = line.classes(at);
    return line.isNameLike(at)
        ? capitalised(line, at, classes, shouting)
        : lower(line, at, classes);
  }

  private static int capitalised(Line line, int at, int classes, boolean shouting) {
    if (line.isInitial(at)) {
      return 3;
    }
    int first = first(CAPITALISED_FIRST, classes);
    if (first != 0) {
      return first;
    }
    if ((classes & HONORIFIC) != 0 && (classes & NAME) == 0) {
      return 8;
    }
    int next = first(CAPITALISED_NEXT, classes);
    if (next != 0) {
      return next;
    }
    if ((classes & (CAPITAL | CITY)) != 0) {
      return (classes & GIVEN) != 0 ? 14 : 15;
    }
    if ((classes & HONORIFIC) != 0) {
      return 16;
    }
    if (line.isAcronym(at) && !shouting) {
      return 17;
    }
    return (classes & SUFFIX) != 0 ? 18 : name(classes);
  }

  private static int name(int classes) {
    boolean common = (classes & COMMON) != 0;
    boolean rare = (classes & RARE) != 0;
    if ((classes & GIVEN) != 0) {
      return common ? 19 : 20;
    }
    if ((classes & NAME) != 0) {
      int known = (classes & SURNAME) != 0 ? 23 : 24;
      return common ? 21 : rare ? 22 : known;
    }
    return common ? 25 : rare ? 26 : 27;
  }

  private static int lower(Line line, int at, int classes) {
    Token token = line.token(at);
    if (line.isPossessive(at)) {
      return 30;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return 31;
    }
    if (token.kind() != Token.Kind.WORD) {
      return mark(token.text().charAt(0), line.isAbbreviationStop(at));
    }
    int first = first(LOWER_FIRST, classes);
    if (first != 0) {
      return first;
    }
    if (DocumentStats.isPlacePreposition(token.lower())) {
      return 48;
    }
    if (token.is("the")) {
      return 49;
    }
    int next = first(LOWER_NEXT, classes);
    return next != 0 ? next : (classes & COMMON) != 0 ? 54 : 55;
  }

  private static int mark(char mark, boolean abbreviation) {
    return switch (mark) {
      case ',' -> 32;
      case '.' -> abbreviation ? 33 : 34;
      case '(' -> 35;
      case ')' -> 36;
      case '"', '\u201c', '\u201d', '\'', '\u2018', '\u2019' -> 37;
      case ':' -> 38;
      case '-', '\u2013', '\u2014' -> 39;
      case '@' -> 40;
      case '#' -> 41;
      case '/' -> 42;
      default -> 43;
    };
  }

  private static int first(int[] pairs, int classes) {
    for (int i = 0; i < pairs.length; i += 2) {
      if ((classes & pairs[i]) != 0) {
        return pairs[i + 1];
      }
    }
    return 0;
  }
}
