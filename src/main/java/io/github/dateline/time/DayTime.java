package io.github.dateline.time;

import java.util.Optional;

/**
 * A time of a day.
 *
 * @param day the day; if it cannot be settled the time stays open
 * @param code what follows the {@code T}: {@code 08:30}, {@code AF}
 * @param zone {@code Z} for universal time, else empty
 */
record DayTime(Meaning day, String code, String zone) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved date = day.in(context);
    boolean settled = date.type() == DateMention.Type.DATE;
    String prefix = settled ? date.value() : "XXXX-XX-XX";
    Optional<DateRange> range = settled ? date.range() : Optional.empty();
    return new Resolved(DateMention.Type.TIME, prefix + "T" + code + zone, range, date.certainty());
  }
}
