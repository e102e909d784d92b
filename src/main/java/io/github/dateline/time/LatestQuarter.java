package io.github.dateline.time;

import static io.github.dateline.time.Certainty.INFERRED;

import java.time.LocalDate;

/** {@code the quarter}: the one last spoken of, else the last one that is over. */
final class LatestQuarter {

  static final Meaning MEANING = LatestQuarter::in;

  private LatestQuarter() {}

  private static Resolved in(Context context) {
    Resolved period = context.period();
    if (period != null) {
      return period;
    }
    LocalDate reference = context.reference();
    return reference == null
        ? Resolved.open(DateMention.Type.DATE, "XXXX-QX")
        : Resolved.around(Unit.QUARTER, reference.minusMonths(3), INFERRED);
  }
}
