package io.github.dateline.document;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * A stretch of a document that is one thing: a paragraph, a caption, a menu line.
 *
 * <p>Blocks of a document do not overlap and do not nest; an own paragraph and a quoted one differ
 * in {@link #quoteDepth()}.
 */
public sealed interface Block permits TextBlock, Caption, Boilerplate {

  /** Returns where the block stands, without surrounding blanks. */
  Span span();

  /** Returns the 1-based position of the post around it, empty outside threads and posts. */
  Optional<Integer> post();

  /** Returns how many quotations surround it; 0 for own words. */
  int quoteDepth();

  /** Returns the same block inside a post. */
  Block in(int post, int quoteDepth);

  /** Returns the kind in lower case, as JSON shows it: {@code paragraph}, {@code caption}, ... */
  String label();

  /** Tells whether this is text that somebody wrote to be read: neither furniture nor a teaser. */
  default boolean isContent() {
    return !(this instanceof Boilerplate);
  }
}
