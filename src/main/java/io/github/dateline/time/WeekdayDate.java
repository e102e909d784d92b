package io.github.dateline.time;

import static io.github.dateline.time.Certainty.INFERRED;
import static io.github.dateline.time.Certainty.RESOLVED;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day by its name.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 * @param side which one
 * @param anchored whether it counts from the date last spoken of: {@code the following Tuesday}
 */
record WeekdayDate(int weekday, Side side, boolean anchored) implements Meaning.Day {
  @Override
  public Resolved in(Context context) {
    LocalDate reference = anchored ? context.anchorDay() : context.reference();
    if (reference == null) {
      String value = "XXXX-WXX-" + weekday;
      return new Resolved(DateMention.Type.DATE, value, Optional.empty(), RESOLVED);
    }
    return Resolved.day(day(reference, context.tense()), anchored ? INFERRED : RESOLVED);
  }

  /**
   * Bare names look back, the day of writing included, unless the clause looks ahead; {@code this
   * Monday} looks ahead unless the clause looks back.
   */
  private LocalDate day(LocalDate reference, Tense tense) {
    int back = Math.floorMod(reference.getDayOfWeek().getValue() - weekday, 7);
    int ahead = 7 - back;
    return switch (side) {
      case LAST -> reference.minusDays(back == 0 ? 7 : back);
      case NEXT -> reference.plusDays(ahead);
      case THIS ->
          back == 0 || tense == Tense.PAST ? reference.minusDays(back) : reference.plusDays(ahead);
      case BARE ->
          back != 0 && tense == Tense.FUTURE
              ? reference.plusDays(ahead)
              : reference.minusDays(back);
    };
  }
}
