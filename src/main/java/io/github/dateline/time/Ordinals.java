package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A rank in digits or words: {@code 23rd}, {@code third}, {@code twenty-third}.
 *
 * @param number the rank
 * @param to the word behind it
 */
record Ordinals(int number, int to) {

  static @Nullable Ordinals at(Words words, int i) {
    if (words.is(i, Kind.ORDINAL)) {
      return new Ordinals(words.word(i).number(), i + 1);
    }
    return compound(words, i);
  }

  /** {@code twenty-third}: tens and a rank below ten, both in words. */
  static @Nullable Ordinals compound(Words words, int i) {
    TimeWord tens = words.word(i);
    if (tens.kind() != Kind.NUMBER || !tens.code().isEmpty() || tens.number() < 20) {
      return null;
    }
    int at = words.skipHyphen(i + 1);
    TimeWord rank = words.word(at);
    boolean inWords = rank.kind() == Kind.ORDINAL && rank.number() < 10 && !isDigit(words, at);
    return inWords && tens.number() % 10 == 0
        ? new Ordinals(tens.number() + rank.number(), at + 1)
        : null;
  }

  private static boolean isDigit(Words words, int i) {
    char first = words.lower(i).charAt(0);
    return first >= '0' && first <= '9';
  }
}
