package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * The text under a picture. A second copy of it is {@link Boilerplate}.
 *
 * @param span where it stands, credit included
 * @param credit who took the picture, as printed, for example {@code Courtesy Photo/Reuters}
 * @param post the post around it
 * @param quoteDepth how many quotations surround it
 */
public record Caption(Span span, Optional<String> credit, Optional<Integer> post, int quoteDepth)
    implements Block {

  /** Checks that nothing is null. */
  public Caption {
    requireNonNull(span, "span");
    requireNonNull(credit, "credit");
    requireNonNull(post, "post");
  }

  @Override
  public Block in(int position, int depth) {
    return new Caption(span, credit, Optional.of(position), depth);
  }

  @Override
  public String label() {
    return "caption";
  }
}
