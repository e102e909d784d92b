package io.github.dateline.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The persons of a document who hold roles, by the words and countries of these. */
final class Holders {

  /** Holders that a role alone is compared with; more would make long lists slow. */
  private static final int MOST_CANDIDATES = 64;

  /** A role with its words as {@link RoleWords#words} gives them, and as they stand. */
  record Held(Role role, List<String> words, List<String> raw) {}

  /** A person with all roles. */
  record Holder(Entity entity, List<Held> held) {}

  /**
   * A role that stands for its holder.
   *
   * @param raw the words as they stand
   * @param current whether the text says that it is held now
   */
  record Asked(Role role, List<String> words, List<String> raw, boolean current) {

    String head() {
      return words.get(words.size() - 1);
    }
  }

  private final Map<String, List<Holder>> byWord = new HashMap<>();

  Holders(List<Entity> entities, RoleWords words) {
    for (Entity entity : entities) {
      if (!entity.roles().isEmpty()) {
        add(entity, words);
      }
    }
  }

  private void add(Entity entity, RoleWords words) {
    List<Held> held = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Role role : entity.roles()) {
      held.add(new Held(role, words.words(role.text()), RoleWords.rawWords(role.text())));
      keys.addAll(words.words(role.text()));
      role.affiliation().ifPresent(country -> keys.add("@" + country));
    }
    Holder holder = new Holder(entity, held);
    for (String key : keys) {
      List<Holder> list = byWord.computeIfAbsent(key, k -> new ArrayList<>());
      if (list.size() < MOST_CANDIDATES) {
        list.add(holder);
      }
    }
  }

  /** Those with whom a role has a word or its country in common. */
  Set<Holder> asked(Asked asked) {
    Set<Holder> found = new LinkedHashSet<>();
    for (String word : asked.words()) {
      found.addAll(byWord.getOrDefault(word, List.of()));
    }
    asked
        .role()
        .affiliation()
        .ifPresent(country -> found.addAll(byWord.getOrDefault("@" + country, List.of())));
    return found;
  }
}
