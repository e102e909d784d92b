package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import io.github.dateline.lexicon.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the titles, ranks and roles that stand at a name: before it ({@code US Defence Secretary
 * Lloyd Austin}), before it with a comma ({@code the Chief of Army Staff, Gen Munir}) and behind it
 * ({@code Derek Chollet, the State Department counsellor}).
 */
final class RoleReader {

  private static final int LONGEST = 14;

  /**
   * What stands at a name.
   *
   * @param first the first token that belongs to the name's extent
   * @param last the last token of it
   * @param honorific the honorific in lower case, or nothing
   * @param roles the roles and ranks
   * @param plural whether the role stands for the next name too: {@code Presidents}
   */
  record Titles(int first, int last, String honorific, List<Role> roles, boolean plural) {

    Titles with(List<Role> others) {
      return new Titles(first, last, honorific, List.copyOf(others), true);
    }
  }

  private final Countries countries;
  private final RoleWords roleWords;
  private final RolePhrases phrases;
  private final RolesBehind behind;

  RoleReader(Countries countries, RoleWords roleWords) {
    this.countries = countries;
    this.roleWords = roleWords;
    this.phrases = new RolePhrases(roleWords);
    this.behind = new RolesBehind(phrases, roleWords);
  }

  RolePhrases phrases() {
    return phrases;
  }

  RoleWords words() {
    return roleWords;
  }

  /** {@code King Hussein} without its {@code King}, if it was taken for a part of the name. */
  Name withoutTitle(Name name) {
    Line line = name.line();
    String first = line.lower(name.first());
    boolean titled =
        name.words() > 1
            && line.isNameLike(name.first() + 1)
            && ((roleWords.isRegnal(first) && line.has(name.first(), TITLE))
                || !RoleWords.withoutElect(first).equals(first));
    return titled ? new Name(line, name.first() + 1, name.last()) : name;
  }

  Titles read(Name name) {
    List<Role> roles = new ArrayList<>();
    Line line = name.line();
    int left = line.before(name.first());
    int retired = retiredStart(line, left);
    left = retired < 0 ? left : line.before(retired);
    int first = name.first();
    String honorific = "";
    int rankEnd = left;
    while (left >= 0
        && line.has(left, TITLE)
        && line.isCapitalized(left)
        && !isRoleHead(line, left)
        && !phrases.isCivilGeneral(line, left)) {
      if (line.has(left, HONORIFIC) && !line.has(left, RANK)) {
        honorific = line.lower(left);
        if (roleWords.isRegnal(honorific)) {
          roles.add(role(line, left, left));
        }
        rankEnd = left - 1;
      }
      first = left;
      left = line.before(left);
    }
    if (first <= rankEnd && first < name.first()) {
      boolean former = retired >= 0 || line.lower(left).equals("retired");
      Role.Tenure tenure = former ? Role.Tenure.FORMER : Role.Tenure.CURRENT;
      roles.add(new Role(line.text(first, rankEnd), tenure, Optional.empty()));
    }
    int before = beforeName(line, left, first < name.first(), roles);
    first = Math.min(first, before >= 0 ? before : first);
    int last = name.last();
    Optional<RolesBehind.Found> found = behind.find(line, last);
    if (found.isPresent()) {
      last = found.get().last();
      add(role(line, found.get()), roles);
    }
    boolean plural = left >= 0 && roleWords.singular(line.lower(left)).isPresent();
    return new Titles(first, last, honorific, located(line, name.last(), roles), plural);
  }

  /** Where {@code (retd)} behind a rank begins that ends at a token, or -1. */
  private int retiredStart(Line line, int close) {
    int at = close - 1;
    while (at > 0 && line.lower(at).equals(".")) {
      at--;
    }
    boolean retired =
        line.lower(close).equals(")")
            && at > 1
            && roleWords.isRetired(line.lower(at).replace(".", ""))
            && line.lower(at - 1).equals("(");
    int rank = retired ? line.before(at - 1) : -1;
    return rank >= 0 && line.has(rank, RANK) ? at - 1 : -1;
  }

  /** {@code King Hussein of Jordan}: the country behind the name is that of the office. */
  List<Role> located(Line line, int last, List<Role> roles) {
    Optional<String> country =
        line.lower(last + 1).equals("of") && line.has(last + 2, COUNTRY)
            ? countries
                .longestAt(at -> line.token(at).text(), last + 2, line.size())
                .flatMap(Countries.Match::country)
            : Optional.empty();
    if (country.isEmpty()) {
      return List.copyOf(roles);
    }
    List<Role> located = new ArrayList<>();
    for (Role role : roles) {
      Optional<String> affiliation = role.affiliation().or(() -> country);
      located.add(new Role(role.text(), role.tenure(), affiliation));
    }
    return List.copyOf(located);
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
      int inside = phrases.start(line, at - 1, open + 1);
      if (inside == open + 1) {
        add(line, inside, at - 1, roles);
      } else if (!line.isAcronym(at - 1)) {
        return -1;
      }
      first = open;
      at = open - 1;
    }
    int start = phrases.start(line, at, Math.max(0, at - LONGEST));
    if (start < 0 || (comma && !opensPhrase(line, start, ranked))) {
      return first;
    }
    int whole = firstOfTwo(line, start, roles);
    add(line, start, at, roles);
    return whole;
  }

  /** {@code former prime minister and party chairman}: where the first of two roles begins. */
  private int firstOfTwo(Line line, int start, List<Role> roles) {
    int and = start - 1;
    if (and < 1 || !line.lower(and).equals("and") || !phrases.isRole(line, and - 1)) {
      return start;
    }
    int first = phrases.start(line, and - 1, Math.max(0, and - LONGEST));
    boolean named = first < 0 || first > 0 && line.lower(first - 1).equals("and");
    if (named) {
      return start;
    }
    add(line, first, and - 1, roles);
    return first;
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

  private Role role(Line line, RolesBehind.Found found) {
    Role role = role(line, found.first(), found.last());
    boolean told = role.tenure() != Role.Tenure.CURRENT;
    return told ? role : new Role(role.text(), found.tenure(), role.affiliation());
  }

  private void add(Line line, int first, int last, List<Role> roles) {
    add(role(line, first, last), roles);
  }

  private static void add(Role role, List<Role> roles) {
    if (!role.text().isEmpty() && roles.stream().noneMatch(r -> r.text().equals(role.text()))) {
      roles.add(role);
    }
  }

  /** Reads a role phrase: tenure words off, a possessive owner off, the rest as stated. */
  Role role(Line line, int first, int last) {
    Role.Tenure tenure = Role.Tenure.CURRENT;
    int start = first;
    int head = first;
    while (head < last && !phrases.isRole(line, head)) {
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
    if (line.lower(last).equals("designate")
        || !RoleWords.withoutElect(line.lower(last)).equals(line.lower(last))) {
      tenure = Role.Tenure.INCOMING;
    }
    String text = withoutPrefix(line.text(start, last));
    if (roleWords.singular(line.lower(last)).isPresent()) {
      text = text.substring(0, text.length() - 1);
    }
    return new Role(text, tenure, affiliation(line, first, last));
  }

  private static boolean isNewWord(String lower) {
    return lower.equals("new")
        || lower.equals("current")
        || lower.equals("appointed")
        || lower.equals("elected")
        || lower.equals("outgoing");
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
      case "former", "ex", "late", "erstwhile", "onetime", "previous", "retired" ->
          Optional.of(Role.Tenure.FORMER);
      case "then" -> Optional.of(Role.Tenure.THEN);
      case "acting", "interim", "caretaker" -> Optional.of(Role.Tenure.ACTING);
      case "newly", "incoming", "designate" -> Optional.of(Role.Tenure.INCOMING);
      default -> Optional.empty();
    };
  }

  private static boolean isPosting(Line line, int country, int first) {
    int link = line.lower(country - 1).equals("the") ? country - 2 : country - 1;
    return link > first && (line.lower(link).equals("to") || line.lower(link).equals("on"));
  }

  private Optional<String> affiliation(Line line, int first, int last) {
    Optional<String> organisation = Optional.empty();
    for (int i = first; i <= last; i++) {
      Optional<Countries.Match> match =
          line.isCapitalized(i)
              ? countries.longestAt(at -> line.token(at).text(), i, last + 1)
              : Optional.empty();
      if (match.isPresent() && match.get().country().isPresent()) {
        // An ambassador to Iran is anybody's but Iran's.
        return isPosting(line, i, first) ? organisation : match.get().country();
      }
      if (match.isPresent() && organisation.isEmpty()) {
        organisation = Optional.of(match.get().name());
      }
    }
    return organisation;
  }
}
