package io.github.dateline.time;

import static io.github.dateline.time.Certainty.INFERRED;
import static io.github.dateline.time.Certainty.RESOLVED;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * So many units from the day of writing, or from the date last spoken of.
 *
 * @param unit its grain too: {@code two years ago} is a year
 * @param by how many, negative for back
 * @param anchored whether it counts from the date last spoken of
 */
record Shift(Unit unit, int by, boolean anchored) implements Meaning {

  @Override
  public boolean isDay() {
    return unit == Unit.DAY;
  }

  @Override
  public Resolved in(Context context) {
    LocalDate from = anchored ? context.anchorDay(coarsest()) : context.reference();
    if (from == null || Math.abs((long) by) > 5000) {
      return new Resolved(DateMention.Type.DATE, open(), Optional.empty(), RESOLVED);
    }
    LocalDate day = unit.move(from, by);
    if (day.getYear() < 1 || day.getYear() > Year.MAX_VALUE / 1000) {
      return new Resolved(DateMention.Type.DATE, open(), Optional.empty(), RESOLVED);
    }
    return Resolved.around(unit, day, anchored ? INFERRED : RESOLVED);
  }

  /** {@code that week} needs a day or a week before it, {@code a year later} a year. */
  private Grain coarsest() {
    return unit.isOfClock()
        ? Grain.DAY
        : by == 0
            ? unit.grain()
            : Grain.MONTH.compareTo(unit.grain()) > 0 ? Grain.MONTH : unit.grain();
  }

  private String open() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
    };
  }
}
