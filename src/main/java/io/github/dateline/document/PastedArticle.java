package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.List;

/**
 * An article that stands in a thread, once or several times.
 *
 * @param article the article; its spans are those of the first occurrence
 * @param occurrences every place where it stands, in text order, at least one
 */
public record PastedArticle(Article article, List<Occurrence> occurrences) {

  /**
   * One place where a pasted article stands.
   *
   * @param post the position of the post
   * @param span where it stands in the thread's content
   * @param quoteDepth 0 if the post's writer pasted it, more if it stands in a quotation
   */
  public record Occurrence(int post, Span span, int quoteDepth) {}

  /** Copies the list. */
  public PastedArticle {
    requireNonNull(article, "article");
    occurrences = List.copyOf(occurrences);
  }
}
