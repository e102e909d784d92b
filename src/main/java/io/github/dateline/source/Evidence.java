package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place that supports an answer: which document, which sentence, which words.
 *
 * @param document the name of the document; in a thread merged from several pages, that of the page
 * @param sentence the whole sentence, in the document's content
 * @param span the words that speak of it, inside the sentence
 * @param line the 1-based line of that document, or page, on which the sentence starts
 * @param text the sentence as it stands, line ends included
 * @param post the position of the post it stands in, empty outside threads
 * @param quoteDepth 0 for a writer's own words, 1 inside a quotation, 2 inside a quoted quotation
 * @param source the position of the post that quoted words come from, if it is known
 * @param author who wrote the words, as shown: of a post, a quotation, an article; empty if the
 *     page does not tell
 * @param rule the name of the frame or rule that read it
 */
public record Evidence(
    String document,
    Span sentence,
    Span span,
    int line,
    String text,
    Optional<Integer> post,
    int quoteDepth,
    Optional<Integer> source,
    Optional<String> author,
    String rule) {

  /** Checks that nothing is null and the words lie in the sentence. */
  public Evidence {
    requireNonNull(document, "document");
    requireNonNull(text, "text");
    requireNonNull(post, "post");
    requireNonNull(source, "source");
    requireNonNull(author, "author");
    requireNonNull(rule, "rule");
    if (!sentence.contains(span)) {
      throw new IllegalArgumentException(
          "cannot take " + span + " as evidence in the sentence " + sentence + "; it lies outside");
    }
  }
}
