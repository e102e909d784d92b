package io.github.dateline.time;

import io.github.dateline.source.SourceFormatException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of the calendar or of the clock, finest first. */
enum Unit {
  SECOND("TS", Grain.DAY, ChronoUnit.SECONDS),
  MINUTE("TM", Grain.DAY, ChronoUnit.MINUTES),
  HOUR("TH", Grain.DAY, ChronoUnit.HOURS),
  DAY("D", Grain.DAY, ChronoUnit.DAYS),
  WEEKEND("WE", Grain.WEEK, ChronoUnit.WEEKS),
  WEEK("W", Grain.WEEK, ChronoUnit.WEEKS),
  FORTNIGHT("F", Grain.WEEK, ChronoUnit.WEEKS),
  MONTH("M", Grain.MONTH, ChronoUnit.MONTHS),
  QUARTER("Q", Grain.QUARTER, ChronoUnit.MONTHS),
  YEAR("Y", Grain.YEAR, ChronoUnit.YEARS),
  DECADE("E", Grain.DECADE, ChronoUnit.DECADES),
  CENTURY("C", Grain.CENTURY, ChronoUnit.CENTURIES),
  MILLENNIUM("L", Grain.CENTURY, ChronoUnit.MILLENNIA);

  private static final Unit[] ALL = values();

  private final String code;
  private final Grain grain;
  private final ChronoUnit step;

  Unit(String code, Grain grain, ChronoUnit step) {
    this.code = code;
    this.grain = grain;
    this.step = step;
  }

  static Unit parse(String code) {
    for (Unit unit : ALL) {
      if (unit.code.equals(code)) {
        return unit;
      }
    }
    throw SourceFormatException.of("a unit", code, "one of TS TM TH D WE W F M Q Y E C L");
  }

  Grain grain() {
    return grain;
  }

  /** Seconds, minutes and hours: their durations are written behind a {@code T}. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /** Returns the day so many units away. */
  LocalDate move(LocalDate day, long by) {
    if (isOfClock()) {
      return day;
    }
    long factor = this == QUARTER ? 3 : this == FORTNIGHT ? 2 : 1;
    return day.plus(by * factor, step);
  }

  /**
   * Returns the duration of a number of units: {@code P3D}, {@code PT2H}, {@code PXY}; decades and
   * centuries are counted in years, as the annotated sets do, unless the number is open.
   */
  String duration(String count) {
    boolean open = count.startsWith("X");
    if (open && this == DECADE) {
      return "PXY";
    }
    if (isOfClock()) {
      return "PT" + count + code.charAt(1);
    }
    if (this == WEEKEND) {
      return "P" + count + "WE";
    }
    long factor = durationFactor();
    if (factor == 1 || open || count.indexOf('.') >= 0) {
      return "P" + count + (this == FORTNIGHT ? "W" : code);
    }
    String letter = this == FORTNIGHT ? "W" : this == QUARTER ? "M" : "Y";
    return "P" + Long.parseLong(count) * factor + letter;
  }

  private long durationFactor() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }
}
