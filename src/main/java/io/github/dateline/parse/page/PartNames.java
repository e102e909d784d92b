package io.github.dateline.parse.page;

import io.github.dateline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the names in an element's attributes tell of its part in the page. Used by one page. */
final class PartNames {

  private static final Map<String, Integer> PHRASES = read();
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

  /** Returns the parts that an element's class, id and other names tell, as bits. */
  int of(Element element) {
    int parts = 0;
    if (element.attributesSize() > 0) {
      for (String attribute : ATTRIBUTES) {
        String names = element.attributes().getIgnoreCase(attribute);
        if (!names.isEmpty()) {
          parts |= known.computeIfAbsent(names, PartNames::parts);
        }
      }
    }
    return parts;
  }

  /** Returns the parts that a list of names tells: {@code story__byline entry-content}. */
  static int parts(String names) {
    int parts = 0;
    String cut = names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names;
    for (String name : cut.split(" ", -1)) {
      parts |= partsOfName(words(name));
    }
    return parts;
  }

  private static int partsOfName(String[] words) {
    int parts = 0;
    for (int from = 0; from < words.length; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
        phrase.append(to == from ? "" : " ").append(words[to]);
        parts |= PHRASES.getOrDefault(phrase.toString(), 0);
      }
    }
    return parts;
  }

  /** Splits {@code articleBody} and {@code article__body} into lower-case words. */
  static String[] words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean apart = !Character.isLetterOrDigit(c);
      boolean capital = i > 0 && Character.isUpperCase(c) && isLower(name.charAt(i - 1));
      boolean open = words.length() > 0 && words.charAt(words.length() - 1) != ' ';
      if ((apart || capital) && open) {
        words.append(' ');
      }
      if (!apart) {
        words.append(c);
      }
    }
    return words.toString().strip().toLowerCase(Locale.ROOT).split(" ", -1);
  }

  private static boolean isLower(char c) {
    return Character.isLowerCase(c);
  }
}
