package io.github.dateline.meeting;

/** What kind of contact a meeting is. */
public enum MeetingKind {
  /** People meet. */
  MEETING,
  /** Talks, negotiations, a round of a dialogue. */
  TALKS,
  /** By telephone or video. */
  CALL,
  /** Someone travels to a place, with or without a host. */
  VISIT,
  /** Heads of state, government or organisations meet. */
  SUMMIT,
  /** Many take part in a conference. */
  CONFERENCE,
  /** A journalist asks. */
  INTERVIEW;

  /**
   * Tells whether the parties sit together: two tellers may call the same meeting by either name.
   */
  boolean isFaceToFace() {
    return this == MEETING || this == TALKS || this == SUMMIT || this == CONFERENCE;
  }
}
