package io.github.dateline.parse.article;

import io.github.dateline.document.TextBlock;
import org.jsoup.nodes.Element;

/**
 * A run of text in a page, as a browser sets it: a paragraph, a list item, a caption.
 *
 * @param role what its element makes of it
 * @param text its text with single blanks
 * @param linked how many of its characters stand in links
 * @param owner the element around it
 */
record HtmlBlock(Role role, String text, int linked, Element owner) {

  /** What an element makes of its text. */
  enum Role {
    PARAGRAPH(TextBlock.Kind.PARAGRAPH),
    HEADING(TextBlock.Kind.HEADING),
    LIST(TextBlock.Kind.LIST),
    QUOTE(TextBlock.Kind.QUOTE),
    CODE(TextBlock.Kind.CODE),
    TABLE(TextBlock.Kind.TABLE),
    STANDFIRST(TextBlock.Kind.STANDFIRST),
    BYLINE(TextBlock.Kind.BYLINE),
    HEADLINE(TextBlock.Kind.HEADLINE),
    PUBLICATION(TextBlock.Kind.PUBLICATION),
    CAPTION(TextBlock.Kind.PARAGRAPH);

    final TextBlock.Kind kind;

    Role(TextBlock.Kind kind) {
      this.kind = kind;
    }
  }

  private static final int SHORT = 25;

  /** Returns the share of the text that stands in links. */
  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** Returns how much running text this is: the characters of a sentence that are no link. */
  int weight() {
    boolean running = role == Role.PARAGRAPH || role == Role.QUOTE || role == Role.LIST;
    if (!running || text.length() < SHORT || linkDensity() > 0.5) {
      return 0;
    }
    int free = text.length() - linked;
    return isSentence() ? free : free / 4;
  }

  /** Tells whether it ends like a sentence. */
  boolean isSentence() {
    int end = text.length();
    while (end > 0 && "\"'\u201d\u2019)\u00bb]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?\u2026:;\u3002\u061f\u06d4\u0964".indexOf(text.charAt(end - 1)) >= 0;
  }

  HtmlBlock as(Role other) {
    return new HtmlBlock(other, text, linked, owner);
  }
}
