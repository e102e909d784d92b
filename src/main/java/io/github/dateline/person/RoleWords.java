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
  private final Set<String> offices = new HashSet<>();
  private final Set<String> beforeGeneral = new HashSet<>();
  private final Set<String> positions = new HashSet<>();
  private final Map<String, Role.Tenure> holding = new HashMap<>();
  private final Set<String> retired = new HashSet<>();
  private final Set<String> lesser = new HashSet<>();
  private final Set<String> top = new HashSet<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Map<String, String> kin = new HashMap<>();

  RoleWords() {
    for (Row row : Lexicon.rows("person/role-words.tsv")) {
      switch (row.cell(0)) {
        case "acronym" -> spelledOut.put(row.cell(1), row.cell(2));
        case "head" -> heads.put(row.cell(1), row.cell(2));
        case "general" -> general.add(row.cell(1));
        case "kin" -> kin.put(row.cell(1), row.cell(2));
        case "office" -> offices.add(row.cell(1));
        case "compound" -> beforeGeneral.add(row.cell(1));
        case "retired" -> retired.add(row.cell(1));
        case "lesser" -> lesser.add(row.cell(1));
        case "top" -> top.add(row.cell(1));
        case "position" -> positions.add(row.cell(1));
        case "plural" -> plurals.put(row.cell(1), row.cell(2));
        case "held" -> holding.put(row.cell(1), tenure(row));
        case "regnal" -> regnal.add(row.cell(1));
        case "field" -> {
          for (String word : row.cell(2).split(" ", -1)) {
            fields.put(word, row.cell(1));
          }
        }
        default -> throw row.bad("one of the kinds that the head of the file names");
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

  /** {@code leader} is said of heads of state and government only; {@code official} of all. */
  boolean fitsGeneral(String head, List<String> held) {
    return !head.equals("leader") || held.stream().anyMatch(top::contains);
  }

  /** Tells whether both roles are that of a deputy or neither is. */
  boolean hasSameLevel(List<String> a, List<String> b) {
    return a.stream().anyMatch(lesser::contains) == b.stream().anyMatch(lesser::contains);
  }

  private static Role.Tenure tenure(Row row) {
    return switch (row.cell(2)) {
      case "current" -> Role.Tenure.CURRENT;
      case "former" -> Role.Tenure.FORMER;
      case "incoming" -> Role.Tenure.INCOMING;
      default -> throw row.bad("current, former or incoming in the third column");
    };
  }

  /** {@code president} of {@code president-elect} and {@code minister-designate}. */
  static String withoutElect(String lower) {
    for (String end : List.of("-elect", "-designate")) {
      if (lower.endsWith(end)) {
        return lower.substring(0, lower.length() - end.length());
      }
    }
    return lower;
  }

  /** Tells whether a word that need not be one for names is the head of a role. */
  boolean isOffice(String lower) {
    return offices.contains(lower) || plurals.containsKey(lower);
  }

  /** Tells whether a word and {@code general} behind it are an office and no rank. */
  boolean isBeforeGeneral(String lower) {
    return beforeGeneral.contains(lower);
  }

  /** {@code left}, {@code l}: where in a picture somebody stands. */
  boolean isPosition(String lower) {
    return positions.contains(lower);
  }

  /** {@code retd}, {@code r}: what stands in brackets behind the rank of a retired officer. */
  boolean isRetired(String lower) {
    return retired.contains(lower);
  }

  /** What a word behind {@code who} says of when an office is held; empty for other words. */
  Optional<Role.Tenure> holding(String lower) {
    return Optional.ofNullable(holding.get(lower));
  }

  /** The singular of a plural office, or nothing. */
  Optional<String> singular(String lower) {
    return Optional.ofNullable(plurals.get(lower));
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

  /** Tells whether a relative is of an older generation: {@code father}, {@code uncle}. */
  boolean isParent(String kinWord) {
    return kin.getOrDefault(kinWord, "").endsWith("parent");
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

  /** Tells whether one of two roles is a word that many hold: {@code minister}. */
  boolean isVague(RoleSet.Read a, RoleSet.Read b) {
    List<String> left = a.words();
    List<String> right = b.words();
    List<String> shorter = left.size() <= right.size() ? left : right;
    return shorter.size() == 1 && left.size() != right.size() && !top.contains(shorter.get(0));
  }

  /** Tells whether two roles can be the same office, stated more or less fully. */
  boolean isSame(RoleSet.Read a, RoleSet.Read b) {
    boolean countries =
        a.role().affiliation().isEmpty()
            || b.role().affiliation().isEmpty()
            || a.role().affiliation().equals(b.role().affiliation());
    List<String> left = a.words();
    List<String> right = b.words();
    boolean smaller =
        left.size() <= right.size() ? right.containsAll(left) : left.containsAll(right);
    boolean plain = Math.min(left.size(), right.size()) == 1;
    boolean told =
        a.role().affiliation().isPresent() && a.role().affiliation().equals(b.role().affiliation());
    return countries
        && smaller
        && hasSameLevel(left, right)
        && (!plain || told || left.equals(right));
  }
}
