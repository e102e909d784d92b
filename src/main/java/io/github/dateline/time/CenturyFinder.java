package io.github.dateline.time;

import static io.github.dateline.time.Certainty.STATED;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds centuries and millennia: {@code the 20th century}, {@code the fifth century BC}, {@code the
 * 18th and 19th centuries}, {@code the second millennium}.
 */
final class CenturyFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case ORDINAL, NUMBER -> ranked(words, i, i);
      case DETERMINER -> words.is(i, "the") ? ranked(words, i + 1, i) : null;
      default -> null;
    };
  }

  private static @Nullable Draft ranked(Words words, int i, int from) {
    Ordinals rank = Ordinals.at(words, i);
    if (rank == null || rank.number() < 1 || rank.number() > 30) {
      return null;
    }
    int unit = words.skipHyphen(rank.to());
    int years = yearsOf(words, unit);
    boolean company = words.isCapitalized(unit) && words.isCapitalized(unit + 1);
    boolean runs = words.has(from - 2, Cue.SCORED) || words.has(from - 1, Cue.SCORED);
    if (years == 100 && ((company && words.is(unit + 1, Kind.NONE)) || runs)) {
      return null; // 20th Century Fox, scored his 12th century
    }
    if (years > 0) {
      return named(words, from, rank.number(), years, unit + 1);
    }
    int other = Sequel.connectorEnd(words, rank.to());
    Ordinals second = Ordinals.at(words, words.is(other, "the") ? other + 1 : other);
    if (other < 0 || second == null || second.number() <= rank.number()) {
      return null;
    }
    int shared = words.skipHyphen(second.to());
    return yearsOf(words, shared) == 0
        ? null
        : Draft.of(
            from,
            rank.to(),
            meaning(rank.number(), yearsOf(words, shared), era(words, shared + 1)));
  }

  private static int yearsOf(Words words, int i) {
    if (!words.is(i, Kind.UNIT) && !words.is(i, Kind.UNITS)) {
      return 0;
    }
    return switch (Unit.parse(words.word(i).code())) {
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 0;
    };
  }

  private static Draft named(Words words, int from, int number, int years, int to) {
    int era = era(words, to);
    return Draft.of(from, era == 0 ? to : to + 1, meaning(number, years, era));
  }

  private static int era(Words words, int i) {
    return words.is(i, Kind.ERA) ? words.word(i).number() : 0;
  }

  /** The 20th century is {@code 19}, the third before Christ {@code BC02}, a millennium a digit. */
  private static Meaning meaning(int number, int years, int era) {
    boolean century = years == 100;
    if (!century && number > 3) {
      return Meaning.fixed(DateMention.Type.DATE, Integer.toString(number - 1));
    }
    String value = DigitWords.pad(number - 1, century ? 2 : 1);
    Grain grain = Grain.CENTURY;
    if (era < 0) {
      return Meaning.stated(
          Resolved.date("BC" + value, range(1 - number * years, years, grain), STATED));
    }
    return number == 1
        ? Meaning.stated(Resolved.date(value, range(1, years - 1, grain), STATED))
        : Meaning.stated(Resolved.years((number - 1) * years, years, grain, STATED));
  }

  private static DateRange range(int first, int years, Grain grain) {
    LocalDate start = LocalDate.of(first, 1, 1);
    return new DateRange(start, start.plusYears(years).minusDays(1), grain);
  }
}
