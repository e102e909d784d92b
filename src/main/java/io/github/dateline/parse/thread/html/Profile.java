package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the pages of one forum engine are built: signs by which they are known, and selectors.
 *
 * <p>Rules are looked up by what an element has, so that each element of a page is asked only for
 * the few that may match. Immutable and thread-safe.
 */
final class Profile {

  private final String name;
  private final List<Sign> signs = new ArrayList<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final List<String> attributes;
  private final boolean hasIds;

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
    attributes =
        rules.keySet().stream()
            .filter(key -> key.startsWith("["))
            .map(key -> key.substring(1))
            .sorted()
            .toList();
    hasIds = rules.keySet().stream().anyMatch(key -> key.startsWith("#"));
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

  /**
   * Returns the rules for elements with a tag, {@code .class}, {@code #id} or {@code [attribute}.
   */
  List<Rule> rules(String key) {
    return rules.getOrDefault(key, List.of());
  }

  /** Returns the attributes by which elements are found. */
  List<String> attributes() {
    return attributes;
  }

  /** Tells whether elements are found by their ids. */
  boolean hasIds() {
    return hasIds;
  }
}
