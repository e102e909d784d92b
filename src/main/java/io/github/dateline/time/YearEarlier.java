package io.github.dateline.time;

import static io.github.dateline.time.Certainty.INFERRED;
import static io.github.dateline.time.Certainty.RESOLVED;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code a year ago}, {@code a year earlier}: in reports of results the quarter spoken of, one year
 * before; else the year before.
 */
final class YearEarlier {

  static final Meaning MEANING = YearEarlier::in;

  private YearEarlier() {}

  private static Resolved in(Context context) {
    Resolved period = context.period();
    Optional<DateRange> range = period == null ? Optional.empty() : period.range();
    if (range.isPresent() && range.get().grain() == Grain.QUARTER) {
      LocalDate first = range.get().first().minusYears(1);
      return Resolved.around(Unit.QUARTER, first, INFERRED);
    }
    LocalDate reference = context.reference();
    return reference == null
        ? Resolved.open(DateMention.Type.DATE, "XXXX")
        : Resolved.year(reference.getYear() - 1, RESOLVED);
  }
}
