package io.github.dateline.time;

import java.time.LocalDate;

/** The day of a time that stands alone: the one dated last in the sentence, else the reference. */
final class ThatDay {

  static final Meaning MEANING = ThatDay::in;

  private ThatDay() {}

  private static Resolved in(Context context) {
    Resolved day = context.sentenceDay();
    if (day != null) {
      return day;
    }
    LocalDate reference = context.reference();
    return reference == null
        ? Resolved.open(DateMention.Type.DATE, "XXXX-XX-XX")
        : Resolved.day(reference, Certainty.INFERRED);
  }
}
