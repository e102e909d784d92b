package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How the pages of one forum engine are built: signs by which they are known, and selectors.
 *
 * <p>Rules are looked up by what an element has, so that one walk over a page asks each element
 * only for the few that may match. Immutable and thread-safe.
 */
final class Profile {

  private final String name;
  private final List<Sign> signs = new ArrayList<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final boolean hasAttributeKeys;

  private Profile(String name, List<Lexicon.Row> rows) {
    this.name = name;
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (Lexicon.Row row : rows) {
      if (row.cell(0).equals("sign")) {
        signs.add(Sign.of(row));
      } else {
        Field field =
            Field.named(row.cell(0)).orElseThrow(() -> row.bad("a field as first column"));
        int rank = ranks.merge(field, 1, Integer::sum);
        addRule(row, field, rank);
      }
    }
    hasAttributeKeys = rules.keySet().stream().anyMatch(key -> key.startsWith("["));
  }

  private void addRule(Lexicon.Row row, Field field, int rank) {
    String attribute = row.cells().size() > 2 ? row.cell(2) : "";
    for (String css : ElementPattern.alternatives(row.cell(1))) {
      ElementPattern pattern;
      try {
        pattern = ElementPattern.of(css);
      } catch (IllegalArgumentException e) {
        throw row.bad("a selector as second column");
      }
      rules
          .computeIfAbsent(pattern.key(), key -> new ArrayList<>())
          .add(new Rule(field, rank, pattern, attribute));
    }
  }

  /** Reads the rows of a profile. */
  static Profile of(String name, List<Lexicon.Row> rows) {
    return new Profile(name, rows);
  }

  String name() {
    return name;
  }

  List<Sign> signs() {
    return signs;
  }

  /** Returns the first sign that a page shows, those in its head before the others. */
  Optional<Sign> sign(Sniffed page) {
    return headSign(page)
        .or(() -> signs.stream().filter(s -> s.isAnywhere() && s.stands(page)).findFirst());
  }

  /** Returns the first sign in the head of a page. */
  Optional<Sign> headSign(Sniffed page) {
    return signs.stream().filter(s -> !s.isAnywhere() && s.stands(page)).findFirst();
  }

  /** Returns the rules that find an element; nearly always none. */
  List<Rule> rulesFor(Element element) {
    List<Rule> found = new ArrayList<>(0);
    collect(element.normalName(), element, found);
    collect("*", element, found);
    if (element.attributesSize() == 0) {
      return found;
    }
    if (hasAttributeKeys) {
      for (Attribute attribute : element.attributes()) {
        collect("[" + attribute.getKey(), element, found);
      }
    }
    String id = element.id();
    if (!id.isEmpty()) {
      collect("#" + id, element, found);
    }
    String classes = element.className();
    if (!classes.isEmpty()) {
      collectClasses(classes, element, found);
    }
    return found;
  }

  private void collectClasses(String classes, Element element, List<Rule> found) {
    int start = -1;
    for (int i = 0; i <= classes.length(); i++) {
      boolean blank = i == classes.length() || Character.isWhitespace(classes.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        collect("." + classes.substring(start, i), element, found);
        start = -1;
      }
    }
  }

  private void collect(String key, Element element, List<Rule> found) {
    List<Rule> candidates = rules.get(key);
    if (candidates == null) {
      return;
    }
    for (Rule rule : candidates) {
      if (rule.pattern().matches(element)) {
        found.add(rule);
      }
    }
  }
}
