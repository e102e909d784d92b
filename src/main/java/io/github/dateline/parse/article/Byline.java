package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Cues;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of the authors from a byline; offices and agencies are nobody's name. */
public final class Byline {

  private static final int LONGEST_NAME = 5;

  /** With the word before it. */
  private static final int LONGEST_PLACE = 5;

  private Byline() {}

  /** Tells whether a line is a byline by itself: {@code By ...} or a known office. */
  public static boolean isByline(String line) {
    String folded = Cues.fold(line);
    if (folded.length() > 160) {
      return false;
    }
    return (Draft.CUES.hasFolded("staff", folded) && countWords(folded) <= 6)
        || (Draft.CUES.hasFolded("by", folded) && !authors(line).isEmpty())
        || (Draft.CUES.hasFolded("by", folded) && isOffice(withoutBy(line)));
  }

  /** Returns the names in a byline in order; empty for {@code Staff Reporter} and the like. */
  public static List<String> authors(String line) {
    String names = withoutBy(line);
    int bar = indexOfAny(names, "|\u2022\u00b7");
    if (bar >= 0) {
      names = names.substring(0, bar);
    }
    List<String> authors = new ArrayList<>();
    for (String part : names.split(",|;|&| and | with | AND |\n", -1)) {
      String name = withoutPlace(part.strip());
      if (isName(name)) {
        authors.add(name);
      }
    }
    return authors;
  }

  /** Tells whether a line holds names and nothing else: {@code Dana Kolar in Doha and Jon Haas}. */
  static boolean isNames(String line) {
    for (String part : line.split(",|;|&| and | with | AND ", -1)) {
      String name = withoutPlace(part.strip());
      if (!isName(name) || !isPlainName(name) || !isPlace(part.strip().substring(name.length()))) {
        return false;
      }
    }
    return true;
  }

  /** Without a {@code By}, "Dana met Jon" could be names, too, but for the word between them. */
  private static boolean isPlainName(String name) {
    for (String word : name.split("\\s+", -1)) {
      if (Character.isLowerCase(word.codePointAt(0)) && !Draft.CUES.has("particle", word)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether nothing but a short place stands behind a name: {@code in Kuala Lumpur}. */
  private static boolean isPlace(String rest) {
    String[] words = rest.strip().split("\\s+", -1);
    boolean capitals = true;
    for (int i = 1; i < words.length; i++) {
      capitals &=
          !Character.isLowerCase(words[i].codePointAt(0)) || Draft.CUES.has("particle", words[i]);
    }
    return words.length <= LONGEST_PLACE && capitals && !rest.contains(". ");
  }

  /** {@code Dana Kolar in Doha}. */
  private static String withoutPlace(String name) {
    int in = name.indexOf(" in ");
    int at = in > 0 ? in : name.indexOf(" at ");
    return at > 0 ? name.substring(0, at) : name;
  }

  /** Returns the byline without {@code By}. */
  public static String withoutBy(String line) {
    String stripped = line.strip();
    int length = Draft.CUES.startLength("by", Cues.fold(stripped));
    return length >= stripped.length() ? "" : stripped.substring(length).strip();
  }

  /** Tells whether this can be a name: two to five words with capitals, no office, no agency. */
  public static boolean isName(String text) {
    if (text.length() > 60 || isOffice(text) || text.startsWith("The ") || text.indexOf(':') >= 0) {
      return false;
    }
    String[] words = text.split("\\s+", -1);
    if (words.length < 2 || words.length > LONGEST_NAME) {
      return false;
    }
    if (Draft.CUES.has("job", words[words.length - 1])) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean outer = i == 0 || i == words.length - 1;
      if (!isNameWord(words[i], outer)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOffice(String text) {
    String folded = Cues.fold(text);
    return Draft.CUES.hasFolded("staff", folded) || Draft.CUES.hasFolded("agency", folded);
  }

  private static boolean isNameWord(String word, boolean outer) {
    if (word.isEmpty() || word.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    int first = word.codePointAt(0);
    if (Draft.CUES.has("noname", word)) {
      return false;
    }
    // "al", "bin", "de", "van der" stand in small letters inside a name.
    return Character.isUpperCase(first)
        || (!Character.isLowerCase(first) && Character.isLetter(first))
        || (!outer && word.length() <= 4 && Character.isLetter(first));
  }

  private static int countWords(String text) {
    return text.split(" ", -1).length;
  }

  private static int indexOfAny(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
