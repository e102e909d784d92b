package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed word classes that the reader of meetings knows. */
final class Words {

  private static final Set<WordClass> NONE = Set.of();

  private final Map<String, Set<WordClass>> classes = new HashMap<>();

  Words() {
    List<Lexicon.Row> rows = new ArrayList<>(Lexicon.rows("meeting/words.tsv"));
    rows.addAll(Lexicon.rows("meeting/cues.tsv"));
    for (Lexicon.Row row : rows) {
      WordClass value = WordClass.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      for (String word : row.cell(1).split(" ", -1)) {
        add(word, value);
        add(word.replace('\'', '’'), value);
      }
    }
    for (String word : List.copyOf(classes.keySet())) {
      if (is(WordClass.PERSON, word)) {
        add(plural(word), WordClass.PEOPLE);
      }
    }
  }

  private void add(String word, WordClass value) {
    classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(value);
  }

  /** Returns the classes of a word; not to be changed. */
  Set<WordClass> of(String lower) {
    return classes.getOrDefault(lower, NONE);
  }

  boolean is(WordClass value, String lower) {
    return of(lower).contains(value);
  }

  /** Returns the regular plural: {@code ministers}, {@code secretaries}, {@code bosses}. */
  static String plural(String noun) {
    if (noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("ay")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.endsWith("s") || noun.endsWith("ch") || noun.endsWith("x")) {
      return noun + "es";
    }
    return noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : noun + "s";
  }
}
