package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * Text that is not content, kept with the reason why.
 *
 * @param span where it stands
 * @param reason why it was set aside
 * @param cue what in the mark-up of a page told so, for example {@code class="related-links"};
 *     empty in copied text, where only the words can tell. What mark-up set aside is not read for
 *     sentences
 * @param post the post around it
 * @param quoteDepth how many quotations surround it
 */
public record Boilerplate(
    Span span, Reason reason, Optional<String> cue, Optional<Integer> post, int quoteDepth)
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
    /** Asks the reader to subscribe, to sign up, to log in, to donate, or to accept cookies. */
    APPEAL,
    /** What readers wrote under an article. */
    COMMENTS,
    /** Standing lines about the author of an article. */
    ABOUT_AUTHOR,
    /** A post of another site that is shown in an article. */
    EMBED,
    /** Anything else that is not running text. */
    OTHER
  }

  /** Checks that nothing is null. */
  public Boilerplate {
    requireNonNull(span, "span");
    requireNonNull(reason, "reason");
    requireNonNull(cue, "cue");
    requireNonNull(post, "post");
  }

  /** Creates a block that its words told. */
  public Boilerplate(Span span, Reason reason, Optional<Integer> post, int quoteDepth) {
    this(span, reason, Optional.empty(), post, quoteDepth);
  }

  /** Returns a block outside any post. */
  public static Boilerplate of(Span span, Reason reason) {
    return new Boilerplate(span, reason, Optional.empty(), 0);
  }

  /** Returns a block outside any post that mark-up told. */
  public static Boilerplate of(Span span, Reason reason, String cue) {
    return new Boilerplate(span, reason, Optional.of(cue), Optional.empty(), 0);
  }

  @Override
  public Block in(int position, int depth) {
    return new Boilerplate(span, reason, cue, Optional.of(position), depth);
  }

  @Override
  public String label() {
    return "boilerplate";
  }
}
