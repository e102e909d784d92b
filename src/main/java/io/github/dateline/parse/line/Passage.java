package io.github.dateline.parse.line;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;

/**
 * A line that shows something, or the lines of one hard-wrapped paragraph.
 *
 * @param span where it stands, without surrounding blanks
 * @param firstLine the 1-based line on which it starts
 * @param lastLine the line on which it ends
 * @param afterBlank whether a blank line or the start of the text stands before it
 * @param text what stands there
 * @param words how many words it has
 */
public record Passage(
    Span span, int firstLine, int lastLine, boolean afterBlank, String text, int words) {

  private static final String TERMINALS = ".!?\u2026\u3002";
  private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb*";

  /** Checks that nothing is null. */
  public Passage {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }

  /** Returns the passage of some lines. */
  static Passage of(SourceText source, int firstLine, int lastLine, boolean afterBlank) {
    Span whole = new Span(source.line(firstLine).start(), source.line(lastLine).end());
    Span span = source.strip(whole);
    String text = source.text(span);
    return new Passage(span, firstLine, lastLine, afterBlank, text, countWords(text));
  }

  /** Tells whether the last word ends a sentence; closing quotation marks are looked through. */
  public boolean endsSentence() {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && TERMINALS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Tells whether the text is cut off with an ellipsis. */
  public boolean endsCut() {
    return text.endsWith("...") || text.endsWith("\u2026");
  }

  /** Tells whether the last character is this one. */
  public boolean endsWith(char last) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == last;
  }

  /** Tells whether this reads like running text: a sentence of some length. */
  public boolean isSentence() {
    return (words >= 7 && endsSentence()) || words >= 25;
  }

  /** Tells whether the first letter is a small one. */
  public boolean startsLower() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Returns the line number behind the last line. */
  public int nextLine() {
    return lastLine + 1;
  }

  private static int countWords(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inWord) {
        inWord = c > ' ' && (c < 0x7f || !SourceText.isBlank(c));
      } else if (c > ' ' && Character.isLetterOrDigit(c)) {
        count++;
        inWord = true;
      }
    }
    return count;
  }
}
