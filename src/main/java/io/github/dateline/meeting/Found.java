package io.github.dateline.meeting;

import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a sentence says about the time of a meeting.
 *
 * @param range the days, if stated
 * @param certainty how sure they are
 * @param ends whether the range is only the last day
 * @param begins whether the range is only the first day
 * @param days how many days it takes, 0 if unknown
 * @param weekday whether the range is a weekday that was resolved
 * @param hint what the range is, if not simply the meeting's
 */
record Found(
    Optional<DateRange> range,
    Certainty certainty,
    boolean ends,
    boolean begins,
    int days,
    boolean weekday,
    Hint hint) {

  /** What a range is. */
  enum Hint {
    /** The meeting's days, or nothing. */
    OWN,
    /** The day on which somebody told of the meeting: {@code said on Monday}. */
    SPEECH,
    /** Counted from a day told before: {@code the next day}. */
    FOLLOWING,
    /** The first day of a time that lasts: {@code since Monday}. */
    SINCE,
    /** The day to which it was put off. */
    MOVED,
    /** No range: the day hangs on another event, {@code a week after the attack}. */
    ELSEWHERE
  }

  static final Found NONE = of(0);

  /** Returns that no day is told, but how many days it takes. */
  static Found of(int days) {
    return new Found(Optional.empty(), Certainty.INFERRED, false, false, days, false, Hint.OWN);
  }

  Found as(Hint other) {
    return new Found(range, certainty, ends, begins, days, weekday, other);
  }

  /** Returns another range, as sure as given. */
  Found at(DateRange other, Certainty how) {
    return new Found(Optional.of(other), how, ends, begins, days, weekday, Hint.OWN);
  }

  /** Tells whether the range begins behind a day. */
  boolean isAfter(Optional<LocalDate> day) {
    return day.isPresent() && range.filter(r -> r.first().isAfter(day.get())).isPresent();
  }
}
