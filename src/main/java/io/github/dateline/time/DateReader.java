package io.github.dateline.time;

import io.github.dateline.document.Document;
import io.github.dateline.text.Sentence;
import java.util.List;

/** Finds the time expressions of a document and resolves them. Immutable and thread-safe. */
public final class DateReader {

  private DateReader() {}

  /** Returns a reader for English. */
  public static DateReader english() {
    return new DateReader();
  }

  /**
   * Returns the time expressions in text order, without overlap.
   *
   * @param document whose reference dates are used
   * @param sentences the document's sentences
   */
  public List<DateMention> read(Document document, List<Sentence> sentences) {
    return List.of();
  }
}
