package io.github.dateline.person;

import java.util.List;
import java.util.Optional;

/** What a text may say at two equal names that makes them two persons. */
final class Contradictions {

  private Contradictions() {}

  /** Tells whether an age or the country of an office speaks against one person. */
  static boolean between(LinkedName name, Entity entity, RoleWords words) {
    Optional<Integer> age = name.age();
    boolean otherAge =
        age.isPresent() && entity.ages().stream().anyMatch(a -> Math.abs(a - age.get()) > 1);
    return otherAge
        || name.titles().roles().stream()
            .anyMatch(
                role -> entity.roles().stream().anyMatch(other -> differ(role, other, words)));
  }

  /** The same office of two countries: {@code King of Jordan}, {@code King of Saudi Arabia}. */
  private static boolean differ(Role a, Role b, RoleWords words) {
    return a.tenure() == Role.Tenure.CURRENT
        && b.tenure() == Role.Tenure.CURRENT
        && a.affiliation().isPresent()
        && b.affiliation().isPresent()
        && !a.affiliation().equals(b.affiliation())
        && (words.isOffice(head(a)) || words.isRegnal(head(a)))
        && head(a).equals(head(b));
  }

  private static String head(Role role) {
    List<String> words = RoleWords.rawWords(role.text());
    return words.get(words.size() - 1);
  }
}
