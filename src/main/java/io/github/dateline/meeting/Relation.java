package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

/**
 * How a meeting belongs to another one.
 *
 * @param kind how
 * @param meeting the id of the other meeting
 */
public record Relation(Kind kind, String meeting) {

  /** How a meeting belongs to another. */
  public enum Kind {
    /** It is a part of the other one. */
    PART_OF,
    /** It is the round after the other one. */
    NEXT_IN_SERIES
  }

  /** Checks that nothing is null. */
  public Relation {
    requireNonNull(kind, "kind");
    requireNonNull(meeting, "meeting");
  }
}
