package io.github.dateline.text;

import io.github.dateline.source.Span;

/**
 * A word, a number or a mark.
 *
 * @param start the first code unit in the document's content
 * @param end the code unit after the last one
 * @param text the surface; may hold an inner hyphen ({@code Lt-Gen}), an apostrophe ({@code
 *     O'Hara}) or the full stop of an abbreviation ({@code Mr.}); a possessive {@code 's} is a
 *     token of its own
 * @param lower the surface in lower case, independent of any locale
 * @param kind what it is made of
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, perhaps with digits: {@code Lt-Gen}, {@code U.S.}, {@code G20}, {@code 12th}. */
    WORD,
    /** Digits, perhaps with grouping or a decimal point: {@code 12}, {@code 1,200}, {@code 3.5}. */
    NUMBER,
    /** One punctuation mark or symbol, or a run of dots. */
    MARK,
    /** An emoticon or a smiley code: {@code :lol:}, {@code :-)}. */
    EMOTICON
  }

  /** Returns where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** Tells whether the first character is an upper-case letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Tells whether this token's lower-case surface is the given word. */
  public boolean is(String word) {
    return lower.equals(word);
  }
}
