package io.github.dateline.parse.thread.draft;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.TextBlock;

/**
 * A line of a post as a browser sets it.
 *
 * @param text its text; of preformatted text several lines
 * @param role the part it plays
 * @param kind what kind of block it is
 * @param quote the index of the quotation around it, or -1
 * @param apart whether a paragraph starts here and not only a line
 */
public record Run(String text, Role role, TextBlock.Kind kind, int quote, boolean apart) {

  /** The part a line plays in a post. */
  public enum Role {
    /** Stands above the text: who wrote it and when. */
    HEADER,
    /** Words of the post, own or quoted. */
    TEXT,
    /** Names a quoted writer. */
    ATTRIBUTION,
    /** The writer's standing lines. */
    SIGNATURE,
    /** A note that the post was changed. */
    EDIT,
    /** A button or a menu. */
    FURNITURE
  }

  /** Checks that nothing is null. */
  public Run {
    requireNonNull(text, "text");
    requireNonNull(role, "role");
    requireNonNull(kind, "kind");
  }
}
