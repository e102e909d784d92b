package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a page that names in the mark-up can tell; of several reasons against a text, the one
 * that stands first here is told.
 */
enum Part {
  COMMENTS(4, Reason.COMMENTS),
  APPEAL(3, Reason.APPEAL),
  ADVERT(2, Reason.ADVERTISEMENT),
  EMBED(6, Reason.EMBED),
  TEASER(1, Reason.TEASER),
  WRITER(5, Reason.ABOUT_AUTHOR),
  FURNITURE(0, Reason.FURNITURE),
  CAPTION(7),
  STANDFIRST(8),
  BYLINE(9),
  AUTHOR(10),
  BODY(11),
  PULL_QUOTE(12),
  HEADLINE(13),
  TIME(14),
  CHANGED(15),
  LIVE(16),
  PAGES(17);

  private static final Part[] ALL = values();

  /** Why text of this part is no content; empty for a part of the story. */
  final Optional<Reason> reason;

  private final int bit;

  Part(int shift) {
    this.bit = 1 << shift;
    this.reason = Optional.empty();
  }

  Part(int shift, Reason reason) {
    this.bit = 1 << shift;
    this.reason = Optional.of(reason);
  }

  /** Returns its place among the parts of a name. */
  int bit() {
    return bit;
  }

  boolean isIn(int parts) {
    return (parts & bit) != 0;
  }

  static Part named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns why text with such names is no content. */
  static Optional<Reason> reason(int parts) {
    for (Part part : ALL) {
      if (part.reason.isPresent() && part.isIn(parts)) {
        return part.reason;
      }
    }
    return Optional.empty();
  }
}
