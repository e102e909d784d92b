package io.github.dateline.parse.page;

import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Parts a statement of authors into names: no {@code By}, no roles, addresses or dates. */
final class AuthorNames {

  static final Cues CUES = Cues.read("parse/credit-lines.tsv", "parse/page-lines.tsv");

  /** The cues of copied pages. */
  static final Cues LINES = Cues.read("parse/article-lines.tsv");

  private static final String SEPARATORS = ",;|&+/\u2022\u00b7\u30fb\u2013\u2014";
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private AuthorNames() {}

  /**
   * Returns the names in a value, in order.
   *
   * @param stated whether mark-up says that this is the author; then single words are names, too
   */
  static List<String> in(String value, boolean stated) {
    List<String> names = new ArrayList<>();
    if (value.length() > LONGEST || isAddress(value)) {
      return names;
    }
    List<String> parts = parts(withoutTimes(value));
    for (String part : parts) {
      String name = withoutRole(withoutBy(part));
      if (isName(name, stated && parts.size() == 1)) {
        names.add(name);
      }
    }
    return names;
  }

  /** {@code By Ana Ruiz March 3, 2023} is set on two lines by a line break. */
  private static String withoutTimes(String value) {
    if (value.chars().noneMatch(Character::isDigit)) {
      return value;
    }
    List<PrintedTimes.Found> times = PrintedTimes.in(value);
    return times.isEmpty() ? value : value.substring(0, times.get(0).span().start());
  }

  /** Tells whether a line is names and nothing else. */
  static boolean isAll(String line) {
    List<String> parts = parts(line);
    return !parts.isEmpty()
        && line.length() <= 2 * LONGEST_NAME
        && in(line, false).size() == parts.size();
  }

  private static boolean isAddress(String value) {
    return value.contains("://")
        || value.startsWith("www.")
        || value.startsWith("/")
        || value.startsWith("@");
  }

  /** Parts a value at marks and at {@code and}; what stands in brackets is left out. */
  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : spaced(value).split(" ", -1)) {
      boolean mark = word.length() == 1 && SEPARATORS.contains(word);
      if (mark || (part.length() > 0 && CUES.hasFolded("and", Cues.fold(word)))) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (!word.isEmpty() && word.indexOf('@') < 0) {
        part.append(part.length() == 0 ? "" : " ").append(word);
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isBlank);
    return parts;
  }

  private static String spaced(String value) {
    StringBuilder spaced = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
        spaced.append(' ').append(c).append(' ');
      } else if (depth == 0) {
        spaced.append(SourceText.isBlank(c) ? ' ' : c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return spaced.toString();
  }

  private static String withoutBy(String part) {
    String stripped = part.strip();
    String folded = Cues.fold(stripped);
    int length = CUES.startLength("by", folded);
    return length == 0 || folded.length() != stripped.length()
        ? stripped
        : stripped.substring(length).strip();
  }

  /** A role in one word behind the name, as in Korean and Japanese. */
  private static String withoutRole(String name) {
    int blank = name.lastIndexOf(' ');
    boolean role =
        blank > 0
            && !isCased(name.charAt(0))
            && CUES.hasFolded("role", Cues.fold(name.substring(blank + 1)));
    return role ? name.substring(name.lastIndexOf(' ', blank - 1) + 1, blank) : name;
  }

  private static boolean isName(String name, boolean stated) {
    String folded = Cues.fold(name);
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || LINES.hasFolded("staff", folded)
        || CUES.hasFolded("role", folded)) {
      return false;
    }
    if (LINES.hasFolded("agency", folded)) {
      return true;
    }
    String[] words = name.split(" ", -1);
    boolean many = words.length >= 2 || !isCased(name.charAt(0));
    return words.length <= MOST_WORDS && (stated || (many && isCapitalised(words)));
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** "al", "de", "van der" stand in small letters inside a name. */
  private static boolean isCapitalised(String[] words) {
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean outer = i == 0 || i == words.length - 1;
      if (word.isEmpty()
          || word.chars().anyMatch(Character::isDigit)
          || !Character.isLetter(word.charAt(0))
          || (Character.isLowerCase(word.charAt(0)) && (outer || word.length() > 4))) {
        return false;
      }
    }
    return true;
  }
}
