package io.github.dateline.person;

import io.github.dateline.lexicon.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around names that {@code person/name-parts.tsv} lists. */
final class NameParts {

  private NameParts() {}

  /** Returns all words of a kind. */
  static Set<String> of(String kind) {
    return Lexicon.rows("person/name-parts.tsv").stream()
        .filter(row -> row.cell(0).equals(kind))
        .flatMap(row -> Stream.of(row.cell(1).split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
