package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;

/**
 * When a meeting takes place.
 *
 * @param range the days
 * @param certainty whether they were stated, resolved or inferred
 */
public record MeetingTime(DateRange range, Certainty certainty) {

  /** Checks that nothing is null. */
  public MeetingTime {
    requireNonNull(range, "range");
    requireNonNull(certainty, "certainty");
  }
}
