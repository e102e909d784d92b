package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named text and its lines: what every {@link Span} of a document points into.
 *
 * <p>Immutable. For plain text the content is the input, unchanged. A line ends at {@code \n},
 * {@code \r\n}, {@code \r}, U+0085, U+2028 or U+2029; lines are numbered from 1.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("note.txt", "Kolar met Haas.\nThey talked.");
 * text.text(text.line(2)); // "They talked."
 * }</pre>
 */
public final class SourceText {

  private static final String BETWEEN = "\n\n";

  private final String name;
  private final String content;
  private final List<Part> parts;

  /**
   * A text that was joined with others.
   *
   * @param name its own name
   * @param start where it starts in the joined text
   */
  public record Part(String name, int start) {

    /** Checks that nothing is null. */
    public Part {
      requireNonNull(name, "name");
    }
  }

  /** Where the lines start; found when first asked for, the same whoever asks. */
  private volatile int @Nullable [] lineStarts;

  private SourceText(String content, List<Part> parts) {
    this.name = parts.get(0).name();
    this.content = content;
    this.parts = List.copyOf(parts);
  }

  /**
   * Returns a text with a name.
   *
   * @param name how messages and evidence refer to it, for example the file name
   * @param content the whole text, may be empty
   */
  public static SourceText of(String name, String content) {
    return new SourceText(requireNonNull(content, "content"), List.of(new Part(name, 0)));
  }

  /**
   * Returns a text made of parts, under the name of the first.
   *
   * @param content the whole text
   * @param parts its parts in order, at least one
   * @throws IllegalArgumentException if the first does not start at 0, or one does not start inside
   *     the text and behind the one before it
   */
  public static SourceText of(String content, List<Part> parts) {
    int before = -1;
    for (Part part : parts) {
      if (part.start() <= before || part.start() > content.length()) {
        throw new IllegalArgumentException(
            part + " starts outside the text or before an earlier part; expected order");
      }
      before = part.start();
    }
    if (parts.isEmpty() || parts.get(0).start() != 0) {
      throw new IllegalArgumentException("no part starts at 0; expected the first to do so");
    }
    return new SourceText(content, parts);
  }

  /**
   * Returns texts as one, with an empty line between two; it has the name of the first, and knows
   * those of all.
   *
   * @param texts at least one
   */
  public static SourceText join(List<SourceText> texts) {
    StringBuilder content = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (SourceText text : texts) {
      content.append(parts.isEmpty() ? "" : BETWEEN);
      for (Part part : text.parts) {
        parts.add(new Part(part.name(), content.length() + part.start()));
      }
      content.append(text.content);
    }
    return of(content.toString(), parts);
  }

  /** Returns the name of the text; of a joined one, that of its first part. */
  public String name() {
    return name;
  }

  /** Returns the texts that this one was joined from, in order; else itself alone. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * Returns the name that evidence and messages use for a place: that of the part around it.
   *
   * @param offset from 0 to {@link #length()}, both inclusive
   * @throws IndexOutOfBoundsException if the offset lies outside
   */
  public String nameAt(int offset) {
    return partAt(offset).name();
  }

  /**
   * Returns the 1-based line of the part in which an offset lies; of a text that was not joined,
   * {@link #lineAt}.
   *
   * @param offset from 0 to {@link #length()}, both inclusive
   * @throws IndexOutOfBoundsException if the offset lies outside
   */
  public int lineInPart(int offset) {
    return lineAt(offset) - lineAt(partAt(offset).start()) + 1;
  }

  private Part partAt(int offset) {
    Objects.checkIndex(offset, content.length() + 1);
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }

  /** Returns the whole text. */
  public String content() {
    return content;
  }

  /** Returns the length in UTF-16 code units. */
  public int length() {
    return content.length();
  }

  /**
   * Returns the text under a span.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String text(Span span) {
    return content.substring(span.start(), span.end());
  }

  /** Nobody asks for the lines of mark-up, and finding them costs as much as parsing it. */
  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts(content);
      lineStarts = starts;
    }
    return starts;
  }

  /** Returns the number of lines, at least 1: an empty text is one empty line. */
  public int lineCount() {
    return lineStarts().length;
  }

  /**
   * Returns the 1-based line in which an offset lies.
   *
   * @param offset from 0 to {@link #length()}, both inclusive
   * @throws IndexOutOfBoundsException if the offset lies outside
   */
  public int lineAt(int offset) {
    Objects.checkIndex(offset, content.length() + 1);
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Returns the span of a line without its terminator.
   *
   * @param number 1-based
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public Span line(int number) {
    int[] starts = lineStarts();
    Objects.checkIndex(number - 1, starts.length);
    int start = starts[number - 1];
    int end = number == starts.length ? content.length() : starts[number];
    if (number < starts.length) {
      end--;
      if (content.charAt(end) == '\n' && end > start && content.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return new Span(start, end);
  }

  /**
   * Tells whether a character shows nothing: white space of every kind, no-break and zero-width
   * spaces, marks of text direction and control characters.
   */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x80) {
      return c == 0x7F;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2060
        || c == 0xFEFF;
  }

  /**
   * Returns a span without the blanks at its ends; of blanks only, the empty span at its start.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public Span strip(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isBlank(content.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(content.charAt(start))) {
      start++;
    }
    return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
  }

  /** Returns a view of all lines in order, each without its terminator. */
  public List<Span> lines() {
    return new AbstractList<>() {
      @Override
      public Span get(int index) {
        return line(index + 1);
      }

      @Override
      public int size() {
        return lineStarts().length;
      }
    };
  }

  /** Tells whether the other is a text with the same name, content and parts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && parts.equals(that.parts)
        && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return 31 * parts.hashCode() + content.hashCode();
  }

  /** Returns the name and the size, not the content. */
  @Override
  public String toString() {
    return name + " (" + content.length() + " characters)";
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c > '\r' && c < '\u0085') || !endsLine(text, i)) {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    if (c == '\r') {
      return i + 1 == text.length() || text.charAt(i + 1) != '\n';
    }
    return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
