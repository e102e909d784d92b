package io.github.dateline.time;

import io.github.dateline.text.Sentence;
import io.github.dateline.text.Token;
import io.github.dateline.time.TimeWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the finders see it: words with their meanings, hyphenated ones ({@code four-day},
 * {@code mid-July}) taken apart when a part means something. Asking outside the sentence gives
 * nothing, so that finders may look ahead freely.
 */
final class Words {

  private final Sentence sentence;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final String[] lowers;
  private final TimeWord[] meanings;
  private final NumericOrder order;
  private final Contexts contexts;

  private Words(Sentence sentence, int room, NumericOrder order, Contexts contexts) {
    this.contexts = contexts;
    this.order = order;
    this.sentence = sentence;
    this.size = room;
    this.starts = new int[room];
    this.ends = new int[room];
    this.lowers = new String[room];
    this.meanings = new TimeWord[room];
  }

  /** Returns the words of a sentence, or null if none of them can be the core of a mention. */
  static @Nullable Words of(Sentence sentence, TimeLexicon lexicon, NumericOrder order) {
    List<Token> tokens = sentence.tokens();
    int room = 0;
    boolean core = false;
    for (int i = 0; i < tokens.size(); i++) {
      String lower = tokens.get(i).lower();
      if (isTorn(tokens, i, lexicon)) {
        core = true;
        room++;
        i++;
        continue;
      }
      int parts = parts(tokens.get(i), lexicon);
      room += parts;
      core = core || parts == 2 || isCore(lower, parts, lexicon);
    }
    if (!core && !hasNumericDate(tokens)) {
      return null;
    }
    Words words = new Words(sentence, room, order, lexicon.contexts());
    words.fill(tokens, lexicon);
    return words;
  }

  /** {@code 14/2/23}: no part of it is a core word. */
  private static boolean hasNumericDate(List<Token> tokens) {
    for (int i = 3; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER
          && tokens.get(i - 1).is("/")
          && tokens.get(i - 3).is("/")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Febru ary}: a month with a blank in it, as optical reading leaves it. */
  private static boolean isTorn(List<Token> tokens, int i, TimeLexicon lexicon) {
    if (i + 1 >= tokens.size() || !tokens.get(i).isCapitalized()) {
      return false;
    }
    String tail = tokens.get(i + 1).lower();
    boolean blank = tokens.get(i + 1).start() == tokens.get(i).end() + 1;
    boolean ending = tail.endsWith("ary") || tail.endsWith("ber") || tail.endsWith("ust");
    if (!blank || !ending || lexicon.word(tail).kind() != Kind.NONE) {
      return false;
    }
    String whole = tokens.get(i).lower() + tail;
    return whole.length() < 10 && lexicon.word(whole).kind() == Kind.MONTH;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /** The number of parts that a token is taken apart into, hyphens included. */
  private static int parts(Token token, TimeLexicon lexicon) {
    String lower = token.lower();
    int parts = 1;
    if (lower.length() != token.end() - token.start()) {
      return parts;
    }
    for (int i = 1; i < lower.length() - 1; i++) {
      if (isHyphen(lower.charAt(i))) {
        parts += 2;
      }
    }
    return parts == 1 && seam(lower, lexicon) > 0 ? 2 : parts;
  }

  /** Where a lost blank belongs in {@code May12} and {@code 12May}, or 0. */
  private static int seam(String lower, TimeLexicon lexicon) {
    boolean digitFirst = isDigit(lower.charAt(0));
    if (lower.length() > 13 || digitFirst == isDigit(lower.charAt(lower.length() - 1))) {
      return 0;
    }
    int seam = 1;
    while (isDigit(lower.charAt(seam)) == digitFirst) {
      seam++;
    }
    String letters = digitFirst ? lower.substring(seam) : lower.substring(0, seam);
    return lexicon.word(letters).kind() == Kind.MONTH ? seam : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCore(String lower, int parts, TimeLexicon lexicon) {
    return parts > 1 ? hasCorePart(lower, lexicon) : lexicon.word(lower).isCore();
  }

  private static boolean hasCorePart(String lower, TimeLexicon lexicon) {
    int start = 0;
    for (int i = 1; i <= lower.length(); i++) {
      if (i == lower.length() || isHyphen(lower.charAt(i))) {
        if (i > start && lexicon.word(lower.substring(start, i)).isCore()) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private void fill(List<Token> tokens, TimeLexicon lexicon) {
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isTorn(tokens, i, lexicon)) {
        i++;
        at = put(at, token.start(), token.lower() + tokens.get(i).lower(), lexicon);
        ends[at - 1] = tokens.get(i).end();
      } else if (parts(token, lexicon) == 1) {
        at = put(at, token.start(), token.lower(), lexicon);
        ends[at - 1] = token.end();
      } else {
        at = putParts(at, token, lexicon);
      }
    }
  }

  private int put(int at, int start, String lower, TimeLexicon lexicon) {
    starts[at] = start;
    ends[at] = start + lower.length();
    lowers[at] = lower;
    meanings[at] = lower.isEmpty() ? TimeWord.NONE : lexicon.word(lower);
    return at + 1;
  }

  private int putParts(int first, Token token, TimeLexicon lexicon) {
    String lower = token.lower();
    int at = first;
    // Hyphens make an odd number of parts; only a word without them has a seam.
    int seam = parts(token, lexicon) == 2 ? seam(lower, lexicon) : 0;
    if (seam > 0) {
      at = put(at, token.start(), lower.substring(0, seam), lexicon);
      return put(at, token.start() + seam, lower.substring(seam), lexicon);
    }
    int start = 0;
    for (int i = 1; i <= lower.length(); i++) {
      boolean inner = i < lower.length() - 1 && isHyphen(lower.charAt(i));
      if (i == lower.length() || inner) {
        at = put(at, token.start() + start, lower.substring(start, i), lexicon);
        start = i + 1;
      }
      if (inner) {
        at = put(at, token.start() + i, "-", lexicon);
      }
    }
    return at;
  }

  int size() {
    return size;
  }

  NumericOrder order() {
    return order;
  }

  Sentence sentence() {
    return sentence;
  }

  TimeWord word(int i) {
    return i >= 0 && i < size ? meanings[i] : TimeWord.NONE;
  }

  Kind kind(int i) {
    return word(i).kind();
  }

  boolean is(int i, Kind kind) {
    return kind(i) == kind;
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  boolean isAny(int i, String first, String second) {
    return is(i, first) || is(i, second);
  }

  /** Tells whether a word is a cue; there is none beyond the ends. */
  boolean has(int i, Cue cue) {
    return i >= 0 && i < size && contexts.has(lowers[i], cue);
  }

  String lower(int i) {
    return i >= 0 && i < size ? lowers[i] : "";
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Tells whether there is no blank between a word and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Tells whether a word starts with a letter; there is none beyond the ends. */
  boolean isLetter(int i) {
    String lower = lower(i);
    return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
  }

  boolean isCapitalized(int i) {
    return i >= 0
        && i < size
        && Character.isUpperCase(sentence.text().charAt(starts[i] - sentence.span().start()));
  }

  /** A hyphen or a dash. */
  boolean isDash(int i) {
    String lower = lower(i);
    return lower.length() == 1 && "-‐‑–—".indexOf(lower.charAt(0)) >= 0;
  }

  /** Returns the index behind a hyphen at i, or i. */
  int skipHyphen(int i) {
    return isDash(i) && isGlued(i) && isGlued(i + 1) ? i + 1 : i;
  }

  /** Returns the index behind the full stop of an abbreviation that ends before i, or i. */
  int skipStop(int i) {
    boolean stop = word(i - 1).abbreviated() && is(i, ".");
    return stop && (isGlued(i) || word(i + 1).isDayNumber()) ? i + 1 : i;
  }

  /** Returns the index behind a comma at i, or i. */
  int skipComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }

  /**
   * Returns the index behind a run of words that starts at i, or -1. Marks glued to a word, as in
   * {@code new year's}, are tokens of their own here and part of the word in the lists.
   */
  int match(int i, List<String> wanted) {
    int at = i;
    for (int k = 0; k < wanted.size(); k++) { // asked for every phrase: without an iterator
      String word = wanted.get(k);
      int matched = 0;
      while (at < size
          && matched < word.length()
          && (matched == 0 || isGlued(at))
          && word.startsWith(lowers[at], matched)) {
        matched += lowers[at].length();
        at++;
      }
      if (matched != word.length()) {
        return -1;
      }
    }
    return at;
  }

  /** Returns the surface of some words. */
  String text(int from, int to) {
    int base = sentence.span().start();
    return sentence.text().substring(starts[from] - base, ends[to - 1] - base);
  }
}
