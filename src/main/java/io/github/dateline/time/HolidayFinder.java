package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds holidays by name: {@code last Thanksgiving}, {@code Christmas Eve 2004}. */
final class HolidayFinder implements Finder {

  private final TimeLexicon lexicon;

  HolidayFinder(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    if (!words.is(i, Kind.WHICH)) {
      return named(words, i, i, Side.BARE);
    }
    return named(words, i + 1, i, Side.of(words.word(i)));
  }

  private @Nullable Draft named(Words words, int i, int from, Side side) {
    if (!words.isCapitalized(i)) {
      return null;
    }
    Draft best = null;
    List<NamedHoliday> holidays = lexicon.holidays(words.lower(i));
    for (int k = 0; k < holidays.size(); k++) { // asked at every word: without an iterator
      NamedHoliday holiday = holidays.get(k);
      int to = words.match(i, holiday.words());
      boolean other = to == i + 1 && isNamedAfter(words, to);
      boolean elsewhere = to > i && !holiday.isKeptBy(words, i);
      if (to > i && !other && !elsewhere && (best == null || to > best.to())) {
        best =
            holiday.rule().isNone()
                ? Draft.of(i, to, NoDate.MEANING)
                : dated(words, from, to, holiday.rule(), side);
      }
    }
    return best;
  }

  private static Draft dated(Words words, int from, int to, Holiday.Rule rule, Side side) {
    int at = words.is(to, "of") ? to + 1 : words.skipComma(to);
    boolean year = words.word(at).isYear();
    boolean far = !year && words.word(at).code().length() == 4 && !words.isLetter(at + 1);
    year = year || (far && words.word(at).number() > 2199);
    int number = year ? words.word(at).number() : 0;
    return Draft.of(from, year ? at + 1 : to, new Holiday(rule, number, side))
        .modified(rule.isApproximate() ? "APPROX" : "");
  }

  /** {@code Easter Island}, {@code Eid Mubarak}. */
  private static boolean isNamedAfter(Words words, int i) {
    return words.isCapitalized(i)
        && words.is(i, Kind.NONE)
        && !words.isAny(i, "day", "week")
        && !words.is(i, "holidays");
  }

  /**
   * A name and its rule.
   *
   * @param words the name's words in lower case, as tokens
   * @param rule how its day is found
   * @param keepers words of which one must stand near it, for another country keeps the day of that
   *     name on another date; empty if the name tells enough
   */
  record NamedHoliday(List<String> words, Holiday.Rule rule, Set<String> keepers) {

    private static final int NEAR = 40;

    boolean isKeptBy(Words sentence, int at) {
      boolean kept = keepers.isEmpty();
      for (int i = at - NEAR; i < at + NEAR && !kept; i++) {
        kept = keepers.contains(sentence.lower(i));
      }
      return kept;
    }
  }
}
