package io.github.dateline.time;

import static io.github.dateline.time.Certainty.STATED;

import io.github.dateline.time.TimeWord.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quarters, halves, seasons and fiscal years: {@code the third quarter of 1990}, {@code
 * second-quarter}, {@code last summer}, {@code fiscal 1989}, {@code last year's first half}.
 */
final class YearPartFinder implements Finder {

  private final FiscalFinder fiscal;

  YearPartFinder(FiscalFinder fiscal) {
    this.fiscal = fiscal;
  }

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
          case QUARTER_CODE, HALF_CODE -> coded(words, at, null);
          case SEASON -> season(words, at, at > i);
          case WHICH -> which(words, at);
          case NUMBER -> behindYear(words, at);
          case UNIT -> yearAgo(words, at);
          case NONE -> latter(words, at);
          default -> null;
        };
    return CalendarFinder.behind(draft, i);
  }

  private static Meaning year(int number) {
    return Meaning.stated(Resolved.year(number, STATED));
  }

  /** {@code third quarter}, {@code first half}, with the year behind it. */
  private @Nullable Draft part(Words words, int i, @Nullable Meaning year) {
    if (words.is(i + 1, "two") && words.is(i + 2, "quarters") && words.word(i).number() == 1) {
      return withYear(words, i, i + 3, "H1", year, Side.BARE);
    }
    int behind = words.skipHyphen(i + 1);
    int unit = words.is(behind, Kind.FISCAL) ? words.skipHyphen(behind + 1) : behind;
    int number = words.word(i).number();
    String code = "";
    if (words.is(unit, "quarter") || words.is(unit, "quarters")) {
      code = number <= 4 ? "Q" + number : "";
    } else if (words.is(unit, Kind.HALF)) {
      code = number <= 2 ? "H" + number : "";
    }
    return code.isEmpty() || isOfGame(words, unit + 1)
        ? null
        : withYear(words, i, unit + 1, code, year, Side.BARE);
  }

  /** {@code the first quarter of the game}, {@code fourth-quarter comeback}. */
  private static boolean isOfGame(Words words, int i) {
    int noun = words.is(i + 1, Kind.DETERMINER) || words.is(i + 1, Kind.ARTICLE) ? i + 2 : i + 1;
    return words.has(i, Cue.GAME) || (words.is(i, "of") && words.has(noun, Cue.GAME));
  }

  private @Nullable Draft coded(Words words, int i, @Nullable Meaning year) {
    String letter = words.is(i, Kind.QUARTER_CODE) ? "Q" : "H";
    if (words.word(i).code().equals("suffix") && year == null && yearBehind(words, i + 1) == null) {
      return null; // 2h
    }
    return withYear(words, i, i + 1, letter + words.word(i).number(), year, Side.BARE);
  }

  private @Nullable Draft withYear(
      Words words, int from, int next, String code, @Nullable Meaning before, Side side) {
    if (before != null) {
      return Draft.of(from, next, new YearPart(code, before, side));
    }
    Draft ended = code.charAt(0) == 'Q' ? EndedQuarter.at(words, from, next, code) : null;
    if (ended != null) {
      return ended;
    }
    Draft year = yearBehind(words, next);
    if (year == null && code.charAt(0) == 'H' && words.is(next - 1, Kind.HALF)) {
      return null; // the second half of a match
    }
    return year == null
        ? Draft.of(from, next, new YearPart(code, null, side))
        : Draft.of(
            from, wholeYear(words, year.to(), code), new YearPart(code, year.meaning(), side));
  }

  /** The {@code -23} of {@code winter 2022-23}. */
  private static int wholeYear(Words words, int to, String code) {
    boolean mark = words.isDash(to) || words.is(to, "/");
    boolean glued = words.isGlued(to) && words.isGlued(to + 1);
    int next = (words.word(to - 1).number() + 1) % 100;
    boolean second = words.word(to + 1).code().length() == 2 && words.word(to + 1).number() == next;
    return code.equals("WI") && mark && glued && second ? to + 2 : to;
  }

  /** {@code of 1990}, {@code 1990}, {@code of last year}, {@code a year ago}. */
  private @Nullable Draft yearBehind(Words words, int next) {
    int at = words.is(next, "of") ? next + 1 : words.skipComma(next);
    boolean account = words.is(at, Kind.FISCAL_YEAR) || words.is(at, Kind.FISCAL);
    Draft ofAccounts = account ? fiscal.at(words, at) : null;
    if (ofAccounts != null && words.is(ofAccounts.to() - 1, "year")) {
      return null; // of the fiscal year
    }
    if (ofAccounts != null) {
      return ofAccounts.startingAt(next);
    }
    Draft split = words.is(next - 1, Kind.SEASON) ? null : fiscal.split(words, at);
    if (split != null) {
      return split.startingAt(next);
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
    boolean inIt = words.is(next, "of") && words.is(at, "the") && words.is(at + 1, "year");
    if (inIt && !words.isAny(at + 2, "ended", "ending")) {
      return Draft.of(next, at + 2, new Shift(Unit.YEAR, 0, false));
    }
    boolean yearAgo =
        words.is(at, "a") && words.is(at + 1, "year") && words.isAny(at + 2, "ago", "earlier");
    return yearAgo ? Draft.of(next, at + 3, new Shift(Unit.YEAR, -1, false)) : null;
  }

  /** {@code the fiscal second quarter}. */
  private @Nullable Draft fiscal(Words words, int i) {
    int at = words.skipHyphen(i + 1);
    return words.is(at, Kind.ORDINAL) ? CalendarFinder.behind(part(words, at, null), i) : null;
  }

  /** A bare {@code fall} is a verb: a season needs an article, a year or a word of time. */
  private @Nullable Draft season(Words words, int i, boolean determined) {
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

  /** {@code the latter half of 2021}. */
  private @Nullable Draft latter(Words words, int i) {
    boolean half = words.is(i, "latter") && words.is(i + 1, Kind.HALF);
    return half ? withYear(words, i, i + 2, "H2", null, Side.BARE) : null;
  }

  /** {@code last summer}, {@code this past spring}, {@code last year's third quarter}. */
  private @Nullable Draft which(Words words, int i) {
    int at = i + 1;
    TimeWord which = words.word(i);
    if (words.is(at, Kind.WHICH) && which.number() == 0) {
      which = words.word(at);
      at++;
    }
    if (words.is(at, Kind.SEASON) && !AnchoredFinder.isAnchor(words, i)) {
      return withYear(words, i, at + 1, words.word(at).code(), null, Side.of(which));
    }
    if (words.is(at, "quarter") && words.is(i, "last") && words.is(at + 1, "of")) {
      Draft year = yearBehind(words, at + 1);
      return year == null ? null : withYear(words, i, at + 1, "Q4", null, Side.BARE);
    }
    if (words.is(at, Kind.HALF) && which.number() < 0) {
      return withYear(words, i, at + 1, "H2", null, Side.BARE);
    }
    if (words.is(at, "year") && words.isAny(at + 1, "'s", "’s")) {
      Meaning year = new Shift(Unit.YEAR, which.number(), false);
      if (words.is(at + 2, "quarter") || words.is(at + 2, "period")) {
        boolean quarter = words.is(at + 2, "quarter") && which.number() < 0;
        return Draft.of(i, at + 3, quarter ? YearEarlier.QUARTER : YearEarlier.MEANING);
      }
      Draft part = words.is(at + 2, Kind.ORDINAL) ? part(words, at + 2, year) : null;
      return CalendarFinder.behind(part, i);
    }
    return null;
  }

  /** {@code the 1988 third quarter}, {@code 2023 Q1}, {@code the 1989 period}. */
  private @Nullable Draft behindYear(Words words, int i) {
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
          : quarter.quarterOf(year, range.get());
    }
  }

  /** {@code year-ago}, {@code the year-earlier quarter}, {@code the year-ago third quarter}. */
  private @Nullable Draft yearAgo(Words words, int i) {
    boolean yearAgo =
        words.is(i, "year") && words.isDash(i + 1) && words.isAny(i + 2, "ago", "earlier");
    if (!yearAgo) {
      return null;
    }
    if (words.is(i + 3, Kind.ORDINAL)) {
      Draft part = part(words, i + 3, new Shift(Unit.YEAR, -1, false));
      return part == null ? null : part.startingAt(i);
    }
    if (words.is(i + 3, "quarter")) {
      return Draft.of(i, i + 4, YearEarlier.QUARTER);
    }
    return Draft.of(i, words.is(i + 3, "period") ? i + 4 : i + 3, YearEarlier.MEANING);
  }
}
