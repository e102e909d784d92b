package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A year in words: {@code nineteen ninety-seven}, {@code two thousand}.
 *
 * @param year the year
 * @param to the word behind it
 */
record Years(int year, int to) {

  static @Nullable Years at(Words words, int i) {
    if (!words.is(i, Kind.NUMBER) || !words.word(i).code().isEmpty()) {
      return null;
    }
    int century = words.word(i).number();
    if (words.is(i, "two") && words.is(i + 1, "thousand")) {
      return thousand(words, i);
    }
    if (century < 11 || century > 20) {
      return null;
    }
    int zero = words.skipHyphen(i + 1);
    int last = words.skipHyphen(zero + 1);
    boolean ones = words.is(last, Kind.NUMBER) && words.word(last).number() < 10;
    if (words.isAny(zero, "oh", "o") && ones && words.word(last).code().isEmpty()) {
      return new Years(century * 100 + words.word(last).number(), last + 1);
    }
    Amount rest = Amounts.at(words, words.skipHyphen(i + 1));
    boolean fits = rest != null && !rest.isOpen() && rest.number() >= 10 && rest.number() <= 99;
    boolean inWords = words.word(words.skipHyphen(i + 1)).code().isEmpty();
    boolean year = words.is(words.skipHyphen(i + 1), Kind.NUMBER);
    boolean count = century == 20 && !words.isAny(i - 1, "in", "since") && !words.is(i - 1, "year");
    return fits && inWords && year && !count && rest != null
        ? new Years(century * 100 + rest.number(), rest.to())
        : null;
  }

  private static @Nullable Years thousand(Words words, int i) {
    Amount amount = Amounts.at(words, i);
    if (amount == null || amount.isOpen() || amount.number() > 2099) {
      return null;
    }
    boolean year = amount.number() > 2000 || words.is(i - 1, "year");
    return year ? new Years(amount.number(), amount.to()) : null;
  }
}
