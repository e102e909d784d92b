package io.github.dateline.time;

import java.time.LocalDate;

/**
 * A fiscal year. Its value is the calendar year it is named after, as the annotated sets have it;
 * its days are those of the accounts, guessed from the country or, without one, from habit: {@link
 * Certainty#INFERRED}.
 *
 * @param year the year it is named after
 * @param firstMonth the month it starts with; 1 if nothing tells
 * @param namedByStart whether it is named after the year it starts in, not the one it ends in
 */
record FiscalYear(int year, int firstMonth, boolean namedByStart) implements Meaning {

  @Override
  public Resolved in(Context context) {
    return resolved("", 0, 12, Grain.YEAR);
  }

  /** Returns a quarter or a half of it: {@code Q3}, {@code H1}. */
  Resolved part(String code) {
    int index = code.charAt(1) - '1';
    return code.charAt(0) == 'Q'
        ? resolved("-" + code, index * 3, 3, Grain.QUARTER)
        : resolved("-" + code, index * 6, 6, Grain.HALF);
  }

  private Resolved resolved(String suffix, int skipped, int months, Grain grain) {
    int starting = firstMonth == 1 || namedByStart ? year : year - 1;
    LocalDate first = LocalDate.of(starting, firstMonth, 1).plusMonths(skipped);
    DateRange range = new DateRange(first, first.plusMonths(months).minusDays(1), grain);
    return Resolved.date(DigitWords.pad(year, 4) + suffix, range, Certainty.INFERRED);
  }
}
