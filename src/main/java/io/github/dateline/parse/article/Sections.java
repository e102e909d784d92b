package io.github.dateline.parse.article;

import io.github.dateline.lexicon.Countries;

/** Tells the names of a paper's sections. */
final class Sections {

  private static final int LONGEST = 5;

  private Sections() {}

  /** Tells whether a line holds nothing but names of sections: {@code Home > World > Asia}. */
  static boolean isTrail(String line) {
    String[] words = line.split("[\\s>/|\u203a\u00bb&]+", -1);
    if (words.length > LONGEST) {
      return false;
    }
    int known = 0;
    for (String word : words) {
      boolean section = Draft.CUES.has("section", word);
      if (!word.isEmpty() && !section && Countries.standard().named(word).isEmpty()) {
        return false;
      }
      known += section ? 1 : 0;
    }
    return known > 0;
  }
}
