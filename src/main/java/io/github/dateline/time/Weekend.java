package io.github.dateline.time;

import static io.github.dateline.time.Certainty.RESOLVED;

import java.time.LocalDate;

/** {@code the weekend}: the last one that has begun, the next one where the clause looks ahead. */
final class Weekend {

  static final Meaning MEANING = Weekend::in;

  private Weekend() {}

  private static Resolved in(Context context) {
    LocalDate reference = context.reference();
    if (reference == null) {
      return Resolved.open(DateMention.Type.DATE, "XXXX-WXX-WE");
    }
    boolean begun = reference.getDayOfWeek().getValue() >= 6;
    boolean ahead = context.tense().looksAhead();
    return Resolved.weekend(begun || ahead ? reference : reference.minusWeeks(1), RESOLVED);
  }
}
