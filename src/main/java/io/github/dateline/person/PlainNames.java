package io.github.dateline.person;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.lexicon.Lexicon.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The common names of {@code person/plain-names.tsv}, each of which has one spelling. */
final class PlainNames {

  private final Set<String> all = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  PlainNames() {
    for (Row row : Lexicon.rows("person/plain-names.tsv")) {
      List<String> names = List.of(row.cell(1).split(" ", -1));
      all.addAll(names);
      switch (row.cell(0)) {
        case "m", "f" -> given.addAll(names);
        case "s" -> surnames.addAll(names);
        default -> throw row.bad("m, f or s in the first column");
      }
    }
    Set<String> both = new HashSet<>(given);
    both.retainAll(surnames);
    given.removeAll(both);
    surnames.removeAll(both);
  }

  /** Tells whether both words are settled spellings, so that they are two names. */
  boolean areTwo(String a, String b) {
    return !a.equals(b) && all.contains(a) && all.contains(b);
  }

  /** Tells whether a word is a surname and no given name. */
  boolean isOnlySurname(String word) {
    return surnames.contains(word);
  }

  /** Tells whether a word is a given name and no surname. */
  boolean isOnlyGiven(String word) {
    return given.contains(word);
  }
}
