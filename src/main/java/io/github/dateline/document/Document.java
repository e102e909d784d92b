package io.github.dateline.document;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One file, read: an {@link Article} or a {@link ForumThread}.
 *
 * <p>Immutable. All spans point into {@link #source()}, whose content is the input itself for plain
 * text and the extracted text for mark-up.
 */
public sealed interface Document permits Article, ForumThread {

  /** Returns the text that all spans of this document point into. */
  SourceText source();

  /** Returns the headline of an article or the title of a thread, if it has one. */
  Optional<String> title();

  /**
   * Returns all blocks in text order, without overlap. Every non-blank character of a plain-text
   * source lies in exactly one of them.
   */
  List<Block> blocks();

  /**
   * Returns the spans of place lines such as {@code WASHINGTON:} at the head of a paragraph, in
   * text order; they are no part of the first sentence.
   */
  List<Span> placeLines();

  /**
   * Returns the date that {@code today} means at a place of this document: of the pasted article,
   * the post or the teaser card around it, before that of the whole document.
   *
   * @return empty if nothing around the place is dated
   */
  Optional<LocalDate> referenceDate(Span place);

  /** Returns what was odd about the source, in text order; often empty. */
  List<Diagnostic> diagnostics();

  /** Calls the function for the kind of document this is. */
  <T> T match(
      Function<? super Article, ? extends T> onArticle,
      Function<? super ForumThread, ? extends T> onThread);

  /** Returns the name of the source: the document's identity in evidence and in a corpus. */
  default String name() {
    return source().name();
  }
}
