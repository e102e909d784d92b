package io.github.dateline.parse.page;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the names in an element's attributes tell of its part in the page. Used by one page. */
final class PartNames {

  private static final Map<String, Integer> PHRASES = read();
  private static final Set<String> FIRST_WORDS = firstWords();
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_NAMES = 400;
  private static final String[] ATTRIBUTES = {
    "class", "id", "itemprop", "data-component", "data-testid", "data-type"
  };

  /** A page says the same names again and again. */
  private final Map<String, Integer> known = new HashMap<>();

  private static Map<String, Integer> read() {
    Map<String, Integer> phrases = new HashMap<>();
    for (Lexicon.Row row : Lexicon.rows("parse/html-page.tsv")) {
      phrases.merge(row.cell(1), Part.named(row.cell(0)).bit(), (a, b) -> a | b);
    }
    return Map.copyOf(phrases);
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String phrase : PHRASES.keySet()) {
      words.add(phrase.contains(" ") ? phrase.substring(0, phrase.indexOf(' ')) : phrase);
    }
    return Set.copyOf(words);
  }

  /** Returns the parts that an element's class, id and other names tell, as bits. */
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    int parts = 0;
    Attributes attributes = element.attributes();
    for (String attribute : ATTRIBUTES) {
      String names = attributes.get(attribute);
      if (!names.isEmpty()) {
        Integer before = known.get(names);
        int now = before == null ? parts(names) : before;
        if (before == null) {
          known.put(names, now);
        }
        parts |= now;
      }
    }
    return parts;
  }

  /** Returns the parts that a list of names tells: {@code story__byline entry-content}. */
  static int parts(String names) {
    int parts = 0;
    int length = Math.min(names.length(), LONGEST_NAMES);
    int start = 0;
    for (int end = 0; end <= length; end++) {
      if (end == length || names.charAt(end) <= ' ') {
        parts |= end > start ? partsOfName(words(names.substring(start, end))) : 0;
        start = end + 1;
      }
    }
    return parts;
  }

  private static int partsOfName(List<String> words) {
    int parts = 0;
    for (int from = 0; from < words.size(); from++) {
      if (!FIRST_WORDS.contains(words.get(from))) {
        continue;
      }
      String phrase = words.get(from);
      parts |= PHRASES.getOrDefault(phrase, 0);
      for (int to = from + 1; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        phrase = phrase + " " + words.get(to);
        parts |= PHRASES.getOrDefault(phrase, 0);
      }
    }
    return parts;
  }

  /** Splits {@code articleBody} and {@code article__body} into lower-case words. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean apart = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean inner = !apart && i > start && isCapitalAfterSmall(name, i);
      if (apart || inner) {
        if (i > start) {
          words.add(Lexicon.fold(name.substring(start, i)));
        }
        start = apart ? i + 1 : i;
      }
    }
    return words;
  }

  private static boolean isCapitalAfterSmall(String name, int at) {
    return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
  }
}
