package io.github.dateline.person;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.lexicon.Lexicon.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares roles by {@code person/role-words.tsv}: acronyms spelled out, like heads together. */
final class RoleWords {

  private static final Set<String> IGNORED = Set.of("of", "the", "for", "and", "current", "new");

  private final Map<String, String> spelledOut = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();
  private final Set<String> general = new HashSet<>();
  private final Set<String> regnal = new HashSet<>();
  private final Map<String, String> kin = new HashMap<>();

  RoleWords() {
    for (Row row : Lexicon.rows("person/role-words.tsv")) {
      switch (row.cell(0)) {
        case "acronym" -> spelledOut.put(row.cell(1), row.cell(2));
        case "head" -> heads.put(row.cell(1), row.cell(2));
        case "general" -> general.add(row.cell(1));
        case "kin" -> kin.put(row.cell(1), row.cell(2));
        case "regnal" -> regnal.add(row.cell(1));
        case "field" -> {
          for (String word : row.cell(2).split(" ", -1)) {
            fields.put(word, row.cell(1));
          }
        }
        default ->
            throw row.bad("acronym, head, general, regnal, kin or field in the first column");
      }
    }
  }

  boolean isAcronym(String lower) {
    return spelledOut.containsKey(lower);
  }

  /** Tells whether a head says nothing but that somebody holds some office: {@code official}. */
  boolean isGeneral(String head) {
    return general.contains(head);
  }

  /** Tells whether a title goes with a given name and no surname: {@code king}. */
  boolean isRegnal(String word) {
    return regnal.contains(word);
  }

  boolean isKin(String word) {
    return kin.containsKey(word);
  }

  /** Tells whether a relative is a man, as far as the word says: {@code brother}. */
  boolean isMale(String kinWord) {
    return kin.getOrDefault(kinWord, "").startsWith("male");
  }

  /** Tells whether a relative is a woman, as far as the word says: {@code widow}. */
  boolean isFemale(String kinWord) {
    return kin.getOrDefault(kinWord, "").startsWith("female");
  }

  /** Tells whether a relative is of a younger generation: {@code son}, {@code niece}. */
  boolean isChild(String kinWord) {
    return kin.getOrDefault(kinWord, "").endsWith("child");
  }

  /** The regnal title in a role, or nothing. */
  String regnal(Role role) {
    for (String word : rawWords(role.text())) {
      if (regnal.contains(word)) {
        return word;
      }
    }
    return "";
  }

  boolean isGroupedHead(String word) {
    return heads.containsValue(word);
  }

  /** The words of a role in lower case, acronyms spelled out, heads put together. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : rawWords(text)) {
      for (String part : spelledOut.getOrDefault(word, word).split(" ", -1)) {
        if (!part.isEmpty() && !IGNORED.contains(part)) {
          words.add(heads.getOrDefault(part, part));
        }
      }
    }
    return words.isEmpty() ? List.of(text) : words;
  }

  static List<String> rawWords(String text) {
    return List.of(NameForm.fold(text).split("[^\\p{L}\\p{N}.'-]++", -1));
  }

  /**
   * The walk of life of a role ({@code sport}, {@code arts}); empty for offices and unknown ones.
   */
  Optional<String> field(Role role) {
    for (String word : rawWords(role.text())) {
      String field = fields.get(word);
      if (field != null) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Tells whether two roles can be the same office, stated more or less fully. */
  boolean isSame(Role a, Role b) {
    boolean countries =
        a.affiliation().isEmpty()
            || b.affiliation().isEmpty()
            || a.affiliation().equals(b.affiliation());
    List<String> left = words(a.text());
    List<String> right = words(b.text());
    boolean smaller =
        left.size() <= right.size() ? right.containsAll(left) : left.containsAll(right);
    boolean plain = Math.min(left.size(), right.size()) == 1;
    boolean told = a.affiliation().isPresent() && a.affiliation().equals(b.affiliation());
    return countries && smaller && (!plain || told || left.equals(right));
  }
}
