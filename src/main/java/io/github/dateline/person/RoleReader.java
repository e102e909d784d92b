package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import io.github.dateline.lexicon.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the titles, ranks and roles that stand at a name: before it ({@code US Defence Secretary
 * Lloyd Austin}), before it with a comma ({@code the Chief of Army Staff, Gen Munir}) and behind it
 * ({@code Derek Chollet, the State Department counsellor}).
 */
final class RoleReader {

  private static final int LONGEST = 14;
  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "in", "on");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /**
   * What stands at a name.
   *
   * @param first the first token that belongs to the name's extent
   * @param last the last token of it
   * @param honorific the honorific in lower case, or nothing
   * @param roles the roles and ranks
   */
  record Titles(int first, int last, String honorific, List<Role> roles) {}

  private final Countries countries;
  private final RoleWords roleWords;

  RoleReader(Countries countries, RoleWords roleWords) {
    this.countries = countries;
    this.roleWords = roleWords;
  }

  RoleWords words() {
    return roleWords;
  }

  /** {@code King Hussein} without its {@code King}, if it was taken for a part of the name. */
  Name withoutTitle(Name name) {
    Line line = name.line();
    boolean titled =
        name.words() > 1
            && roleWords.isRegnal(line.lower(name.first()))
            && line.has(name.first(), TITLE)
            && line.isNameLike(name.first() + 1);
    return titled ? new Name(line, name.first() + 1, name.last()) : name;
  }

  Titles read(Name name) {
    List<Role> roles = new ArrayList<>();
    Line line = name.line();
    int left = line.before(name.first());
    int first = name.first();
    String honorific = "";
    int rankEnd = left;
    while (left >= 0
        && line.has(left, TITLE)
        && line.isCapitalized(left)
        && !isRoleHead(line, left)) {
      if (line.has(left, HONORIFIC) && !line.has(left, RANK)) {
        honorific = line.lower(left);
        rankEnd = left - 1;
      }
      first = left;
      left = line.before(left);
    }
    if (first <= rankEnd && first < name.first()) {
      roles.add(new Role(line.text(first, rankEnd), Role.Tenure.CURRENT, Optional.empty()));
    }
    int before = beforeName(line, left, first < name.first(), roles);
    first = Math.min(first, before >= 0 ? before : first);
    int last = afterName(line, name.last(), roles);
    return new Titles(first, last, honorific, List.copyOf(roles));
  }

  /** Honorifics that are offices too ({@code Prince}, {@code Judge}) are read as roles. */
  private static boolean isRoleHead(Line line, int at) {
    return line.has(at, ROLE)
        && !line.has(at, RANK)
        && !line.lower(at).equals("dr")
        && !line.lower(at).equals("doctor");
  }

  /** Reads role phrases that end at a token; returns the first token read, or -1. */
  private int beforeName(Line line, int end, boolean ranked, List<Role> roles) {
    int at = end;
    boolean comma = line.lower(at).equals(",");
    if (comma) {
      at--;
    }
    int first = -1;
    if (line.lower(at).equals(")")) {
      int open = openBracket(line, at);
      if (open < 1) {
        return -1;
      }
      int inside = phraseStart(line, at - 1, open + 1);
      if (inside == open + 1) {
        add(line, inside, at - 1, roles);
      } else if (!line.isAcronym(at - 1)) {
        return -1;
      }
      first = open;
      at = open - 1;
    }
    int start = phraseStart(line, at, Math.max(0, at - LONGEST));
    if (start < 0 || (comma && !opensPhrase(line, start, ranked))) {
      return first;
    }
    add(line, start, at, roles);
    return start;
  }

  /**
   * A comma between role and name: {@code the CGS, Lt Gen Saeed}, not {@code the minister, Doha}.
   */
  private static boolean opensPhrase(Line line, int start, boolean ranked) {
    String before = line.lower(start - 1);
    return ranked
        || before.equals("the")
        || line.has(start, GEO)
        || before.equals("his")
        || before.equals("her")
        || before.equals("their");
  }

  private static int openBracket(Line line, int close) {
    for (int i = close - 1; i >= Math.max(0, close - 6); i--) {
      if (line.lower(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the role phrase that ends at a token begins, or -1. */
  private static int phraseStart(Line line, int end, int limit) {
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

  private static int head(Line line, int end, int limit) {
    if (line.has(end, ROLE)) {
      return end;
    }
    if (line.isAcronym(end) && line.has(end - 1, ROLE) && end - 1 >= limit) {
      return end - 1;
    }
    for (int i = end; i > limit; i--) {
      if (LINKS.contains(line.lower(i)) && line.has(i - 1, ROLE) && i < end) {
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

  private static boolean extendsLeft(Line line, int at, int next) {
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

  /** Reads {@code , the State Department counsellor} behind a name; returns the last token read. */
  private int afterName(Line line, int last, List<Role> roles) {
    int at = last + 1;
    if (!line.lower(at).equals(",") && !line.lower(at).equals("(")) {
      return last;
    }
    at++;
    if (line.lower(at).equals("who")
        && (line.lower(at + 1).equals("is") || line.lower(at + 1).equals("was"))) {
      at += 2;
    }
    if (ARTICLES.contains(line.lower(at))) {
      at++;
    }
    int limit = Math.min(line.size(), at + LONGEST);
    int head = -1;
    int end = at;
    for (; end < limit; end++) {
      if (head < 0 && !isRolePart(line, end)) {
        return last;
      }
      if (line.has(end, ROLE)
          && !(line.has(end + 1, ROLE)
              || (line.has(end + 1, MODIFIER) && line.has(end + 2, ROLE)))) {
        head = end;
        break;
      }
    }
    if (head < 0 || (line.isCapitalized(head + 1) && !line.isAcronym(head + 1))) {
      return last;
    }
    int stop = complementEnd(line, head);
    add(line, at, stop, roles);
    return stop;
  }

  private static boolean isRolePart(Line line, int at) {
    return line.has(at, MODIFIER | ROLE | TENURE | GEO | ORGANISATION | ORGWORD)
        || line.isPossessive(at)
        || (line.isCapitalized(at) && !line.has(at, FUNCTION | CALENDAR));
  }

  /** The end of {@code of the Bank of England} behind a head; the head itself without one. */
  static int complementEnd(Line line, int head) {
    int end = line.isAcronym(head + 1) ? head + 1 : head;
    int at = end + 1;
    if (!LINKS.contains(line.lower(at))) {
      return end;
    }
    while (at < line.size()) {
      boolean field = line.has(at, MODIFIER) && LINKS.contains(line.lower(at - 1));
      boolean word = line.isCapitalized(at) || line.has(at, ORGWORD) || field;
      boolean link =
          LINKS.contains(line.lower(at))
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

  private void add(Line line, int first, int last, List<Role> roles) {
    Role role = role(line, first, last);
    if (!role.text().isEmpty() && roles.stream().noneMatch(r -> r.text().equals(role.text()))) {
      roles.add(role);
    }
  }

  /** Reads a role phrase: tenure words off, a possessive owner off, the rest as stated. */
  Role role(Line line, int first, int last) {
    Role.Tenure tenure = Role.Tenure.CURRENT;
    int start = first;
    int head = first;
    while (head < last && !line.has(head, ROLE)) {
      head++;
    }
    for (int i = first; i <= head; i++) {
      Optional<Role.Tenure> said = tenure(line.lower(i));
      if (said.isPresent()) {
        tenure = tenure == Role.Tenure.CURRENT ? said.get() : tenure;
      }
      boolean aside =
          (said.isPresent() && !line.lower(i).contains("-")) || isNewWord(line.lower(i));
      boolean owner = line.isPossessive(i) && i > first && line.has(i - 1, GEO);
      if ((aside || owner) && i < last && i - start < 4) {
        start = i + 1;
      }
    }
    if (line.lower(last).equals("designate") || line.lower(last).endsWith("-elect")) {
      tenure = Role.Tenure.INCOMING;
    }
    String text = withoutPrefix(line.text(start, last));
    return new Role(text, tenure, affiliation(line, first, last));
  }

  private static boolean isNewWord(String lower) {
    return lower.equals("new")
        || lower.equals("current")
        || lower.equals("appointed")
        || lower.equals("elected");
  }

  private static String withoutPrefix(String text) {
    return text.substring(Line.tenurePrefix(text.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Role.Tenure> tenure(String lower) {
    String word = lower;
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      word = lower.substring(0, hyphen);
    }
    return switch (word) {
      case "former", "ex", "late", "erstwhile", "onetime" -> Optional.of(Role.Tenure.FORMER);
      case "then" -> Optional.of(Role.Tenure.THEN);
      case "acting", "interim", "caretaker" -> Optional.of(Role.Tenure.ACTING);
      case "newly", "incoming", "designate" -> Optional.of(Role.Tenure.INCOMING);
      default -> Optional.empty();
    };
  }

  private Optional<String> affiliation(Line line, int first, int last) {
    Optional<String> organisation = Optional.empty();
    for (int i = first; i <= last; i++) {
      Optional<Countries.Match> match =
          line.isCapitalized(i)
              ? countries.longestAt(at -> line.token(at).text(), i, last + 1)
              : Optional.empty();
      if (match.isPresent() && match.get().country().isPresent()) {
        return match.get().country();
      }
      if (match.isPresent() && organisation.isEmpty()) {
        organisation = Optional.of(match.get().name());
      }
    }
    return organisation;
  }
}
