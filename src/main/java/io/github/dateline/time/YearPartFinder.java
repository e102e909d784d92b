package io.github.dateline.time;

import static io.github.dateline.time.Certainty.INFERRED;
import static io.github.dateline.time.Certainty.STATED;

import io.github.dateline.time.TimeWord.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quarters, halves, seasons and fiscal years: {@code the third quarter of 1990}, {@code
 * second-quarter}, {@code last summer}, {@code fiscal 1989}, {@code last year's first half}.
 */
final class YearPartFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    int at = i;
    if (words.is(at, Kind.DETERMINER)) {
      at++;
    }
    Draft draft =
        switch (words.kind(at)) {
          case ORDINAL -> part(words, at, null);
          case FISCAL -> fiscal(words, at);
          case FISCAL_YEAR -> Draft.of(at, at + 1, year(words.word(at).number()));
          case QUARTER_CODE, HALF_CODE -> coded(words, at, null);
          case SEASON -> season(words, at, at > i);
          case WHICH -> which(words, at);
          case NUMBER -> behindYear(words, at);
          case UNIT -> yearAgo(words, at);
          default -> null;
        };
    return CalendarFinder.behind(draft, i);
  }

  private static Meaning year(int number) {
    return Meaning.stated(Resolved.year(number, STATED));
  }

  /** {@code third quarter}, {@code first half}, with the year behind it. */
  private static @Nullable Draft part(Words words, int i, @Nullable Meaning year) {
    if (words.is(i + 1, "two") && words.is(i + 2, "quarters") && words.word(i).number() == 1) {
      return withYear(words, i, i + 3, "H1", year, Side.BARE);
    }
    int unit = words.skipHyphen(i + 1);
    int number = words.word(i).number();
    String code = "";
    if (words.is(unit, "quarter") || words.is(unit, "quarters")) {
      code = number <= 4 ? "Q" + number : "";
    } else if (words.is(unit, Kind.HALF)) {
      code = number <= 2 ? "H" + number : "";
    }
    return code.isEmpty() ? null : withYear(words, i, unit + 1, code, year, Side.BARE);
  }

  private static @Nullable Draft coded(Words words, int i, @Nullable Meaning year) {
    String letter = words.is(i, Kind.QUARTER_CODE) ? "Q" : "H";
    return withYear(words, i, i + 1, letter + words.word(i).number(), year, Side.BARE);
  }

  private static @Nullable Draft withYear(
      Words words, int from, int next, String code, @Nullable Meaning before, Side side) {
    if (before != null) {
      return Draft.of(from, next, new YearPart(code, before, side));
    }
    Draft year = yearBehind(words, next);
    if (year == null && code.charAt(0) == 'H' && words.is(next - 1, Kind.HALF)) {
      return null; // the second half of a match
    }
    return year == null
        ? Draft.of(from, next, new YearPart(code, null, side))
        : Draft.of(from, year.to(), new YearPart(code, year.meaning(), side));
  }

  /** {@code of 1990}, {@code 1990}, {@code of last year}, {@code a year ago}. */
  private static @Nullable Draft yearBehind(Words words, int next) {
    int at = words.is(next, "of") ? next + 1 : words.skipComma(next);
    if (words.is(at, Kind.FISCAL)) {
      at++;
    }
    if (words.word(at).isYear()) {
      return Draft.of(next, at + 1, year(words.word(at).number()));
    }
    Years spelled = Years.at(words, at);
    if (spelled != null) {
      return Draft.of(next, spelled.to(), year(spelled.year()));
    }
    if (words.is(at, "the") && words.is(at + 1, Kind.WHICH)) {
      at++;
    }
    if (words.is(at, Kind.WHICH) && words.is(at + 1, "year")) {
      return Draft.of(next, at + 2, new Shift(Unit.YEAR, words.word(at).number(), false));
    }
    boolean yearAgo =
        words.is(at, "a") && words.is(at + 1, "year") && words.isAny(at + 2, "ago", "earlier");
    return yearAgo ? Draft.of(next, at + 3, new Shift(Unit.YEAR, -1, false)) : null;
  }

  /** {@code fiscal 1989}, {@code fiscal year 1989}, {@code the fiscal second quarter}. */
  private static @Nullable Draft fiscal(Words words, int i) {
    int at = words.skipHyphen(i + 1);
    if (words.is(at, Kind.ORDINAL)) {
      return part(words, at, null);
    }
    if (words.is(at, "year")) {
      at++;
      if (!words.word(at).isYear()) {
        return words.is(i, "calendar") ? null : Draft.of(i, at, new Shift(Unit.YEAR, 0, false));
      }
    }
    return words.word(at).isYear() ? Draft.of(i, at + 1, year(words.word(at).number())) : null;
  }

  /** A bare {@code fall} is a verb: a season needs an article, a year or a word of time. */
  private static @Nullable Draft season(Words words, int i, boolean determined) {
    Draft year = yearBehind(words, i + 1);
    boolean proven =
        determined
            || words.isAny(i - 1, "in", "of")
            || words.is(i - 1, Kind.PHASE)
            || words.isDash(i - 1);
    if (year == null && (!proven || isCommonNoun(words, i))) {
      return null;
    }
    return withYear(words, i, i + 1, words.word(i).code(), null, Side.BARE);
  }

  /** {@code the fall of the wall}, {@code in spring water}, {@code the spring in his step}. */
  private static boolean isCommonNoun(Words words, int i) {
    if (words.isCapitalized(i) && words.isCapitalized(i + 1)) {
      return true; // Winter Olympics
    }
    if (words.isDash(i + 1) && words.isGlued(i + 1)) {
      return true; // summer-camp
    }
    boolean fall = words.is(i, "fall") || words.is(i, "spring");
    return fall
        && !words.is(i - 1, Kind.PHASE)
        && (words.isAny(i + 1, "of", "in")
            || words.isAny(i + 1, "from", "water")
            || words.isAny(i - 1, "in", "of"));
  }

  /** {@code last summer}, {@code this past spring}, {@code last year's third quarter}. */
  private static @Nullable Draft which(Words words, int i) {
    int at = i + 1;
    TimeWord which = words.word(i);
    if (words.is(at, Kind.WHICH) && which.number() == 0) {
      which = words.word(at);
      at++;
    }
    if (words.is(at, Kind.SEASON) && !AnchoredFinder.isAnchor(words, i)) {
      return withYear(words, i, at + 1, words.word(at).code(), null, Side.of(which));
    }
    if (words.is(at, Kind.HALF) && which.number() < 0) {
      return withYear(words, i, at + 1, "H2", null, Side.BARE);
    }
    if (words.is(at, "year") && words.isAny(at + 1, "'s", "’s")) {
      Meaning year = new Shift(Unit.YEAR, which.number(), false);
      if (words.is(at + 2, "quarter") || words.is(at + 2, "period")) {
        return Draft.of(i, at + 3, YearEarlier.MEANING);
      }
      Draft part = words.is(at + 2, Kind.ORDINAL) ? part(words, at + 2, year) : null;
      return CalendarFinder.behind(part, i);
    }
    return null;
  }

  /** {@code the 1988 third quarter}, {@code 2023 Q1}, {@code the 1989 period}. */
  private static @Nullable Draft behindYear(Words words, int i) {
    TimeWord word = words.word(i);
    if (!word.isYear()) {
      return null;
    }
    int at = words.is(i + 1, Kind.FISCAL) ? i + 2 : i + 1;
    Draft draft =
        switch (words.kind(at)) {
          case ORDINAL -> part(words, at, year(word.number()));
          case QUARTER_CODE, HALF_CODE -> coded(words, at, year(word.number()));
          case UNIT ->
              words.is(at, "quarter") ? Draft.of(at, at + 1, new SameQuarter(word.number())) : null;
          default -> null;
        };
    return CalendarFinder.behind(draft, i);
  }

  /** The quarter last spoken of, in another year. */
  private record SameQuarter(int year) implements Meaning {
    @Override
    public Resolved in(Context context) {
      Resolved quarter = LatestQuarter.MEANING.in(context);
      Optional<DateRange> range = quarter.range();
      return range.isEmpty() || range.get().grain() != Grain.QUARTER
          ? Resolved.year(year, STATED)
          : Resolved.quarter(year, (range.get().first().getMonthValue() + 2) / 3, INFERRED);
    }
  }

  /** {@code year-ago}, {@code the year-earlier quarter}, {@code the year-ago third quarter}. */
  private static @Nullable Draft yearAgo(Words words, int i) {
    boolean yearAgo =
        words.is(i, "year") && words.isDash(i + 1) && words.isAny(i + 2, "ago", "earlier");
    if (!yearAgo) {
      return null;
    }
    if (words.is(i + 3, Kind.ORDINAL)) {
      Draft part = part(words, i + 3, new Shift(Unit.YEAR, -1, false));
      return part == null ? null : part.startingAt(i);
    }
    boolean noun = words.isAny(i + 3, "quarter", "period");
    return Draft.of(i, noun ? i + 4 : i + 3, YearEarlier.MEANING);
  }
}
