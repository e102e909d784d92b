package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: {@code 30-50}, {@code two and a half}, {@code a few}. */
final class Amounts {

  /** No number has more words; a text of nothing but "thousand" must not cost its square. */
  private static final int LONGEST = 12;

  private Amounts() {}

  /**
   * Returns the amount that starts at word i, or null. A bare article counts as one, {@code two to
   * three} as two, {@code 30-50} as open: so the annotated sets.
   */
  static @Nullable Amount at(Words words, int i) {
    Amount amount = single(words, i);
    if (amount == null) {
      return null;
    }
    Amount upper = upper(words, amount.to());
    boolean lower = words.word(i).code().isEmpty() && words.is(i, Kind.NUMBER) && !amount.isOpen();
    return upper == null ? amount : lower ? amount.endingAt(upper.to()) : Amount.open(upper.to());
  }

  /** The second number of {@code 30-50}, {@code two to three}, {@code one or two}. */
  private static @Nullable Amount upper(Words words, int i) {
    boolean dash = words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1);
    if (!dash && !words.isAny(i, "to", "or")) {
      return null;
    }
    return words.is(i + 1, Kind.ARTICLE) ? null : single(words, i + 1);
  }

  private static @Nullable Amount single(Words words, int i) {
    return switch (words.kind(i)) {
      case NUMBER, SCALE -> withHalf(words, whole(words, i));
      case DECIMAL -> new Amount(words.word(i).number(), false, words.lower(i), "", i + 1);
      case VAGUE -> Amount.open(words.is(i + 1, "of") ? i + 2 : i + 1);
      case ARTICLE -> behindArticle(words, i);
      case HALF -> half(words, i);
      default -> couple(words, i);
    };
  }

  private static Amount whole(Words words, int first) {
    int i = first;
    long total = 0;
    long part = 0;
    while (i < first + LONGEST && total < 1_000_000_000L && part < 1_000_000_000L) {
      TimeWord word = words.word(i);
      if (word.kind() == Kind.SCALE) {
        part = Math.max(part, 1) * word.number();
        if (word.number() == 1000) {
          total += part;
          part = 0;
        }
      } else if (word.kind() == Kind.NUMBER && joins(words, first, i, part)) {
        part += word.number();
      } else {
        break;
      }
      i++;
      boolean and = words.is(i, "and") && words.kind(i - 1) == Kind.SCALE;
      boolean joined = words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1);
      boolean more = joinsBehind(words, i + 1, part);
      if ((and || joined) && more) {
        i++;
      }
    }
    return Amount.of((int) Math.min(total + part, 1_000_000), i);
  }

  private static boolean joinsBehind(Words words, int i, long part) {
    return words.is(i, Kind.NUMBER) && words.word(i).code().isEmpty() && fits(words, i, part);
  }

  /** A first number, or a smaller one in words behind tens or hundreds in words. */
  private static boolean joins(Words words, int first, int i, long part) {
    if (i == first) {
      return true;
    }
    return words.word(i).code().isEmpty() && fits(words, i, part);
  }

  private static boolean fits(Words words, int i, long part) {
    int number = words.word(i).number();
    return part == 0 || (part % 100 == 0 && number < 100) || (part % 10 == 0 && number < 10);
  }

  /** {@code 2 1/2}, {@code two and a half}. */
  private static Amount withHalf(Words words, Amount amount) {
    int i = amount.to();
    if (words.is(i, "1") && words.is(i + 1, "/") && words.is(i + 2, "2")) {
      return amount.plusHalf(i + 3);
    }
    int j = words.skipHyphen(i);
    if (words.is(j, "and")) {
      int k = words.skipHyphen(j + 1);
      int half = words.skipHyphen(k + 1);
      if (words.is(k, "a") && words.is(half, Kind.HALF)) {
        return amount.plusHalf(half + 1);
      }
    }
    return words.is(i, "½") ? amount.plusHalf(i + 1) : amount;
  }

  private static Amount behindArticle(Words words, int i) {
    int next = i + 1;
    Amount couple = couple(words, next);
    if (couple != null) {
      return couple;
    }
    if (words.is(next, Kind.VAGUE)) {
      return Amount.open(next + 1);
    }
    if (words.is(next, Kind.SCALE)) {
      Amount scale = whole(words, next);
      return words.is(scale.to(), "of") ? scale.endingAt(scale.to() + 1) : scale;
    }
    return words.is(next, Kind.HALF)
        ? new Amount(0, true, "0.5", "", next + 1)
        : Amount.of(1, next);
  }

  private static @Nullable Amount couple(Words words, int i) {
    if (!words.is(i, "couple")) {
      return null;
    }
    return new Amount(2, false, "2", "APPROX", words.is(i + 1, "of") ? i + 2 : i + 1);
  }

  /** {@code half an hour}. */
  private static @Nullable Amount half(Words words, int i) {
    return words.is(i + 1, Kind.ARTICLE) ? new Amount(0, true, "0.5", "", i + 2) : null;
  }
}
