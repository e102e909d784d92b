package io.github.dateline.parse.line;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A resource of cue phrases: which lines play which part.
 *
 * <p>Columns: the name of the part, where the phrase stands ({@code whole}, {@code start}, {@code
 * end} or {@code within} the line), the phrase in lower case. A phrase matches whole words only.
 * Immutable and thread-safe.
 */
public final class Cues {

  private static final int LONGEST_LINE = 2_000;

  private final Map<String, Part> parts;

  private Cues(Map<String, Part> parts) {
    this.parts = Map.copyOf(parts);
  }

  /**
   * Reads resources as one.
   *
   * @param names for example {@code parse/article-lines.tsv}
   */
  public static Cues read(String... names) {
    Map<String, Part> parts = new HashMap<>();
    for (Lexicon.Row row : Stream.of(names).flatMap(n -> Lexicon.rows(n).stream()).toList()) {
      Part part = parts.computeIfAbsent(row.cell(0), key -> new Part());
      switch (row.cell(1)) {
        case "whole" -> part.whole.add(row.cell(2));
        case "start" -> part.starts.add(row.cell(2));
        case "end" -> part.ends.add(row.cell(2));
        case "within" -> part.within.add(row.cell(2));
        default -> throw row.bad("\"whole\", \"start\", \"end\" or \"within\" as second column");
      }
    }
    return new Cues(parts);
  }

  /** Tells whether a line has a phrase of the part; the line need not be folded. */
  public boolean has(String part, String line) {
    return hasFolded(part, fold(line));
  }

  /** Tells whether a line that went through {@link #fold} has a phrase of the part. */
  public boolean hasFolded(String part, String folded) {
    Part cues = parts.get(part);
    return cues != null
        && (cues.whole.contains(folded)
            || startLength(cues, folded) > 0
            || endLength(part, folded) > 0
            || cues.hasWithin(folded));
  }

  /** Returns the length of the longest phrase of the part that starts a folded line, or 0. */
  public int startLength(String part, String folded) {
    Part cues = parts.get(part);
    return cues == null ? 0 : startLength(cues, folded);
  }

  private static int startLength(Part cues, String folded) {
    int longest = 0;
    for (String phrase : cues.starts) {
      if (phrase.length() > longest
          && folded.startsWith(phrase)
          && isWordEnd(folded, phrase.length())) {
        longest = phrase.length();
      }
    }
    return longest;
  }

  /**
   * Tells whether a line that need not be folded may start with a phrase of the part: a look at its
   * first letter, which spares most lines the folding.
   */
  public boolean mayStart(String part, String line) {
    Part cues = parts.get(part);
    int at = 0;
    while (at < line.length() && SourceText.isBlank(line.charAt(at))) {
      at++;
    }
    if (cues == null || at == line.length()) {
      return false;
    }
    char first = Character.toLowerCase(line.charAt(at));
    return first >= 0x80 || cues.starts.stream().anyMatch(s -> s.charAt(0) == first);
  }

  /** Returns the length of the longest phrase of the part that ends a folded line, or 0. */
  public int endLength(String part, String folded) {
    Part cues = parts.get(part);
    int longest = 0;
    if (cues != null) {
      for (String phrase : cues.ends) {
        if (phrase.length() > longest
            && folded.endsWith(phrase)
            && isWordStart(folded, folded.length() - phrase.length())) {
          longest = phrase.length();
        }
      }
    }
    return longest;
  }

  /**
   * Folds a line for comparison: lower case, straight apostrophes, blanks of any kind and number as
   * one space. A very long line is cut, because no cue stands behind that.
   */
  public static String fold(String line) {
    String cut = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    StringBuilder folded = new StringBuilder(cut.length());
    boolean gap = false;
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      if (SourceText.isBlank(c)) {
        gap = folded.length() > 0;
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      folded.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
    }
    return Lexicon.fold(folded.toString());
  }

  private static boolean isWordEnd(String text, int at) {
    return at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isWordStart(String text, int at) {
    return at <= 0
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** The phrases of one part. */
  private static final class Part {
    final Set<String> whole = new HashSet<>();
    final List<String> starts = new ArrayList<>();
    final List<String> ends = new ArrayList<>();
    final List<String> within = new ArrayList<>();

    boolean hasWithin(String folded) {
      for (String phrase : within) {
        int at = folded.indexOf(phrase);
        if (at >= 0 && isWordStart(folded, at) && isWordEnd(folded, at + phrase.length())) {
          return true;
        }
      }
      return false;
    }
  }
}
