package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.Set;

/** Names of persons that something else bears: a firm, a ship, a storm, a disease, a town. */
final class NamedThings {

  private static final Set<String> DISEASES = NameParts.of("eponym");

  /** What stands in lower case before the name of a firm, a ship or a newspaper. */
  private static final Set<String> BEARERS = NameParts.of("bearer");

  private NamedThings() {}

  /** Tells whether a name stands for a thing where it is. */
  static boolean bears(Name name) {
    Line line = name.line();
    int left = line.before(name.first());
    return isFirm(name, left)
        || (BEARERS.contains(line.lower(left)) && !line.isCapitalized(left))
        || (line.has(left, NAMESAKE) && line.isCapitalized(left))
        || (line.has(name.first(), NAMESAKE) && name.words() == 2)
        || (line.lower(left).equals("st") && line.isCapitalized(left) && name.words() == 1)
        || isEponym(name);
  }

  /** {@code Barnes & Noble}; {@code Morgan Stanley} if no role tells that the founder is meant. */
  private static boolean isFirm(Name name, int left) {
    Line line = name.line();
    int next = name.last() + 1;
    boolean joined =
        (line.lower(next).equals("&")
                && line.isCapitalized(next + 1)
                && !line.isCapitalized(next + 2))
            || (line.lower(left).equals("&") && line.isCapitalized(left - 1));
    return (joined && name.words() == 1)
        || (name.words() > 1 && isListed(name) && !line.has(left, TITLE | ROLE));
  }

  private static boolean isListed(Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (!name.line().has(i, ORGANISATION)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Parkinson's disease}, and {@code Parkinson's} alone. */
  private static boolean isEponym(Name name) {
    Line line = name.line();
    int next = name.last() + 1;
    boolean possessive = line.isPossessive(next);
    boolean disease = DISEASES.contains(line.lower(possessive ? next + 1 : next));
    return name.words() == 1 && (disease || (possessive && line.has(name.first(), EPONYM)));
  }
}
