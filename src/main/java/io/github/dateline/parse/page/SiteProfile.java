package io.github.dateline.parse.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Where the pages of one site show what. Immutable. */
final class SiteProfile {

  static final SiteProfile NONE = new SiteProfile("", List.of());

  static final Set<String> FIELDS = Set.of("title", "standfirst", "byline", "time", "body", "drop");

  private static final String ORIGIN = "site profile";

  final String host;
  private final List<Rule> rules;

  SiteProfile(String host, List<Rule> rules) {
    this.host = host;
    this.rules = List.copyOf(rules);
  }

  /**
   * One row of a profile.
   *
   * @param field one of {@link #FIELDS}
   * @param selector finds the elements of the field
   */
  record Rule(String field, Evaluator selector) {}

  /** Returns this profile with more rules behind its own. */
  SiteProfile with(Rule rule) {
    List<Rule> all = new ArrayList<>(rules);
    all.add(rule);
    return new SiteProfile(host, all);
  }

  /** Adds the fields that the page shows. */
  void read(Document page, StatedFields fields) {
    for (Rule rule : rules) {
      String field =
          switch (rule.field()) {
            case "title" -> "headline";
            case "byline" -> "author";
            case "time" -> "published";
            case "standfirst" -> "standfirst";
            default -> "";
          };
      if (!field.isEmpty()) {
        page.select(rule.selector()).forEach(e -> fields.add(field, text(e), ORIGIN));
      }
    }
  }

  private static String text(Element element) {
    String time = element.attr("datetime");
    return time.isEmpty() ? element.text() : time;
  }

  /** Returns the element around the story. */
  Optional<Element> body(Document page) {
    return select(page, "body").stream().filter(Element::hasText).findFirst();
  }

  /** Returns what is no part of the story, by identity. */
  Set<Element> dropped(Document page) {
    Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    dropped.addAll(select(page, "drop"));
    return dropped;
  }

  private List<Element> select(Document page, String field) {
    List<Element> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.field().equals(field)) {
        found.addAll(page.select(rule.selector()));
      }
    }
    return found;
  }
}
