package io.github.dateline.parse.thread.draft;

import io.github.dateline.lexicon.Lexicon;
import java.util.List;

/**
 * Reads who is quoted from the line above a quotation: {@code Dana said:}, {@code Zitat von Dana}.
 */
public final class Attributions {

  private static final List<Lexicon.Row> ROWS = Lexicon.rows("parse/forum/attributions.tsv");

  private static final int LONGEST_LINE = 200;

  private Attributions() {}

  /** Returns the name in a line, or nothing. */
  public static String name(String text) {
    String line = text.replace('\u00a0', ' ').strip();
    if (line.length() > LONGEST_LINE) {
      return "";
    }
    String folded = Lexicon.fold(line);
    if (folded.length() != line.length()) {
      return "";
    }
    int start = 0;
    int end = line.length();
    boolean found = false;
    for (Lexicon.Row row : ROWS) {
      String phrase = row.cell(1);
      int at = folded.indexOf(phrase, start);
      switch (row.cell(0)) {
        case "before" -> {
          if (at >= start && at < end && isStart(folded, start, at)) {
            start = at + phrase.length();
            found = true;
          }
        }
        case "behind" -> {
          if (at > start && at < end && isWord(folded, at, phrase)) {
            end = at;
            found = true;
          }
        }
        default -> throw row.bad("\"before\" or \"behind\" as first column");
      }
    }
    String name = Names.clean(line.substring(start, end));
    int comma = name.lastIndexOf(", ");
    // "On 22 May 2024 at 3:15 PM, Dana said:" has the time first.
    name = comma > 0 && hasDigit(name.substring(0, comma)) ? name.substring(comma + 2) : name;
    return found ? Names.clean(name) : "";
  }

  private static boolean isWord(String folded, int at, String phrase) {
    int end = at + phrase.length();
    boolean ends = end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end));
    return folded.charAt(at - 1) == ' ' && (ends || !Character.isLetter(folded.charAt(end - 1)));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isStart(String folded, int from, int at) {
    return folded.substring(from, at).isBlank() || folded.charAt(at - 1) == ' ';
  }
}
