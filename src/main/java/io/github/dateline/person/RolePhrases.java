package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.Set;

/** Finds where the words of a role begin and end: {@code US Secretary of State}. */
final class RolePhrases {

  static final Set<String> LINKS = Set.of("of", "for", "to", "at", "in", "on");

  private final RoleWords roleWords;

  RolePhrases(RoleWords roleWords) {
    this.roleWords = roleWords;
  }

  /** Tells whether a token is the head of a role: {@code minister}, {@code president-elect}. */
  boolean isRole(Line line, int at) {
    if (line.has(at, ROLE)) {
      return true;
    }
    String lower = line.lower(at);
    return roleWords.isOffice(RoleWords.withoutElect(lower)) || isCivilGeneral(line, at);
  }

  /** {@code Attorney General}, which is no rank. */
  boolean isCivilGeneral(Line line, int at) {
    return line.lower(at).equals("general") && roleWords.isBeforeGeneral(line.lower(at - 1));
  }

  /** Returns where the role phrase that ends at a token begins, or -1. */
  int start(Line line, int end, int limit) {
    int head = head(line, end, limit);
    if (head < 0) {
      return -1;
    }
    int start = head;
    while (start - 1 >= limit && extendsLeft(line, start - 1, start)) {
      start--;
    }
    while (start < head && line.isPossessive(start)) {
      start++;
    }
    return start;
  }

  private int head(Line line, int end, int limit) {
    if (isRole(line, end)) {
      return end;
    }
    int committee = headOfCommittee(line, end, limit);
    if (committee >= 0) {
      return committee;
    }
    if (line.isAcronym(end) && isRole(line, end - 1) && end - 1 >= limit) {
      return end - 1;
    }
    for (int i = end; i > limit; i--) {
      if (LINKS.contains(line.lower(i)) && isRole(line, i - 1) && i < end) {
        return i - 1;
      }
      boolean inside =
          line.isCapitalized(i)
              || LINKS.contains(line.lower(i))
              || line.lower(i).equals("the")
              || line.lower(i).equals("and")
              || line.has(i, MODIFIER | ORGWORD);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Chairman Joint Chiefs of Staff Committee}: the body stands behind the head. */
  private int headOfCommittee(Line line, int end, int limit) {
    if (!line.has(end, ORGWORD) || !line.isCapitalized(end)) {
      return -1;
    }
    for (int i = end - 1; i >= limit; i--) {
      if (!line.isCapitalized(i) && !LINKS.contains(line.lower(i))) {
        return -1;
      }
      boolean opens = !line.isCapitalized(i - 1) && !LINKS.contains(line.lower(i - 1));
      if (line.has(i, ROLE) && opens) {
        return i;
      }
    }
    return -1;
  }

  private boolean extendsLeft(Line line, int at, int next) {
    if ((line.has(at, FUNCTION) && !line.has(at, TENURE | MODIFIER)) || line.has(at, CALENDAR)) {
      return false;
    }
    if (line.isPossessive(at)) {
      return line.has(at - 1, GEO | ORGANISATION) || line.isCapitalized(at - 1);
    }
    if (line.has(at, SPEECH) && !line.has(at, MODIFIER)) {
      return false;
    }
    return (line.isCapitalized(at) && !line.has(at, SPEECH))
        || line.has(at, MODIFIER | ROLE | TENURE)
        || (line.has(at, ORGWORD) && next > at);
  }

  /** The end of {@code of the Bank of England} behind a head; the head itself without one. */
  int complementEnd(Line line, int head) {
    int end = line.isAcronym(head + 1) ? head + 1 : head;
    int at = end + 1;
    if (!LINKS.contains(line.lower(at))) {
      return end;
    }
    while (at < line.size()) {
      boolean field = line.has(at, MODIFIER) && LINKS.contains(line.lower(at - 1));
      boolean word = line.isCapitalized(at) || line.has(at, ORGWORD) || field;
      boolean owner = line.isPossessive(at) && line.isCapitalized(at + 1);
      boolean link =
          owner
              || LINKS.contains(line.lower(at))
              || line.lower(at).equals("the")
              || line.lower(at).equals("and");
      if (word && !line.has(at, CALENDAR)) {
        end = at;
      } else if (!link && !line.has(at, MODIFIER)) {
        break;
      }
      at++;
    }
    return end;
  }
}
