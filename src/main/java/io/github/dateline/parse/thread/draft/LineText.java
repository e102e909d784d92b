package io.github.dateline.parse.thread.draft;

import io.github.dateline.source.SourceText;

/** The text of one line with single blanks, or of preformatted lines as they are. */
public final class LineText {

  private final StringBuilder text = new StringBuilder();
  private boolean gap;

  /** Starts an empty line. */
  public LineText() {}

  /** Adds text; of preformatted text line ends and blanks stay. */
  public void append(String run, boolean raw) {
    int i = 0;
    while (i < run.length()) {
      int word = i;
      while (word < run.length() && isPlain(run.charAt(word))) {
        word++;
      }
      if (word > i) {
        endGap();
        text.append(run, i, word);
        i = word;
        continue;
      }
      char c = run.charAt(i++);
      if (c == '\u200B' || c == '\uFEFF' || c == '\u00AD') {
        continue;
      }
      if (raw && (c == '\n' || c == ' ' || c == '\t')) {
        text.append(c);
      } else if (SourceText.isBlank(c)) {
        gap = true;
      } else {
        endGap();
        text.append(c);
      }
    }
  }

  /** Most characters are neither blank nor hidden, and go over in whole words. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f;
  }

  private void endGap() {
    if (gap && text.length() > 0) {
      text.append(' ');
    }
    gap = false;
  }

  /** Tells whether the line shows nothing so far. */
  public boolean isEmpty() {
    return text.length() == 0;
  }

  /** Returns the line, stripped, and starts a new one. */
  public String take() {
    String line = text.isEmpty() ? "" : text.toString().strip();
    text.setLength(0);
    gap = false;
    return line;
  }
}
