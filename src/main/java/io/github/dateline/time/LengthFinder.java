package io.github.dateline.time;

import static io.github.dateline.time.DateMention.Type.DATE;
import static io.github.dateline.time.DateMention.Type.DURATION;

import io.github.dateline.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds lengths of time, and dates counted by them: {@code three days}, {@code the last 20 years},
 * {@code four-day}, {@code two weeks ago}, {@code a year earlier}.
 */
final class LengthFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case DETERMINER -> behindDeterminer(words, i);
      case WHICH -> isVerb(words, i) ? null : counted(words, i + 1, i);
      case UNITS -> bare(words, i);
      case UNIT -> unitLong(words, i);
      case HALF -> Finder.longer(halfUnit(words, i), counted(words, i, i));
      default -> counted(words, i, i);
    };
  }

  /** {@code will last two weeks}: the length starts behind the verb. */
  private static boolean isVerb(Words words, int i) {
    return words.is(i, "last") && (words.has(i - 1, Cue.LAST_VERB) || words.is(i - 1, "n't"));
  }

  /** {@code the last five years}, {@code the first nine months}, {@code the four days}. */
  private static @Nullable Draft behindDeterminer(Words words, int i) {
    int at = i + 1;
    if (words.is(at, Kind.WHICH) || words.is(at, Kind.ORDINAL)) {
      at++;
      return counted(words, at, i);
    }
    return words.is(at, Kind.ARTICLE) ? null : counted(words, at, i);
  }

  private static @Nullable Draft counted(Words words, int i, int from) {
    Amount amount = Amounts.at(words, i);
    if (amount == null) {
      return null;
    }
    int at = words.skipHyphen(amount.to());
    boolean hyphen = at > amount.to();
    while (words.has(at, Cue.BETWEEN)) {
      at++;
    }
    if (words.is(at, Kind.VAGUE) && !amount.isOpen()) {
      return null;
    }
    boolean plural = words.is(at, Kind.UNITS);
    if (!plural && !words.is(at, Kind.UNIT)) {
      return null;
    }
    if (isAge(words, at)
        || isAgeBefore(words, i)
        || isRuns(words, from, at)
        || isYearNotCount(words, i, amount, at)
        || isFraction(words, at)
        || isRate(words, at)) {
      return null;
    }
    Unit unit = Unit.parse(words.word(at).code());
    boolean plain = !words.is(i - 1, Kind.WHICH) && !words.is(i - 1, Kind.ORDINAL);
    return hyphen && !plural
        ? compound(words, plain ? i : from, at, amount, unit)
        : phrase(words, from, i, at, amount, unit);
  }

  /** {@code 27-year-old}, {@code 45 years old}, {@code three years of age}. */
  static boolean isAge(Words words, int unit) {
    int next = words.skipHyphen(unit + 1);
    return words.is(next, Kind.AGE) || (words.is(next, "of") && words.is(next + 1, "age"));
  }

  /** {@code at the age of 45 years}, {@code aged 25 years}, {@code children under five years}. */
  private static boolean isAgeBefore(Words words, int i) {
    boolean age = words.is(i - 1, "of") && words.isAny(i - 2, "age", "ages");
    boolean limit = words.isAny(i - 1, "under", "below"); // but killed 40 people over two years
    return words.isAny(i - 1, "aged", "ages") || age || (limit && words.has(i - 2, Cue.CHILDREN));
  }

  /** {@code scored a century}. */
  private static boolean isRuns(Words words, int from, int unit) {
    return words.word(unit).code().equals("C") && words.has(from - 1, Cue.SCORED);
  }

  /** {@code three-quarters}, {@code three quarters of}, {@code 60 Minutes}. */
  private static boolean isFraction(Words words, int unit) {
    boolean quarters = words.is(unit, "quarters");
    boolean title = words.isCapitalized(unit) && unit > 2 && words.is(unit, Kind.UNITS);
    title = title || isName(words, unit);
    return title || (quarters && (words.isDash(unit - 1) || words.is(unit + 1, "of")));
  }

  /** {@code the 24 Hours of Le Mans}, {@code a Century Plaza hotel}. */
  private static boolean isName(Words words, int unit) {
    boolean race =
        words.is(unit, "hours")
            && words.is(unit + 1, "of")
            && words.isCapitalized(unit + 2)
            && words.is(unit - 2, Kind.DETERMINER);
    boolean place = words.is(unit, "century") && words.is(unit + 1, Kind.NONE);
    return words.isCapitalized(unit) && (race || (place && words.isCapitalized(unit + 1)));
  }

  /** {@code 24 hours a day}, {@code seven days a week}. */
  private static boolean isRate(Words words, int unit) {
    return words.is(unit, Kind.UNITS)
        && words.isAny(unit + 1, "a", "per")
        && words.is(unit + 2, Kind.UNIT);
  }

  /** In {@code the 1998 month} the number is a year, and {@code 1-day} of a list is none. */
  private static boolean isYearNotCount(Words words, int i, Amount amount, int unit) {
    return words.word(i).isYear() && amount.to() == i + 1 && words.is(unit, Kind.UNIT);
  }

  /** {@code four-day}, {@code 10-year}. */
  private static Draft compound(Words words, int from, int at, Amount amount, Unit unit) {
    int to = at + 1;
    if (words.isDash(to) && words.isAny(to + 1, "long", "plus")) {
      to += 2;
    }
    return Draft.of(from, to, Meaning.fixed(DURATION, amount.duration(unit)));
  }

  private static @Nullable Draft phrase(
      Words words, int from, int i, int at, Amount first, Unit unit) {
    Amount amount = first;
    int to = at + 1;
    if (words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, Kind.HALF)) {
      to += 3;
      amount = amount.plusHalf(to);
    }
    String modifier = amount.modifier();
    if (words.is(to, "or") && words.isAny(to + 1, "so", "more")) {
      modifier = words.is(to + 1, "so") ? "APPROX" : "EQUAL_OR_MORE";
      to += 2;
    } else if (words.is(to, "or") && words.is(to + 1, "two") && words.is(i, Kind.ARTICLE)) {
      to += 2;
      amount = Amount.open(to);
    }
    Composed whole = to == at + 1 ? Composed.at(words, to, amount, unit) : null;
    if (whole != null) {
      Meaning meaning = Meaning.fixed(DURATION, whole.value());
      return Draft.of(from, whole.to(), meaning).modified(modifier);
    }
    boolean article = words.is(i, Kind.ARTICLE) && amount.to() == i + 1;
    Draft offset = Offsets.behind(words, from, to, amount, unit);
    if (offset != null) {
      return offset.modified(modifier);
    }
    if (article && !isLength(words, i, at, to, unit)) {
      return null;
    }
    return Draft.of(from, to, meaning(words, from, amount, unit)).modified(modifier);
  }

  private static Meaning meaning(Words words, int from, Amount amount, Unit unit) {
    boolean years = unit == Unit.YEAR && words.is(from, "recent");
    return years ? Meaning.fixed(DATE, "PAST_REF") : Meaning.fixed(DURATION, amount.duration(unit));
  }

  /** {@code a week} is a length; {@code a day} and {@code a year} behind a number are rates. */
  private static boolean isLength(Words words, int i, int at, int to, Unit unit) {
    if (words.isDash(to) || words.is(to, Kind.UNIT) || unit == Unit.WEEKEND) {
      return false;
    }
    boolean rate =
        words.is(i - 1, Kind.NUMBER)
            || words.is(i - 1, "times")
            || words.is(i - 1, Kind.UNITS)
            || (words.is(i - 2, Kind.NUMBER) && !words.is(i - 1, ","))
            || words.is(i - 1, Kind.DECIMAL);
    boolean particular = words.is(to, "when") || words.is(to, "that") || words.is(to, "of");
    boolean seconds = words.is(at, "second") || words.is(at, "quarter");
    boolean within = words.isAny(i - 1, "within", "in");
    return !rate && !seconds && !(particular && unit != Unit.YEAR && !within);
  }

  /** {@code half hour}, {@code half-century}. */
  private static @Nullable Draft halfUnit(Words words, int i) {
    int at = words.skipHyphen(i + 1);
    boolean runs = words.has(i - 1, Cue.SCORED) || words.has(i - 2, Cue.SCORED);
    if (!words.is(at, Kind.UNIT) || (runs && words.is(at, "century"))) {
      return null;
    }
    Unit unit = Unit.parse(words.word(at).code());
    Amount half = new Amount(0, true, "0.5", "", at);
    return Draft.of(i, at + 1, Meaning.fixed(DURATION, half.duration(unit)));
  }

  /** {@code day-long}, {@code week-long}. */
  private static @Nullable Draft unitLong(Words words, int i) {
    if (!words.isDash(i + 1) || !words.is(i + 2, "long")) {
      return null;
    }
    Unit unit = Unit.parse(words.word(i).code());
    return Draft.of(i, i + 3, Meaning.fixed(DURATION, unit.duration("1")));
  }

  /** A bare plural counts where time is what is meant: {@code days before}, {@code for years}. */
  private static @Nullable Draft bare(Words words, int i) {
    if (words.word(i).weak()) {
      return null;
    }
    Unit unit = Unit.parse(words.word(i).code());
    Draft offset = Offsets.behind(words, i, i + 1, Amount.open(i + 1), unit);
    if (offset != null) {
      return offset;
    }
    if (words.isDash(i + 1) && words.is(i + 2, "long")) {
      return Draft.of(i, i + 3, Meaning.fixed(DURATION, unit.duration("X")));
    }
    boolean behindFor = words.isAny(i - 1, "within", "in") || words.is(i - 1, "for");
    boolean before =
        words.isAny(i + 1, "before", "after")
            || (words.is(i - 1, "the") && words.isAny(i + 1, "ahead", "since"))
            || (words.is(i + 1, "that") && words.is(i + 2, "followed"));
    boolean matter = words.is(i - 1, "of"); // it is a matter of days before
    boolean filled = words.is(i + 1, "of") && words.has(i - 1, Cue.FILLED);
    return (behindFor || before || filled)
            && !matter
            && unit != Unit.QUARTER
            && unit != Unit.WEEKEND
        ? Draft.of(i, i + 1, Meaning.fixed(DURATION, unit.duration("X")))
        : null;
  }
}
