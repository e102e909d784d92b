package io.github.dateline.parse.thread.html;

import org.jsoup.nodes.Element;

/**
 * An element that a rule found.
 *
 * @param rank the rank of the rule
 * @param page the page
 * @param at the number of the element where the value stands
 * @param attribute the attribute that holds it; empty for the text, {@code own} for that without
 *     the text of inner elements
 */
record Found(int rank, PageNodes page, int at, String attribute) {

  Element element() {
    return page.element(at);
  }

  /** Returns the text of the element, stripped. */
  String text() {
    return page.text(at);
  }

  /** Returns the value without surrounding blanks; of an address, the whole one if known. */
  String value() {
    if (attribute.isEmpty()) {
      return text();
    }
    if (attribute.equals("own")) {
      return element().ownText().strip();
    }
    String value = page.attribute(at, attribute).strip();
    boolean address = attribute.equals("href") || attribute.equals("src");
    // Nearly all pages print whole addresses, and to resolve one costs more than to read a post.
    if (!address || value.startsWith("https://") || value.startsWith("http://")) {
      return value;
    }
    Element element = element();
    String whole = element.baseUri().isEmpty() ? "" : element.absUrl(attribute);
    return whole.isEmpty() ? value : whole;
  }
}
