package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code contexts.tsv} by their cues. Immutable. */
final class Contexts {

  private final Map<Cue, Set<String>> words;

  private Contexts(Map<Cue, Set<String>> words) {
    this.words = words;
  }

  static Contexts of(String name) {
    Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
    Map<String, Set<String>> byName = new HashMap<>();
    for (Cue cue : Cue.values()) {
      Set<String> set = new HashSet<>();
      words.put(cue, set);
      byName.put(Lexicon.fold(cue.name()), set);
    }
    for (Lexicon.Row row : Lexicon.rows(name)) {
      Set<String> set = byName.get(row.cell(1));
      if (set == null) {
        throw row.bad("a cue in the second column");
      }
      set.add(Lexicon.fold(row.cell(0)));
    }
    return new Contexts(words);
  }

  boolean has(String lower, Cue cue) {
    Set<String> set = words.get(cue);
    return set != null && set.contains(lower);
  }
}
