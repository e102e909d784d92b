package io.github.dateline.parse.article;

import java.util.HashSet;
import java.util.Set;

/** The first letters of the longer words of a line: "expansion" and "expanding" are one. */
final class Stems {

  private static final int LENGTH = 5;

  private Stems() {}

  /** Returns the stems of a folded line. */
  static Set<String> of(String folded) {
    Set<String> stems = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
        continue;
      }
      if (i - start >= LENGTH) {
        stems.add(folded.substring(start, start + LENGTH));
      }
      start = i + 1;
    }
    return stems;
  }

  /** Returns the share of the first set that is in the second one; 0 for an empty set. */
  static double share(Set<String> some, Set<String> all) {
    long common = some.stream().filter(all::contains).count();
    return some.isEmpty() ? 0 : (double) common / some.size();
  }
}
