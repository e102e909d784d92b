package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the role behind a name: {@code Derek Chollet, the State Department counsellor}; {@code
 * Maria Santos (L), who was appointed foreign minister}.
 */
final class RolesBehind {

  private static final int LONGEST = 14;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /**
   * Where the role stands.
   *
   * @param first its first token
   * @param last its last token
   * @param tenure what the words before it say of when it is held
   */
  record Found(int first, int last, Role.Tenure tenure) {}

  private final RolePhrases phrases;
  private final RoleWords roleWords;

  RolesBehind(RolePhrases phrases, RoleWords roleWords) {
    this.phrases = phrases;
    this.roleWords = roleWords;
  }

  Optional<Found> find(Line line, int last) {
    int at = opening(line, last + 1);
    if (at < 0) {
      return Optional.empty();
    }
    Role.Tenure tenure = Role.Tenure.CURRENT;
    if (line.lower(at).equals("who")) {
      Verb verb = verb(line, at + 1);
      at = verb.next();
      tenure = verb.tenure();
    }
    if (ARTICLES.contains(line.lower(at))) {
      at++;
    }
    at = behindOwner(line, at);
    int head = head(line, at);
    if (head < 0 || (line.isCapitalized(head + 1) && !line.isAcronym(head + 1))) {
      return Optional.empty();
    }
    return Optional.of(new Found(at, phrases.complementEnd(line, head), tenure));
  }

  /** {@code President Biden's national security adviser}: the role begins behind its owner. */
  private int behindOwner(Line line, int first) {
    int at = first;
    while (at < first + 4 && line.isCapitalized(at)) {
      at++;
    }
    boolean owned = line.isPossessive(at) && at > first + 1 && line.has(first, ROLE | TITLE);
    return owned ? at + 1 : first;
  }

  /** The token behind the comma or bracket that opens a role, over {@code (left)}; or -1. */
  private int opening(Line line, int at) {
    int open = at;
    if (line.lower(open).equals("(")) {
      int close = open + 1;
      while (close < open + 4 && roleWords.isPosition(line.lower(close))) {
        close++;
      }
      if (!line.lower(close).equals(")")) {
        return open + 1;
      }
      open = close + 1;
    }
    return line.lower(open).equals(",") ? open + 1 : -1;
  }

  /** What follows {@code who}. */
  private record Verb(int next, Role.Tenure tenure) {}

  /** {@code was}, {@code is}, {@code was appointed}, {@code served as}: who holds it when. */
  private Verb verb(Line line, int first) {
    int at = first;
    Role.Tenure tenure = Role.Tenure.CURRENT;
    for (; at < first + 5; at++) {
      Optional<Role.Tenure> said = roleWords.holding(line.lower(at));
      if (said.isEmpty()) {
        break;
      }
      boolean first2 = said.get() != Role.Tenure.CURRENT;
      tenure = first2 ? said.get() : tenure;
    }
    return new Verb(at, tenure);
  }

  private int head(Line line, int first) {
    for (int at = first; at < Math.min(line.size(), first + LONGEST); at++) {
      if (!isRolePart(line, at)) {
        return -1;
      }
      boolean goesOn =
          phrases.isRole(line, at + 1)
              || (line.has(at + 1, MODIFIER) && phrases.isRole(line, at + 2));
      if (phrases.isRole(line, at) && !goesOn) {
        return at;
      }
    }
    return -1;
  }

  private boolean isRolePart(Line line, int at) {
    return phrases.isRole(line, at)
        || line.has(at, MODIFIER | ROLE | TENURE | GEO | ORGANISATION | ORGWORD)
        || line.isPossessive(at)
        || (line.isCapitalized(at) && !line.has(at, FUNCTION | CALENDAR));
  }
}
