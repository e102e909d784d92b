package io.github.dateline.person;

import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import java.util.List;

/**
 * Finds where sentences name persons. Titles, roles, pronouns and who is who are read by {@link
 * PersonReader}, whoever found the names.
 *
 * <p>Implement it to plug in a model of your own:
 *
 * <pre>{@code
 * PersonReader reader = PersonReader.with(sentences -> myModel.spansIn(sentences));
 * }</pre>
 *
 * <p>An implementation must be thread-safe if documents are read on several threads, as {@code
 * Dateline.load} does.
 */
@FunctionalInterface
public interface NameRecognizer {

  /**
   * Returns the names in the sentences of one document.
   *
   * <p>A span is the name alone, without title or possessive, in the document's content, as {@link
   * Sentence#span()} is. Spans may come in any order. One that is in no sentence as a whole is left
   * out, and so is one that overlaps an earlier one; an empty one is left out; one that cuts a
   * token is widened to it.
   *
   * @param sentences the sentences that may name somebody, in text order; all that a document vote
   *     could need is there
   */
  List<Span> names(List<Sentence> sentences);

  /**
   * Returns the recogniser that is bundled with the library, for example to join its names with
   * others. Immutable and thread-safe; each call loads its word lists anew.
   */
  static NameRecognizer english() {
    return new EnglishNames();
  }
}
