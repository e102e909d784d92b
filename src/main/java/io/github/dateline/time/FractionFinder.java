package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds fractions of a unit: {@code three quarters of an hour}, {@code a quarter of a century},
 * {@code a third of a year}, {@code a quarter-century}.
 */
final class FractionFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case ARTICLE -> words.is(i, "another") ? null : parts(words, i, i + 1, 1);
      case NUMBER -> parts(words, i, words.skipHyphen(i + 1), words.word(i).number());
      case UNIT, ORDINAL, HALF -> parts(words, i, i, 1);
      default -> null;
    };
  }

  private static @Nullable Draft parts(Words words, int from, int at, int count) {
    int whole = denominator(words, at);
    if (whole == 0 || count < 1 || count >= whole) {
      return null;
    }
    boolean of = words.is(at + 1, "of") && words.is(at + 2, Kind.ARTICLE);
    boolean compound = from < at && count == 1 && words.is(at, "quarter"); // a quarter century
    int unit = of ? at + 3 : compound ? words.skipHyphen(at + 1) : at;
    boolean unitThere = unit > at && words.is(unit, Kind.UNIT) && !LengthFinder.isAge(words, unit);
    return unitThere ? draft(words, from, unit, count, whole) : null;
  }

  private static int denominator(Words words, int i) {
    return switch (words.lower(i)) {
      case "half" -> 2;
      case "third", "thirds" -> 3;
      case "quarter", "quarters" -> 4;
      default -> 0;
    };
  }

  private static @Nullable Draft draft(Words words, int from, int at, int count, int whole) {
    Unit unit = Unit.parse(words.word(at).code());
    Unit smaller = smaller(unit);
    int parts = partsOf(unit);
    if (smaller == unit || parts * count % whole != 0) {
      return null;
    }
    Amount amount = Amount.of(parts * count / whole, at + 1);
    Draft offset = Offsets.behind(words, from, at + 1, amount, smaller);
    return offset != null
        ? offset
        : Draft.of(
            from, at + 1, Meaning.fixed(DateMention.Type.DURATION, amount.duration(smaller)));
  }

  private static Unit smaller(Unit unit) {
    return switch (unit) {
      case MINUTE -> Unit.SECOND;
      case HOUR -> Unit.MINUTE;
      case DAY -> Unit.HOUR;
      case YEAR, DECADE -> Unit.MONTH;
      case CENTURY, MILLENNIUM -> Unit.YEAR;
      default -> unit;
    };
  }

  private static int partsOf(Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR -> 60;
      case DAY -> 24;
      case YEAR -> 12;
      case DECADE -> 120;
      case CENTURY -> 100;
      default -> 1000;
    };
  }
}
