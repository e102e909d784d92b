package io.github.dateline.source;

/**
 * A half-open range of a text, in UTF-16 code units.
 *
 * <p>Zero-based: the span of {@code "met"} in {@code "Kolar met Haas"} is {@code [6,9)}. Offsets
 * count {@code char}s, as {@link String#charAt} does, so a character outside the Basic Multilingual
 * Plane counts twice.
 *
 * @param start the first code unit, inclusive, at least 0
 * @param end the code unit after the last one, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "cannot make a span of [" + start + "," + end + "); expected 0 <= start <= end");
    }
  }

  /** Returns the number of code units; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Tells whether the code unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Tells whether all of {@code other} lies in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns the text under this span.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String textIn(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns {@code [6,9)}. */
  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
