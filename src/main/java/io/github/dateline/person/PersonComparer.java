package io.github.dateline.person;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether a document's person is a person of the corpus, and why. */
final class PersonComparer {

  /** How names agree. */
  private enum Names {
    EQUAL(5, "the same name"),
    REVERSED(3, "the same name with the family name in the other place"),
    SPELLING(4, "the same name in another spelling"),
    PART(3, "a shorter form of the name"),
    INITIAL(2, "the name with an initial"),
    SINGLE(1, "one of the names"),
    NONE(0, "");

    private final int score;
    private final String words;

    Names(int score, String words) {
      this.score = score;
      this.words = words;
    }
  }

  /** That two are one person, how surely, and why. */
  record Verdict(int score, String reason) {}

  private final RoleWords roleWords;
  private final NameMatcher matcher;

  PersonComparer(RoleWords roleWords) {
    this.roleWords = roleWords;
    this.matcher = NameMatcher.withoutNames(roleWords);
  }

  Optional<Verdict> compare(Member member, Cluster cluster) {
    if (cluster.isIn(member.view().document()) || cluster.isOtherGeneration(member)) {
      return Optional.empty();
    }
    Names names = names(member, cluster);
    if (names == Names.NONE) {
      return Optional.empty();
    }
    boolean needsRole = names == Names.SINGLE || names == Names.INITIAL || names == Names.REVERSED;
    Optional<Role> shared = sharedRole(member.person().roles(), cluster.roles(), needsRole);
    if (shared.isEmpty() && (needsRole || contradicts(member, cluster))) {
      return Optional.empty();
    }
    int score = names.score * 2 + (shared.isPresent() ? 3 : 0);
    return Optional.of(new Verdict(score, reason(member, cluster, names, shared)));
  }

  private static String reason(Member member, Cluster cluster, Names names, Optional<Role> shared) {
    String role = shared.map(r -> ", the same role \"" + r.text() + "\"").orElse("");
    return "\""
        + member.person().name()
        + "\" in "
        + member.view().document()
        + " is \""
        + cluster.first().person().name()
        + "\" in "
        + cluster.first().view().document()
        + ": "
        + names.words
        + role;
  }

  private Names names(Member member, Cluster cluster) {
    NameForm main = member.main();
    Names best = Names.NONE;
    for (NameForm form : cluster.forms()) {
      Names one = names(main, form);
      best = one.score > best.score ? one : best;
      if (main.isFull() && form.isFull() && differ(main, form)) {
        return Names.NONE;
      }
    }
    return best;
  }

  private Names names(NameForm a, NameForm b) {
    if (!a.isFull() || !b.isFull()) {
      return single(a, b);
    }
    if (a.equals(b)) {
      return Names.EQUAL;
    }
    if (a.isSameUnhyphened(b)) {
      return Names.SPELLING;
    }
    if (isReversed(a, b)) {
      return Names.REVERSED;
    }
    NameForm shorter = a.size() <= b.size() ? a : b;
    NameForm longer = a.size() <= b.size() ? b : a;
    if (!matcher.isPartOf(shorter, longer)
        || !Spelling.isVariant(shorter.surname(), longer.surname())) {
      return Names.NONE;
    }
    if (shorter.given().length() == 1 || longer.given().length() == 1) {
      return Names.INITIAL;
    }
    return a.size() == b.size() ? Names.SPELLING : Names.PART;
  }

  private static Names single(NameForm a, NameForm b) {
    NameForm one = a.isFull() ? b : a;
    NameForm other = a.isFull() ? a : b;
    boolean held = other.parts().contains(one.surname()) && one.size() == 1;
    return held ? Names.SINGLE : Names.NONE;
  }

  /** {@code Xi Jinping} and {@code Jinping Xi}. */
  private static boolean isReversed(NameForm a, NameForm b) {
    return a.size() == 2
        && b.size() == 2
        && a.given().equals(b.surname())
        && a.surname().equals(b.given());
  }

  /** Full names with the same surname that cannot be one person: another given name or initial. */
  private boolean differ(NameForm a, NameForm b) {
    if (!Spelling.isVariant(a.surname(), b.surname())) {
      return false;
    }
    List<String> initialsA = middleInitials(a);
    List<String> initialsB = middleInitials(b);
    boolean initials = !initialsA.isEmpty() && !initialsB.isEmpty() && !initialsA.equals(initialsB);
    NameForm shorter = a.size() <= b.size() ? a : b;
    return initials
        || NameMatcher.haveOtherInitials(a, b)
        || !matcher.isPartOf(shorter, a.size() <= b.size() ? b : a);
  }

  private static List<String> middleInitials(NameForm form) {
    return form.parts().subList(1, form.size() - 1).stream().filter(p -> p.length() == 1).toList();
  }

  private Optional<Role> sharedRole(List<Role> roles, Set<Role> others, boolean needed) {
    for (Role role : roles) {
      for (Role other : others) {
        // Of a country's ministers there are many, and the surname may be another's.
        if (roleWords.isSame(role, other) && !(needed && roleWords.isVague(role, other))) {
          return Optional.of(role);
        }
      }
    }
    return Optional.empty();
  }

  /** Countries or walks of life that both have, and none in common. */
  private boolean contradicts(Member member, Cluster cluster) {
    Set<String> countries = new HashSet<>();
    Set<String> fields = new HashSet<>();
    for (Role role : member.person().roles()) {
      role.affiliation().ifPresent(countries::add);
      roleWords.field(role).ifPresent(fields::add);
    }
    Set<String> otherCountries = new HashSet<>();
    Set<String> otherFields = new HashSet<>();
    for (Role role : cluster.roles()) {
      role.affiliation().ifPresent(otherCountries::add);
      roleWords.field(role).ifPresent(otherFields::add);
    }
    return disjoint(countries, otherCountries) || disjoint(fields, otherFields);
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
