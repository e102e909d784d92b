package io.github.dateline.time;

/** What a neighbour of a possible time expression tells; the words are in {@code contexts.tsv}. */
enum Cue {
  /** {@code Room}, {@code Rs}: the number behind is no year. */
  LABEL,
  /** {@code Gate}: the same where it does not end a name. */
  PLACE,
  /** {@code a crowd of}. */
  CROWD,
  /** {@code in}, {@code the}: the number behind is a year whatever follows. */
  YEAR,
  /** {@code in}: a year outside the usual ones may follow. */
  OLD_YEAR,
  /** {@code and}: what does not follow a count. */
  NO_COUNT,
  /** {@code elections}: a plural that a year names. */
  DATED,
  /** {@code -style}, {@code -present}. */
  GLUED,
  /** {@code Street}. */
  STREET,
  /** {@code ended months of talks}. */
  FILLED,
  /** {@code will last}. */
  LAST_VERB,
  /** {@code two full days}. */
  BETWEEN,
  /** {@code in May}. */
  BEFORE_MONTH,
  /** {@code on Sun}. */
  BEFORE_DAY,
  /** {@code continues today}. */
  GENERAL_TODAY,
  /** {@code Mr. Friday}. */
  TITLE,
  /** {@code Joe Friday}. */
  GIVEN_NAME,
  /** {@code scored a century}. */
  SCORED,
  /** {@code children under five years}. */
  CHILDREN,
  /** {@code the first quarter of the game}. */
  GAME,
  /** {@code the 1976 Ford}. */
  MAKE
}
