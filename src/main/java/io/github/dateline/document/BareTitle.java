package io.github.dateline.document;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a thread's title without the number of the page, which some engines add. */
final class BareTitle {

  private static final Map<String, String> WORDS = Lexicon.table("document/page-words.tsv");

  private BareTitle() {}

  /** Returns the words in lower case, with single blanks: {@code Roads - Page 2} is roads. */
  static String of(String title) {
    List<String> words = words(title);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (is("page", words, i) && isNumber(words, i + 1)) {
        i += is("of", words, i + 2) && isNumber(words, i + 3) ? 3 : 1;
      } else {
        kept.add(words.get(i));
      }
    }
    return String.join(" ", kept);
  }

  private static List<String> words(String title) {
    String folded = Lexicon.fold(title);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean is(String part, List<String> words, int at) {
    return at < words.size() && part.equals(WORDS.get(words.get(at)));
  }

  private static boolean isNumber(List<String> words, int at) {
    return at < words.size() && words.get(at).chars().allMatch(Character::isDigit);
  }
}
