package io.github.dateline.time;

/** How sure a value is, strongest first. */
public enum Certainty {
  /** The text says it in full: {@code May 12th, 2022}. */
  STATED,
  /** Worked out from the text and a reference date: {@code Wednesday}. */
  RESOLVED,
  /** Concluded from something else, such as a neighbouring event or the day of publication. */
  INFERRED
}
