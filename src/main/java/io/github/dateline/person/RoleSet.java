package io.github.dateline.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles of a person, read once for being compared with those of many others. */
final class RoleSet {

  /** A role with its words. */
  record Read(Role role, List<String> words) {}

  private final RoleWords words;
  private final Set<Role> known = new HashSet<>();
  private final List<Read> roles = new ArrayList<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  RoleSet(RoleWords words) {
    this.words = words;
  }

  void addAll(Collection<Role> added) {
    for (Role role : added) {
      if (known.add(role)) {
        roles.add(new Read(role, words.words(role.text())));
        role.affiliation().ifPresent(countries::add);
        words.field(role).ifPresent(fields::add);
      }
    }
  }

  /** A role that both have; one of those that many hold is not enough if the role is needed. */
  Optional<Role> shared(RoleSet others, boolean needed) {
    for (Read role : roles) {
      for (Read other : others.roles) {
        // Of a country's ministers there are many, and the surname may be another's.
        if (words.isSame(role, other) && !(needed && words.isVague(role, other))) {
          return Optional.of(role.role());
        }
      }
    }
    return Optional.empty();
  }

  /** Countries or walks of life that both have, and none in common. */
  boolean contradicts(RoleSet others) {
    return disjoint(countries, others.countries) || disjoint(fields, others.fields);
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
