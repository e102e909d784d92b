package io.github.dateline.time;

/** Which of a recurring name is meant: {@code last Tuesday}, {@code this March}. */
enum Side {
  /** The name alone: the tense decides. */
  BARE,
  LAST,
  THIS,
  NEXT;

  /** Returns the side of a word such as {@code last}, whose number is -1, 0 or 1. */
  static Side of(TimeWord which) {
    return which.number() < 0 ? LAST : which.number() > 0 ? NEXT : THIS;
  }

  int sign() {
    return this == LAST ? -1 : this == NEXT ? 1 : 0;
  }
}
