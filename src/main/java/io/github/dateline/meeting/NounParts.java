package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Participant.Function;

/** What stands around a noun for a meeting; filled while the noun is being read. */
final class NounParts {
  int start;
  Side mutual = Side.NONE;
  Side subject = Side.NONE;
  Side object = Side.NONE;
  boolean definite;
  boolean phone;
  boolean courtesy;
  boolean bilateral;
  boolean round;
  boolean ordinal;
  boolean counted;
  int light = -1;
  String effect = "";
  boolean linked;
  Function subjectFunction = Function.PRINCIPAL;
  Function objectFunction = Function.PRINCIPAL;

  /** Tells whether one phrase or list names both sides. */
  boolean hasBoth() {
    return mutual.actors() > 1
        || mutual.phrases().size() > 1
        || mutual.phrases().stream().anyMatch(Phrase::plural);
  }
}
