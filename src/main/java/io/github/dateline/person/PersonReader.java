package io.github.dateline.person;

import io.github.dateline.document.Document;
import io.github.dateline.text.Sentence;
import java.util.List;

/** Finds the people of a document and links their mentions. Immutable and thread-safe. */
public final class PersonReader {

  private PersonReader() {}

  /** Returns a reader for English. */
  public static PersonReader english() {
    return new PersonReader();
  }

  /**
   * Returns the people of a document in order of first mention.
   *
   * @param document the document, for its articles and posts
   * @param sentences its sentences
   */
  public List<Person> read(Document document, List<Sentence> sentences) {
    return List.of();
  }
}
