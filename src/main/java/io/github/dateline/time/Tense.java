package io.github.dateline.time;

/** Where the clause around an expression looks. */
enum Tense {
  PAST,
  /** A cue that leaves no doubt: {@code will}, {@code scheduled}. */
  FUTURE,
  /** A cue that often looks ahead: {@code to meet}, {@code would}. */
  LEANING_FUTURE,
  UNKNOWN;

  boolean looksAhead() {
    return this == FUTURE || this == LEANING_FUTURE;
  }
}
