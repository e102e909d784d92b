package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices that answer to each other between countries. */
final class Offices {

  private final Map<String, String> phrases = new LinkedHashMap<>();
  private final Set<String> none = new HashSet<>();

  Offices() {
    for (Lexicon.Row row : Lexicon.rows("meeting/offices.tsv")) {
      List<String> words = List.of(row.cell(1).split(";", -1));
      if (row.cell(0).equals("none")) {
        none.addAll(words);
      } else {
        words.forEach(phrase -> phrases.put(phrase, row.cell(0)));
      }
    }
  }

  /** {@code governments}, {@code officials}: tells of a role that no single person holds it. */
  boolean isNone(String role) {
    return none.contains(role.substring(role.lastIndexOf(' ') + 1));
  }

  /** Returns the office that a role names, in the singular or the plural. */
  Optional<String> of(String role) {
    String text = " " + Lexicon.fold(role).replace('-', ' ') + " ";
    String best = null;
    for (String phrase : phrases.keySet()) {
      boolean named = text.contains(" " + phrase + " ") || text.contains(" " + phrase + "s ");
      if (named && (best == null || phrase.length() > best.length())) {
        best = phrase;
      }
    }
    return Optional.ofNullable(best).map(phrases::get);
  }
}
