package io.github.dateline.person;

/**
 * A stretch of a sentence that names a person.
 *
 * @param line the sentence
 * @param first the first token of the name
 * @param last the last token of the name, inclusive
 */
record Name(Line line, int first, int last) {

  String text() {
    return line.text(first, last);
  }

  int words() {
    return last - first + 1;
  }
}
