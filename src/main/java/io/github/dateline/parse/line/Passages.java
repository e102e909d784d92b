package io.github.dateline.parse.line;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into passages: a line is one, and so is a hard-wrapped paragraph.
 *
 * <p>Lines are joined only where the text as a whole is wrapped at one width, or where a sentence
 * plainly goes on in the next line; a list of short lines is never joined.
 */
public final class Passages {

  /** Shorter lines are not taken for the full lines of a wrapped paragraph. */
  private static final int SHORTEST_FULL_LINE = 45;

  /** No mail program or printer of plain text wraps wider. */
  private static final int LONGEST_FULL_LINE = 132;

  /** A wrapped line may be this much shorter than the widest one, for a long next word. */
  private static final int SLACK = 3;

  private final SourceText source;
  private final List<Integer> lines = new ArrayList<>();
  private int width;

  private Passages(SourceText source) {
    this.source = source;
  }

  /** Returns the passages of the lines that start inside the range. */
  public static List<Passage> of(SourceText source, Span range) {
    Passages passages = new Passages(source);
    passages.collectLines(range);
    passages.width = passages.wrapWidth();
    return passages.join();
  }

  /** Returns one passage for each line that shows something. */
  public static List<Passage> lines(SourceText source, Span range) {
    Passages passages = new Passages(source);
    passages.collectLines(range);
    List<Passage> result = new ArrayList<>();
    for (int i = 0; i < passages.lines.size(); i++) {
      int line = passages.lines.get(i);
      result.add(Passage.of(source, line, line, passages.isAfterBlank(i)));
    }
    return List.copyOf(result);
  }

  private void collectLines(Span range) {
    if (range.length() == 0) {
      return;
    }
    int last = source.lineAt(range.end() - 1);
    for (int line = source.lineAt(range.start()); line <= last; line++) {
      if (source.strip(source.line(line)).length() > 0) {
        lines.add(line);
      }
    }
  }

  private boolean isAfterBlank(int index) {
    return index == 0 || lines.get(index - 1) < lines.get(index) - 1;
  }

  /**
   * Returns the width at which the text is wrapped, or 0 if it is not. No line of a wrapped text is
   * wider than the lines that go on, the last line of a paragraph least of all.
   */
  private int wrapWidth() {
    int pairs = 0;
    int open = 0;
    int widest = 0;
    int longest = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = length(i);
      if (length > LONGEST_FULL_LINE) {
        return 0;
      }
      longest = Math.max(longest, length);
      if (length < SHORTEST_FULL_LINE || isLastOfGroup(i)) {
        continue;
      }
      widest = Math.max(widest, length);
      pairs++;
      open += endsSentence(i) ? 0 : 1;
    }
    return pairs >= 2 && open * 2 > pairs && longest <= widest + SLACK ? widest : 0;
  }

  private boolean isLastOfGroup(int index) {
    return index + 1 == lines.size() || isAfterBlank(index + 1);
  }

  private List<Passage> join() {
    List<Passage> result = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!isLastOfGroup(i) && goesOn(i)) {
        continue;
      }
      result.add(Passage.of(source, lines.get(first), lines.get(i), isAfterBlank(first)));
      first = i + 1;
    }
    return List.copyOf(result);
  }

  /** Tells whether the paragraph of this line goes on in the next one. */
  private boolean goesOn(int index) {
    int length = length(index);
    if (width > 0) {
      // The next word would not have fitted: whoever wrapped the text had to break here.
      int needed = length + 1 + firstWordLength(index + 1);
      if (length >= SHORTEST_FULL_LINE / 2 && needed > width - SLACK) {
        return true;
      }
    }
    boolean full = length >= SHORTEST_FULL_LINE && length <= LONGEST_FULL_LINE;
    return full && !endsClause(index) && startsLower(index + 1);
  }

  private int length(int index) {
    return bare(index).length();
  }

  private Span bare(int index) {
    return source.strip(source.line(lines.get(index)));
  }

  private int firstWordLength(int index) {
    Span line = bare(index);
    int at = line.start();
    while (at < line.end() && !SourceText.isBlank(source.content().charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private boolean endsSentence(int index) {
    return ends(index, ".!?\u2026\"\u201d)");
  }

  private boolean endsClause(int index) {
    return ends(index, ".!?\u2026:;\"\u201d)");
  }

  private boolean ends(int index, String marks) {
    return marks.indexOf(source.content().charAt(bare(index).end() - 1)) >= 0;
  }

  private boolean startsLower(int index) {
    return Character.isLowerCase(source.content().codePointAt(bare(index).start()));
  }
}
