package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * Text that is not content, kept with the reason why.
 *
 * @param span where it stands
 * @param reason why it was set aside
 * @param post the post around it
 * @param quoteDepth how many quotations surround it
 */
public record Boilerplate(Span span, Reason reason, Optional<Integer> post, int quoteDepth)
    implements Block {

  /** Why a block is not content. */
  public enum Reason {
    /** A menu, a button, the name of a section. */
    FURNITURE,
    /** A card that announces another story. */
    TEASER,
    /** A line that stands twice, such as a caption copied with its picture's alternative text. */
    DUPLICATE,
    /** A line that separates posts. */
    SEPARATOR,
    /** A note that a post was edited. */
    EDIT_MARK,
    /** Who wrote a post and when, as the page shows it. */
    POST_HEADER,
    /** An advertisement. */
    ADVERTISEMENT,
    /** Anything else that is not running text. */
    OTHER
  }

  /** Checks that nothing is null. */
  public Boilerplate {
    requireNonNull(span, "span");
    requireNonNull(reason, "reason");
    requireNonNull(post, "post");
  }

  /** Returns a block outside any post. */
  public static Boilerplate of(Span span, Reason reason) {
    return new Boilerplate(span, reason, Optional.empty(), 0);
  }

  @Override
  public Block in(int position, int depth) {
    return new Boilerplate(span, reason, Optional.of(position), depth);
  }

  @Override
  public String label() {
    return "boilerplate";
  }
}
