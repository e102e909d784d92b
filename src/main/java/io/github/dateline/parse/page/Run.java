package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Cues;
import org.jspecify.annotations.Nullable;

/**
 * A run of text in a page, as a browser sets it: a paragraph, a list item, a caption. What it turns
 * out to be is decided step by step. Used by one page.
 */
final class Run {

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
    PULL_QUOTE(TextBlock.Kind.PULL_QUOTE),
    CAPTION(TextBlock.Kind.PARAGRAPH);

    final TextBlock.Kind kind;

    Role(TextBlock.Kind kind) {
      this.kind = kind;
    }
  }

  private static final int SHORT = 25;
  private static final String CLOSERS = "\"'\u201d\u2019)\u00bb]\u300d";
  private static final String STOPS = ".!?\u2026:;\u3002\u061f\u06d4\u0964";

  final Box box;
  final String text;

  /** How many of its characters stand in links. */
  final int linked;

  /** How many of its characters stand in bold or italic type. */
  final int stressed;

  private @Nullable String folded;

  Role role;

  /** Why it is no content; null if it is. */
  @Nullable Reason reason;

  /** What told the reason. */
  String cue = "";

  Run(Box box, Role role, String text, int linked, int stressed) {
    this.box = box;
    this.role = role;
    this.text = text;
    this.linked = linked;
    this.stressed = stressed;
  }

  /** Returns the text folded for comparison. */
  String folded() {
    String fold = folded;
    if (fold == null) {
      fold = Cues.fold(text);
      folded = fold;
    }
    return fold;
  }

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
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Tells whether all of it is bold or italic. */
  boolean isStressed() {
    return stressed * 10 >= text.length() * 9;
  }

  boolean isContent() {
    return reason == null;
  }

  void drop(Reason why, String told) {
    reason = why;
    cue = told;
  }
}
