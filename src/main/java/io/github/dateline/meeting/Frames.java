package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs and nouns that tell of meetings, read from {@code meeting/*.tsv}. */
final class Frames {

  /** The inflections of a verb, in the order of the column that lists them. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A verb that tells of a meeting.
   *
   * @param particles words that must follow the verb; empty for none
   * @param links prepositions that lead to the other side; {@code -} is a direct object
   */
  record VerbFrame(
      String name,
      MeetingKind kind,
      List<String> particles,
      List<String> links,
      Set<String> flags) {

    boolean has(String flag) {
      return flags.contains(flag);
    }
  }

  /** A noun that stands for a meeting. */
  record NounFrame(String name, MeetingKind kind, String strength) {

    boolean is(String value) {
      return strength.equals(value);
    }
  }

  /** A verb that brings such a noun with it. */
  record LightVerb(String effect, String base) {}

  /** A verb form met in a text. */
  record VerbUse(VerbFrame frame, Set<Form> forms) {}

  /** A light verb's form met in a text. */
  record LightUse(LightVerb verb, Set<Form> forms) {}

  private final Map<String, List<VerbUse>> verbs = new HashMap<>();
  private final Map<String, NounFrame> nouns = new HashMap<>();
  private final Map<String, LightUse> light = new HashMap<>();

  Frames() {
    for (Lexicon.Row row : Lexicon.rows("meeting/frames.tsv")) {
      addVerb(row);
    }
    for (Lexicon.Row row : Lexicon.rows("meeting/nouns.tsv")) {
      NounFrame frame = new NounFrame(row.cell(0), kind(row), row.cell(3));
      words(row.cell(2)).forEach(word -> nouns.put(word, frame));
    }
    for (Lexicon.Row row : Lexicon.rows("meeting/light-verbs.tsv")) {
      List<String> forms = words(row.cell(1));
      LightVerb verb = new LightVerb(row.cell(0), forms.get(0));
      formsOf(row, forms).forEach((word, set) -> light.put(word, new LightUse(verb, set)));
    }
  }

  List<VerbUse> verbs(String lower) {
    return verbs.getOrDefault(lower, List.of());
  }

  Optional<NounFrame> noun(String lower) {
    return Optional.ofNullable(nouns.get(lower));
  }

  Optional<LightUse> light(String lower) {
    return Optional.ofNullable(light.get(lower));
  }

  boolean isEventNoun(String lower) {
    return nouns.containsKey(lower);
  }

  boolean isTrigger(String lower) {
    return verbs.containsKey(lower) || nouns.containsKey(lower);
  }

  private void addVerb(Lexicon.Row row) {
    VerbFrame frame =
        new VerbFrame(
            row.cell(0),
            kind(row),
            words(row.cell(3)),
            words(row.cell(4)),
            Set.copyOf(words(row.cell(5))));
    Map<String, Set<Form>> forms = formsOf(row, words(row.cell(2)));
    forms.forEach(
        (word, set) ->
            verbs.computeIfAbsent(word, w -> new ArrayList<>()).add(new VerbUse(frame, set)));
  }

  private static Map<String, Set<Form>> formsOf(Lexicon.Row row, List<String> words) {
    if (words.size() != Form.values().length) {
      throw row.bad("five forms of the verb");
    }
    Map<String, Set<Form>> forms = new HashMap<>();
    int column = 0;
    for (Form form : Form.values()) {
      String word = words.get(column++);
      if (!word.equals("-")) {
        forms.computeIfAbsent(word, w -> new java.util.HashSet<>()).add(form);
      }
    }
    return forms;
  }

  private static MeetingKind kind(Lexicon.Row row) {
    try {
      return MeetingKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("a kind of meeting in column 2");
    }
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }
}
