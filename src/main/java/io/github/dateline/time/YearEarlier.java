package io.github.dateline.time;

import static io.github.dateline.time.Certainty.RESOLVED;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code a year ago}, {@code a year earlier}: in reports of results the quarter spoken of, one year
 * before; else the year before.
 */
final class YearEarlier {

  static final Meaning MEANING = YearEarlier::in;

  /** {@code the year-earlier quarter}: a quarter even where none was spoken of. */
  static final Meaning QUARTER = YearEarlier::quarter;

  private YearEarlier() {}

  private static Resolved quarter(Context context) {
    Resolved latest = LatestQuarter.MEANING.in(context);
    Optional<DateRange> range = latest.range();
    return range.isPresent() && range.get().grain() == Grain.QUARTER
        ? latest.quarterOf(Integer.parseInt(latest.value().substring(0, 4)) - 1, range.get())
        : Resolved.open(DateMention.Type.DATE, "XXXX-QX");
  }

  private static Resolved in(Context context) {
    Resolved period = context.period();
    Optional<DateRange> range = period == null ? Optional.empty() : period.range();
    if (period != null && range.isPresent() && range.get().grain() == Grain.QUARTER) {
      int year = Integer.parseInt(period.value().substring(0, 4));
      return period.quarterOf(year - 1, range.get());
    }
    LocalDate reference = context.reference();
    return reference == null
        ? Resolved.open(DateMention.Type.DATE, "XXXX")
        : Resolved.year(reference.getYear() - 1, RESOLVED);
  }
}
