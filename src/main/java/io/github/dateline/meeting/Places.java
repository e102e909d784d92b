package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import java.util.Locale;
import java.util.Optional;

/** Compares where meetings took place. */
final class Places {

  private Places() {}

  /** Returns a place in the form in which equal ones are equal. */
  static String fold(String place) {
    String lower = place.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /**
   * Tells whether nobody can be in both: two capitals. A country may be what the talks are about, a
   * town may lie in a province, a palace in a town.
   */
  static boolean areApart(String one, String other) {
    Optional<String> first = capital(one);
    Optional<String> second = capital(other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  static boolean isCapital(String place) {
    return capital(place).isPresent();
  }

  private static Optional<String> capital(String place) {
    return Countries.standard()
        .find(place)
        .filter(m -> m.kind() == Countries.Kind.CAPITAL)
        .flatMap(Countries.Match::country);
  }
}
