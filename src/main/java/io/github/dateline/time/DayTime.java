package io.github.dateline.time;

import java.util.Optional;

/**
 * A time of a day.
 *
 * @param day the day; if it cannot be settled the time stays open
 * @param code what follows the {@code T}: {@code 08:30}, {@code AF}
 * @param zone {@code Z}, {@code -05}, or empty if it is not said; only universal time is part of
 *     the value, as in the annotated sets
 */
record DayTime(Meaning day, String code, String zone) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved date = day.in(context);
    boolean settled = date.type() == DateMention.Type.DATE;
    String prefix = settled ? date.value() : "XXXX-XX-XX";
    Optional<DateRange> range = settled ? date.range() : Optional.empty();
    String universal = zone.equals("Z") ? zone : "";
    return new Resolved(
        DateMention.Type.TIME, prefix + "T" + code + universal, range, date.certainty());
  }
}
