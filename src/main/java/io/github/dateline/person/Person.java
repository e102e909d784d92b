package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A person as one document knows them.
 *
 * @param id {@code p1}, {@code p2}, ... in order of first mention
 * @param name the fullest name without titles
 * @param aliases other forms of the name in the document, sorted, without {@code name}
 * @param roles the roles in order of first statement, without doubles
 * @param mentions every mention in text order, at least one
 */
public record Person(
    String id, String name, List<String> aliases, List<Role> roles, List<PersonMention> mentions) {

  /** Copies the lists. */
  public Person {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  /** Returns the country or organisation of the first role that names one. */
  public Optional<String> affiliation() {
    return roles.stream().flatMap(role -> role.affiliation().stream()).findFirst();
  }
}
