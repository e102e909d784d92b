package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Offices that answer to each other between countries. */
final class Offices {

  private final Map<String, String> phrases = new LinkedHashMap<>();

  Offices() {
    for (Lexicon.Row row : Lexicon.rows("meeting/offices.tsv")) {
      for (String phrase : row.cell(1).split(";", -1)) {
        phrases.put(phrase, row.cell(0));
      }
    }
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
