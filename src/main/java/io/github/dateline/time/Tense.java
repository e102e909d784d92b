package io.github.dateline.time;

/** Where the clause around an expression looks. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
