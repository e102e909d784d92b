package io.github.dateline.parse.thread.html;

/**
 * A row of a profile.
 *
 * @param field what it finds
 * @param rank its place among the rules of its field; the first one that finds something wins
 * @param pattern which elements it finds
 * @param attribute the attribute that holds the value; empty for the text
 */
record Rule(Field field, int rank, ElementPattern pattern, String attribute) {

  /** What is furniture by where it stands, not by a profile. */
  static final Rule FURNITURE = new Rule(Field.FURNITURE, 1, ElementPattern.of("*"), "");
}
