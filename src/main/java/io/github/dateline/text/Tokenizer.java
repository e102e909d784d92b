package io.github.dateline.text;

import io.github.dateline.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a stretch of text into tokens, left to right, in one pass.
 *
 * <p>Inner hyphens and full stops stay in a word ({@code Lt-Gen}, {@code U.S.}); a possessive
 * {@code 's} is cut off; digits before a hyphen or dash are cut ({@code 13-16}), so that both ends
 * of a range are tokens.
 */
final class Tokenizer {

  private static final String EMOTICON_EYES = ":;=8";
  private static final String EMOTICON_MOUTHS = ")(DPpO/|\\]['*oO3";

  private Tokenizer() {}

  static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 5 + 1);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
        continue;
      }
      int stop = tokenEnd(text, at, end);
      tokens.add(token(text, at, stop));
      at = stop;
    }
    return tokens;
  }

  /** Tells whether a character separates tokens: white space, no-break and zero-width ones too. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u0085'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u3000'
        || c == '\ufeff';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static int tokenEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (isWordStart(text, at)) {
      return Character.isDigit(c) ? numberEnd(text, at, end) : wordEnd(text, at, end);
    }
    int emoticon = emoticonEnd(text, at, end);
    if (emoticon > at) {
      return emoticon;
    }
    if (isApostrophe(c) && isPossessive(text, at, end)) {
      return at + 2;
    }
    if (c == '.') {
      int stop = at + 1;
      while (stop < end && text.charAt(stop) == '.') {
        stop++;
      }
      return stop;
    }
    return Character.isHighSurrogate(c) && at + 1 < end ? at + 2 : at + 1;
  }

  private static boolean isWordStart(String text, int at) {
    char c = text.charAt(at);
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : isLetterLike(c);
  }

  private static boolean isLetterLike(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isWordPart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : isLetterLike(c);
  }

  /**
   * A number with grouping and decimals, or a word that starts with digits such as 12th, 08:30am.
   */
  private static int numberEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end) {
      char c = text.charAt(stop);
      boolean joins =
          (c == ',' || c == '.' || c == ':')
              && stop + 1 < end
              && Character.isDigit(text.charAt(stop + 1))
              && Character.isDigit(text.charAt(stop - 1))
              && !(c == ',' && isYearBehind(text, stop + 1, end));
      if (isWordPart(c) || joins) {
        stop++;
      } else {
        break;
      }
    }
    return stop;
  }

  /** Four digits are no group: {@code May 12,2022} has lost a blank. */
  private static boolean isYearBehind(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop < at + 5 && Character.isDigit(text.charAt(stop))) {
      stop++;
    }
    return stop - at >= 4;
  }

  private static int wordEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end) {
      char c = text.charAt(stop);
      if (isWordPart(c)) {
        stop++;
      } else if (joinsLetters(text, stop, end)) {
        stop++;
      } else if (c == '.' && isInitialism(text, at, stop, end)) {
        stop++;
      } else {
        break;
      }
    }
    return stop;
  }

  /** A hyphen or apostrophe between letters belongs to the word, but a possessive is cut off. */
  private static boolean joinsLetters(String text, int at, int end) {
    char c = text.charAt(at);
    boolean between = at + 1 < end && isWordPart(text.charAt(at + 1));
    if (!between) {
      return false;
    }
    if (c == '-' || c == '\u2010' || c == '\u2011') {
      return true;
    }
    return isApostrophe(c) && !isPossessive(text, at, end);
  }

  private static boolean isPossessive(String text, int at, int end) {
    return at + 1 < end
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == end || !isWordPart(text.charAt(at + 2)));
  }

  /** The full stops of {@code U.S.}, {@code J.P.}, {@code a.m.}: single letters between them. */
  private static boolean isInitialism(String text, int wordStart, int at, int end) {
    boolean oneLetterBefore =
        at > wordStart
            && Character.isLetter(text.charAt(at - 1))
            && (at - 1 == wordStart || text.charAt(at - 2) == '.');
    if (!oneLetterBefore) {
      return false;
    }
    boolean letterAfter =
        at + 1 < end
            && Character.isLetter(text.charAt(at + 1))
            && (at + 2 == end || !isWordPart(text.charAt(at + 2)));
    return letterAfter || (at - 1 > wordStart && text.charAt(at - 2) == '.');
  }

  private static int emoticonEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (EMOTICON_EYES.indexOf(c) < 0 || at + 1 >= end) {
      return at;
    }
    int mouth = text.charAt(at + 1) == '-' ? at + 2 : at + 1;
    if (mouth < end
        && EMOTICON_MOUTHS.indexOf(text.charAt(mouth)) >= 0
        && endsHere(text, mouth, end)) {
      return mouth + 1;
    }
    return c == ':' ? smileyCodeEnd(text, at, end) : at;
  }

  private static boolean endsHere(String text, int at, int end) {
    return at + 1 == end || !isWordPart(text.charAt(at + 1));
  }

  /** A smiley code such as {@code :lol:}: at most 20 letters between colons. */
  private static int smileyCodeEnd(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && stop - at < 20 && isCodeLetter(text.charAt(stop))) {
      stop++;
    }
    return stop > at + 2 && stop < end && text.charAt(stop) == ':' ? stop + 1 : at;
  }

  private static boolean isCodeLetter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }

  private static Token token(String text, int start, int end) {
    String surface = text.substring(start, end);
    return new Token(start, end, surface, lower(surface), kind(surface));
  }

  /** Lower case in the root locale; the same string if nothing changes, which is the usual case. */
  private static String lower(String surface) {
    return surface.toLowerCase(Locale.ROOT);
  }

  private static Kind kind(String surface) {
    char first = surface.charAt(0);
    if (Character.isDigit(first)) {
      return isNumber(surface) ? Kind.NUMBER : Kind.WORD;
    }
    if (isWordPart(first)) {
      return Kind.WORD;
    }
    if (isApostrophe(first) && surface.length() == 2) {
      return Kind.WORD;
    }
    boolean emoticon = surface.length() > 1 && EMOTICON_EYES.indexOf(first) >= 0;
    return emoticon ? Kind.EMOTICON : Kind.MARK;
  }

  private static boolean isNumber(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (!Character.isDigit(c) && c != ',' && c != '.' && c != ':') {
        return false;
      }
    }
    return true;
  }
}
