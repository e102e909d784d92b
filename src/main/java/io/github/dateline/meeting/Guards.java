package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that show that a verb or noun of meeting means something else. */
final class Guards {

  private final Map<String, Set<String>> near = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, Set<String>> verb = new HashMap<>();
  private final Words words;

  Guards(Words words) {
    this.words = words;
    for (Lexicon.Row row : Lexicon.rows("meeting/guards.tsv")) {
      Map<String, Set<String>> map =
          switch (row.cell(0)) {
            case "near" -> near;
            case "before" -> before;
            case "after" -> after;
            case "verb" -> verb;
            default -> throw row.bad("near, before, after or verb in column 1");
          };
      for (String frame : row.cell(1).split(" ", -1)) {
        map.computeIfAbsent(frame, f -> new HashSet<>())
            .addAll(List.of(row.cell(2).split(" ", -1)));
      }
    }
  }

  boolean blocks(View view, String frame, int at) {
    return blocks(after, frame, view.lower(at + 1))
        || blocks(before, frame, view.lower(at - 1))
        || isNear(view, frame);
  }

  /** Tells whether the word before the noun's phrase makes it another thing: a summit climbed. */
  boolean blocksVerb(String frame, String word) {
    return blocks(verb, frame, word);
  }

  private boolean isNear(View view, String frame) {
    Set<String> set = near.get(frame);
    if (set == null) {
      return false;
    }
    for (int i = 0; i < view.size(); i++) {
      if (set.contains(view.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean blocks(Map<String, Set<String>> map, String frame, String word) {
    return map.getOrDefault(frame, Set.of()).contains(word)
        || map.getOrDefault("*", Set.of()).contains(word);
  }

  /** Tells whether a sentence speaks of sport. */
  boolean isSport(View view) {
    return isNear(view, "sport");
  }

  boolean isDelegation(String head) {
    return words.is(WordClass.DELEGATION, head);
  }

  /** Tells whether a head noun names listeners: speaking to reporters is no meeting. */
  boolean isAudience(String head) {
    return words.is(WordClass.AUDIENCE, head);
  }
}
