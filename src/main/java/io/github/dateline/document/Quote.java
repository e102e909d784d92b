package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * Words in a post that somebody else wrote.
 *
 * @param span the quotation in the thread's content, attribution line excluded
 * @param attribution the name of the quoted writer as printed
 * @param sourcePost the position of the quoted post, where it is a post of this thread's text
 * @param sourceId the identifier of the quoted post where mark-up names one, on this page or not
 * @param evidence why this is taken for a quotation
 * @param depth 1 for a quotation, 2 for one inside a quotation
 */
public record Quote(
    Span span,
    Optional<String> attribution,
    Optional<Integer> sourcePost,
    Optional<String> sourceId,
    QuoteEvidence evidence,
    int depth) {

  /** What a quotation was recognised by, strongest first. */
  public enum QuoteEvidence {
    /** The mark-up of the page says so. */
    MARKUP,
    /** A line like {@code X said:} stands above. */
    SAID,
    /** The words stand in an earlier post. */
    VERBATIM,
    /** Each line starts with a mark such as {@code >}. */
    MARK,
    /** Guessed from style, address or signature; never certain. */
    INFERRED
  }

  /** Checks that nothing is null and the depth is positive. */
  public Quote {
    requireNonNull(span, "span");
    requireNonNull(attribution, "attribution");
    requireNonNull(sourcePost, "sourcePost");
    requireNonNull(sourceId, "sourceId");
    requireNonNull(evidence, "evidence");
    if (depth < 1) {
      throw new IllegalArgumentException("depth is " + depth + "; expected at least 1");
    }
  }

  /** Returns a quotation that names no identifier of the quoted post. */
  public static Quote of(
      Span span,
      Optional<String> attribution,
      Optional<Integer> sourcePost,
      QuoteEvidence evidence,
      int depth) {
    return new Quote(span, attribution, sourcePost, Optional.empty(), evidence, depth);
  }

  /** Tells whether this is more than a guess. */
  public boolean isCertain() {
    return evidence != QuoteEvidence.INFERRED;
  }
}
