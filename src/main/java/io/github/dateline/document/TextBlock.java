package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * A block of content text.
 *
 * @param kind what part it plays
 * @param span where it stands
 * @param post the post around it
 * @param quoteDepth how many quotations surround it
 */
public record TextBlock(Kind kind, Span span, Optional<Integer> post, int quoteDepth)
    implements Block {

  /** The part that a text block plays; names as in schema.org and IPTC where they have one. */
  public enum Kind {
    /** The headline of an article. */
    HEADLINE,
    /** The title of a thread. */
    TITLE,
    /** The summary under a headline. */
    STANDFIRST,
    /** Who wrote it, often with the times of publication. */
    BYLINE,
    /** A paragraph of running text. */
    PARAGRAPH,
    /** A heading between paragraphs. */
    HEADING,
    /** An item of a list. */
    LIST,
    /** A table. */
    TABLE,
    /** Preformatted text. */
    CODE,
    /** A quotation set apart in an article; in threads see {@link Block#quoteDepth()}. */
    QUOTE,
    /** A sentence of the article repeated as an ornament; it says nothing new. */
    PULL_QUOTE,
    /**
     * The line that says where and when it was printed: {@code Published in ..., May 12th, 2022}.
     */
    PUBLICATION,
    /** The writer's standing lines under a post. */
    SIGNATURE
  }

  /** Checks that nothing is null. */
  public TextBlock {
    requireNonNull(kind, "kind");
    requireNonNull(span, "span");
    requireNonNull(post, "post");
  }

  /** Returns a block outside any post. */
  public static TextBlock of(Kind kind, Span span) {
    return new TextBlock(kind, span, Optional.empty(), 0);
  }

  @Override
  public Block in(int position, int depth) {
    return new TextBlock(kind, span, Optional.of(position), depth);
  }

  @Override
  public String label() {
    return kind.name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
