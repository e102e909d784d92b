package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that sets its text apart, with what is known of it. Used by one page. */
final class Box {

  private static final int SMALL = 1_000;
  private static final int SMALL_LEVELS = 7;

  final @Nullable Box parent;
  final Element element;
  final String tag;
  final int parts;
  final Run.Role role;
  final boolean hidden;

  /** The first of the page's runs of text in it. */
  int firstRun;

  /** Behind the last of the page's runs of text in it. */
  int endRun;

  /** How many characters stand in it. */
  int length;

  /** How many of them stand in paragraphs. */
  int inParagraphs;

  /** Whether something in it looks like a story: its heading, or a long text named so. */
  boolean hasStory;

  /** How much running text stands in it; known when junk is set aside. */
  int weight;

  /** Whether it belongs to the story though it stands beside its box. */
  boolean besides;

  /** Why its text is no content; null if it may be. */
  @Nullable Reason reason;

  /** What in the mark-up told the reason. */
  String cue = "";

  Box(@Nullable Box parent, Element element, int parts, Run.Role role, boolean hidden) {
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.parts = parts;
    this.role = role;
    this.hidden = hidden;
  }

  boolean has(Part part) {
    return part.isIn(parts);
  }

  /** Tells whether it or one of the two around it has such a name. */
  boolean around(Part part) {
    Box at = this;
    for (int i = 0; i < 3 && at != null && !at.tag.equals("article"); i++) {
      if (at.has(part)) {
        return true;
      }
      at = at.parent;
    }
    return false;
  }

  /** Tells whether it or a small box around it has such a name. */
  boolean isInSmall(Part part) {
    Box at = this;
    for (int i = 0; i < SMALL_LEVELS && at != null && at.length < SMALL; i++) {
      if (at.has(part) && !at.tag.equals("article")) {
        return true;
      }
      at = at.parent;
    }
    return false;
  }

  /** Sets its text aside. */
  void drop(Reason why, String told) {
    reason = why;
    cue = told;
  }
}
