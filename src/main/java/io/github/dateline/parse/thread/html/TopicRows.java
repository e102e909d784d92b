package io.github.dateline.parse.thread.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a list of topics from posts, whatever the engine: each row is a link to another page of the
 * site, with few words around it, and no two links have the same words.
 */
final class TopicRows {

  private static final int LEAST = 3;
  private static final int SHORTEST_TITLE = 10;
  private static final int MOST_WORDS_AROUND = 90;

  private final PageNodes page;
  private final ElementFacts facts;

  TopicRows(ElementFacts facts) {
    this.page = facts.page();
    this.facts = facts;
  }

  /** Tells whether four of five elements are such rows. */
  boolean are(List<Integer> members) {
    if (members.size() < LEAST) {
      return false;
    }
    Set<String> titles = new HashSet<>();
    for (int member : members) {
      String title = facts.text(member) < MOST_WORDS_AROUND ? title(member) : "";
      if (!title.isEmpty()) {
        titles.add(title);
      }
    }
    return titles.size() * 5 >= members.size() * 4;
  }

  /** Returns the words of the first link that is neither a name nor a time nor leads to a post. */
  private String title(int member) {
    for (int at = member; at < page.end(member); at++) {
      if (page.tag(at).equals("a")
          && facts.authors(at) == 0
          && facts.times(at) == 0
          && isInside(page.attribute(at, "href"))
          && page.text(at).length() >= SHORTEST_TITLE) {
        return page.text(at);
      }
    }
    return "";
  }

  /** What a post links to lies on other sites as a rule, and a post itself has a fragment. */
  private boolean isInside(String href) {
    boolean whole = href.startsWith("http://") || href.startsWith("https://");
    return !href.isEmpty()
        && href.indexOf('#') < 0
        && (!whole || href.startsWith(site(page.page().baseUri())));
  }

  /** Returns scheme and host of an address; of an unknown one, what no address starts with. */
  private static String site(String address) {
    int host = address.indexOf("://");
    int end = host < 0 ? -1 : address.indexOf('/', host + 3);
    return host < 0 ? " " : end < 0 ? address : address.substring(0, end);
  }
}
