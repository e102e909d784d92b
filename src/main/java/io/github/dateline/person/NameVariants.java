package io.github.dateline.person;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.lexicon.Lexicon.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which words of names are other spellings or short forms of each other. */
final class NameVariants {

  private final Map<String, Set<String>> nicknames = new HashMap<>();
  private final Map<String, Set<String>> twoNames = new HashMap<>();
  private final Set<String> womens = new HashSet<>();
  private final Set<String> mens = new HashSet<>();
  private final PlainNames plain;

  NameVariants(PlainNames plain) {
    this.plain = plain;
    for (Row row : Lexicon.rows("person/nicknames.tsv")) {
      for (String other : row.cell(1).split(" ", -1)) {
        nicknames.computeIfAbsent(row.cell(0), k -> new HashSet<>()).add(other);
        nicknames.computeIfAbsent(other, k -> new HashSet<>()).add(row.cell(0));
        (row.cell(2).equals("f") ? womens : mens).add(other);
      }
    }
    for (Row row : Lexicon.rows("person/two-names.tsv")) {
      Set<String> names = Set.of(row.cell(0).split(" ", -1));
      names.forEach(name -> twoNames.computeIfAbsent(name, k -> new HashSet<>()).addAll(names));
    }
  }

  /** Tells whether two words are one name in two spellings; the same role helps a little. */
  boolean isSpelling(String a, String b, boolean sameRole) {
    return a.equals(b)
        || (Spelling.isVariant(a, b)
            && !twoNames.getOrDefault(a, Set.of()).contains(b)
            && (sameRole || !plain.areTwo(a, b)));
  }

  /** Tells whether one word is a short or a foreign form of the other. */
  boolean isNickname(String a, String b) {
    return nicknames.getOrDefault(a, Set.of()).contains(b);
  }

  /** Tells whether a form is short for names of men and of women: {@code chris}. */
  boolean isOfBothGenders(String word) {
    return womens.contains(word) && mens.contains(word);
  }
}
