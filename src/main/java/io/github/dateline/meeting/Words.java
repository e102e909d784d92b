package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed word classes that the reader of meetings knows. */
final class Words {

  private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);

  Words() {
    for (WordClass value : WordClass.values()) {
      classes.put(value, new HashSet<>());
    }
    List<Lexicon.Row> rows = new ArrayList<>(Lexicon.rows("meeting/words.tsv"));
    rows.addAll(Lexicon.rows("meeting/cues.tsv"));
    for (Lexicon.Row row : rows) {
      WordClass value = WordClass.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      for (String word : row.cell(1).split(" ", -1)) {
        set(value).add(word);
        set(value).add(word.replace('\'', '’'));
      }
    }
    for (String noun : set(WordClass.PERSON)) {
      set(WordClass.PEOPLE).add(plural(noun));
    }
  }

  boolean is(WordClass value, String lower) {
    return set(value).contains(lower);
  }

  private Set<String> set(WordClass value) {
    return classes.getOrDefault(value, Set.of());
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
