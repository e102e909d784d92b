package io.github.dateline.parse.thread.html;

import org.jsoup.nodes.Element;

/**
 * An element that a rule found.
 *
 * @param rank the rank of the rule
 * @param element where the value stands
 * @param attribute the attribute that holds it; empty for the text, {@code own} for that without
 *     the text of inner elements
 */
record Found(int rank, Element element, String attribute) {

  /** Returns the value without surrounding blanks; of an address, the whole one if known. */
  String value() {
    if (attribute.isEmpty()) {
      return element.text().strip();
    }
    if (attribute.equals("own")) {
      return element.ownText().strip();
    }
    String whole =
        attribute.equals("href") || attribute.equals("src") ? element.absUrl(attribute) : "";
    return whole.isEmpty() ? element.attr(attribute).strip() : whole;
  }
}
