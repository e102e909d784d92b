package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.lexicon.Lexicon.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons of a corpus by name, surname, alias or role. Immutable and thread-safe.
 *
 * <pre>{@code
 * PersonIndex.of(persons).find("Sullivan"); // every Sullivan
 * PersonIndex.of(persons).find("Jake Sullivan"); // this one only
 * PersonIndex.of(persons).find("ISI chief");
 * }</pre>
 */
public final class PersonIndex {

  private final List<CorpusPerson> persons;
  private final Map<NameForm, Set<Integer>> byForm = new HashMap<>();
  private final Map<String, Set<Integer>> byPart = new HashMap<>();
  private final Map<String, Set<Integer>> bySound = new HashMap<>();
  private final Map<String, Set<Integer>> byRoleWord = new HashMap<>();
  private final RoleWords roleWords = new RoleWords();
  private final Set<String> titles = new HashSet<>();

  private PersonIndex(List<CorpusPerson> persons) {
    this.persons = List.copyOf(persons);
    for (Row row : Lexicon.rows("person/words.tsv")) {
      if (row.cell(1).contains("honorific") || row.cell(1).contains("rank")) {
        titles.add(row.cell(0));
      }
    }
    for (int i = 0; i < this.persons.size(); i++) {
      add(this.persons.get(i), i);
    }
  }

  /**
   * Returns an index.
   *
   * @param persons the persons to find, in the order in which they are to be given
   */
  public static PersonIndex of(List<CorpusPerson> persons) {
    return new PersonIndex(requireNonNull(persons, "persons"));
  }

  private void add(CorpusPerson person, int at) {
    List<String> names = new ArrayList<>(person.aliases());
    names.add(person.name());
    for (String name : names) {
      NameForm form = NameForm.of(name);
      byForm.computeIfAbsent(form, k -> new LinkedHashSet<>()).add(at);
      for (String part : form.parts()) {
        addPart(part, at);
        for (String piece : part.split("-", -1)) {
          addPart(piece, at);
        }
      }
    }
    for (Role role : person.roles()) {
      for (String word : roleWords.words(role.text())) {
        byRoleWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(at);
      }
    }
  }

  private void addPart(String part, int at) {
    byPart.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(at);
    bySound.computeIfAbsent(Spelling.skeleton(part), k -> new LinkedHashSet<>()).add(at);
  }

  /**
   * Returns the persons whom a name or a role fits.
   *
   * <p>Case, accents and titles do not matter. A full name or alias of somebody gives these alone;
   * a part of names gives all who bear it; failing that another spelling; failing that a role.
   *
   * @param query for example {@code Jake Sullivan}, {@code Mr Sullivan}, {@code isi chief}
   * @return in the order of the index; empty if nobody fits
   */
  public List<CorpusPerson> find(String query) {
    NameForm form = NameForm.of(withoutTitles(requireNonNull(query, "query")));
    Set<Integer> found = form.isFull() ? byForm.getOrDefault(form, Set.of()) : Set.of();
    if (found.isEmpty()) {
      found = allOf(form.parts(), byPart);
    }
    if (found.isEmpty()) {
      found = spelledLike(form);
    }
    if (found.isEmpty()) {
      found = allRoleWords(query);
    }
    return found.stream().sorted().map(persons::get).toList();
  }

  private String withoutTitles(String query) {
    List<String> words = new ArrayList<>(List.of(query.strip().split("\\s++", -1)));
    while (words.size() > 1 && titles.contains(NameForm.fold(words.get(0)).replace(".", ""))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  private static Set<Integer> allOf(List<String> parts, Map<String, Set<Integer>> index) {
    Set<Integer> found = new LinkedHashSet<>(index.getOrDefault(parts.get(0), Set.of()));
    for (String part : parts) {
      found.retainAll(index.getOrDefault(part, Set.of()));
    }
    return found;
  }

  private Set<Integer> spelledLike(NameForm form) {
    List<String> sounds = form.parts().stream().map(Spelling::skeleton).toList();
    Set<Integer> found = allOf(sounds, bySound);
    found.removeIf(at -> !isSpelledLike(form, persons.get(at)));
    return found;
  }

  private static boolean isSpelledLike(NameForm form, CorpusPerson person) {
    Set<String> parts = new HashSet<>(NameForm.of(person.name()).parts());
    person.aliases().forEach(alias -> parts.addAll(NameForm.of(alias).parts()));
    return form.parts().stream()
        .allMatch(part -> parts.stream().anyMatch(known -> Spelling.isVariant(part, known)));
  }

  private Set<Integer> allRoleWords(String query) {
    List<String> asked = roleWords.words(query);
    Set<Integer> found = allOf(asked, byRoleWord);
    found.removeIf(
        at ->
            persons.get(at).roles().stream()
                .noneMatch(role -> roleWords.words(role.text()).containsAll(asked)));
    return found;
  }
}
