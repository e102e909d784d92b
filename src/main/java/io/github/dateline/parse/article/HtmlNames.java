package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Cues;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the names in an element's attributes tell of its part in the page. */
final class HtmlNames {

  private static final Cues CUES = Cues.read("parse/html-page.tsv");

  private HtmlNames() {}

  /** Tells whether the class, id or role of an element names a part of the page. */
  static boolean has(String part, Element element) {
    String names = names(element);
    return !names.isEmpty() && CUES.hasFolded(part, names);
  }

  /** Tells whether an element or one of the two around it has such a name. */
  static boolean around(String part, Element element) {
    Element at = element;
    for (int i = 0; i < 3 && at != null && !at.normalName().equals("article"); i++) {
      if (has(part, at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String id = element.id();
    String all = element.className() + (id.isEmpty() ? "" : " / " + id);
    return split(all + (element.hasAttr("itemprop") ? " / " + element.attr("itemprop") : ""));
  }

  /** Splits {@code articleBody} and {@code article-body} into lower-case words. */
  static String split(String names) {
    StringBuilder words = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean inner = i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if (inner && Character.isUpperCase(c)) {
        words.append(' ');
      }
      // One class of several is told from the next by a slash, so that no phrase crosses them.
      words.append(c == ' ' ? "/" : c == '-' || c == '_' ? " " : String.valueOf(c));
    }
    return words.toString().replace("  ", " ").toLowerCase(Locale.ROOT);
  }
}
