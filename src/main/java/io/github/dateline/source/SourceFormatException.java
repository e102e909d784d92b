package io.github.dateline.source;

/**
 * A source that cannot be read at all. Strange text is not an error: it stays text.
 *
 * <p>The message is one line: {@code notes.txt:4:11: found "...", expected ...}. Line and column
 * are 1-based and left out where there is none.
 */
public final class SourceFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 60;

  private final String source;
  private final int line;
  private final int column;
  private final String found;
  private final String expected;

  private SourceFormatException(
      String source, int line, int column, String found, String expected) {
    super(place(source, line, column) + ": found " + found + ", expected " + expected);
    this.source = source;
    this.line = line;
    this.column = column;
    this.found = found;
    this.expected = expected;
  }

  /**
   * Returns an exception about a whole source.
   *
   * @param source its name
   * @param found what is there, in a few words
   * @param expected what would have been right
   */
  public static SourceFormatException of(String source, String found, String expected) {
    return new SourceFormatException(source, 0, 0, shorten(found), expected);
  }

  /** Returns an exception about a place in a text. */
  public static SourceFormatException at(
      SourceText text, int offset, String found, String expected) {
    int line = text.lineAt(offset);
    int column = offset - text.line(line).start() + 1;
    return new SourceFormatException(text.name(), line, column, shorten(found), expected);
  }

  /** Returns an exception about a line of a source, such as a row of a word list. */
  public static SourceFormatException atLine(
      String source, int line, String found, String expected) {
    return new SourceFormatException(source, line, 0, '"' + shorten(found) + '"', expected);
  }

  /** Returns the name of the source. */
  public String source() {
    return source;
  }

  /** Returns the 1-based line, or 0 if the whole source is meant. */
  public int line() {
    return line;
  }

  /** Returns the 1-based column in UTF-16 units, or 0 if the whole line or source is meant. */
  public int column() {
    return column;
  }

  /** Returns what was found, shortened. */
  public String found() {
    return found;
  }

  /** Returns what was expected. */
  public String expected() {
    return expected;
  }

  private static String place(String source, int line, int column) {
    if (line == 0) {
      return source;
    }
    return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
  }

  private static String shorten(String text) {
    String oneLine = text.replaceAll("[\\r\\n\\t]", " ");
    return oneLine.length() <= LONGEST_QUOTE
        ? oneLine
        : oneLine.substring(0, LONGEST_QUOTE - 3) + "...";
  }
}
