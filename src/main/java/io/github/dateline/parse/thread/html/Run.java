package io.github.dateline.parse.thread.html;

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
record Run(String text, Role role, TextBlock.Kind kind, int quote, boolean apart) {

  /** The part a line plays in a post. */
  enum Role {
    HEADER,
    TEXT,
    ATTRIBUTION,
    SIGNATURE,
    EDIT,
    FURNITURE
  }
}
