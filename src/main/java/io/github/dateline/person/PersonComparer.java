package io.github.dateline.person;

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
    NICKNAME(3, "the name with a short form of the given name"),
    AMBIGUOUS(2, "the name with a short form of the given name"),
    INITIAL(2, "the name with an initial"),
    SINGLE(1, "one of the names"),
    SOUND(1, "one of the names in another spelling"),
    NONE(0, "");

    private final int score;
    private final String words;

    Names(int score, String words) {
      this.score = score;
      this.words = words;
    }
  }

  /** Not enough without the same role. */
  private static final Set<Names> WEAK =
      Set.of(Names.SINGLE, Names.SOUND, Names.INITIAL, Names.REVERSED, Names.AMBIGUOUS);

  /** That two are one person, how surely, and why. */
  record Verdict(int score, String reason) {}

  private final NameMatcher matcher;

  PersonComparer(RoleWords roleWords) {
    this.matcher = NameMatcher.withoutNames(roleWords);
  }

  Optional<Verdict> compare(Member member, RoleSet roles, Cluster cluster) {
    if (cluster.isIn(member.view().document()) || cluster.isOtherGeneration(member)) {
      return Optional.empty();
    }
    Names names = names(member, cluster);
    if (names == Names.NONE) {
      return Optional.empty();
    }
    boolean needsRole = WEAK.contains(names) || cluster.isSuffixedOtherwise(member);
    Optional<Role> shared = roles.shared(cluster.roles(), needsRole);
    if (shared.isEmpty() && (needsRole || roles.contradicts(cluster.roles()))) {
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
    if (!matcher.isPartOf(shorter, longer, false)
        || !matcher.variants().isSpelling(shorter.surname(), longer.surname(), false)) {
      return Names.NONE;
    }
    if (matcher.variants().isNickname(a.given(), b.given())
        && !Spelling.isVariant(a.given(), b.given())) {
      boolean both =
          matcher.variants().isOfBothGenders(a.given())
              || matcher.variants().isOfBothGenders(b.given());
      return both ? Names.AMBIGUOUS : Names.NICKNAME;
    }
    if (shorter.given().length() == 1 || longer.given().length() == 1) {
      return Names.INITIAL;
    }
    return a.size() == b.size() ? Names.SPELLING : Names.PART;
  }

  private Names single(NameForm a, NameForm b) {
    NameForm one = a.isFull() ? b : a;
    NameForm other = a.isFull() ? a : b;
    boolean held = other.parts().contains(one.surname()) && one.size() == 1;
    if (held || one.size() != 1) {
      return held ? Names.SINGLE : Names.NONE;
    }
    return matcher.variants().isSpelling(one.surname(), other.surname(), false)
        ? Names.SOUND
        : Names.NONE;
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
        || !matcher.isPartOf(shorter, a.size() <= b.size() ? b : a, false);
  }

  private static List<String> middleInitials(NameForm form) {
    return form.parts().subList(1, form.size() - 1).stream().filter(p -> p.length() == 1).toList();
  }
}
