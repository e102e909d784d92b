package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes whole what the tagger found in part: titles off, the rest of a cut name on, nicknames in
 * quotation marks inside, and a surname that stands alone where its bearer is named in full
 * elsewhere.
 */
final class NameRepair {

  private static final int NOT_IN_NAMES =
      ORGWORD
          | GEO
          | ORGANISATION
          | CITY
          | CALENDAR
          | FUNCTION
          | TITLE
          | ROLE
          | MODIFIER
          | COMMON
          | SPEECH;
  private static final int NO_NAME_ALONE =
      TITLE | ROLE | CALENDAR | COUNTRY | DEMONYM | FUNCTION | GROUP | MODIFIER | ORGWORD;
  private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019";

  /** Behind these stands a name, whatever it looks like. */
  private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr");

  private final Map<Line, List<Name>> byLine = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private final Set<String> initials = new HashSet<>();

  private NameRepair() {}

  static List<Name> repair(List<Line> lines, List<Name> names) {
    NameRepair repair = new NameRepair();
    for (Name name : ClearNames.completed(lines, GenerationNames.completed(lines, names))) {
      repair.keep(whole(name));
    }
    List<Name> all = new ArrayList<>();
    repair.byLine.values().forEach(known -> known.removeIf(repair::isNoName));
    repair.vote(lines);
    for (Line line : lines) {
      repair.addSurnames(line);
      all.addAll(merged(repair.byLine.getOrDefault(line, List.of())));
    }
    return all;
  }

  private void keep(Name name) {
    if (name.first() > name.last() || leadsToOther(name) || NamedThings.bears(name)) {
      return;
    }
    Line line = name.line();
    List<Name> known = byLine.computeIfAbsent(line, k -> new ArrayList<>());
    if (known.isEmpty() || known.get(known.size() - 1).last() < name.first()) {
      known.add(name);
    }
    int title = line.before(name.first());
    boolean titled =
        line.isCapitalized(title)
            && line.has(title, TITLE | ROLE)
            && !line.has(name.first(), NO_NAME_ALONE);
    if ((name.words() > 1 || titled) && line.isNameLike(name.last())) {
      surnames.add(line.token(name.last()).text());
      addInitials(name);
    }
  }

  private void addInitials(Name name) {
    StringBuilder letters = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      if (name.line().isCapitalized(i)) {
        letters.append(name.line().token(i).text().charAt(0));
      }
    }
    initials.add(letters.toString());
  }

  /** {@code the Margaret Kolar Institute}: the run of capitals ends with another kind of thing. */
  private static boolean leadsToOther(Name name) {
    Line line = name.line();
    int next = name.last() + 1;
    int steps = 0;
    while (line.isCapitalized(next) && !line.has(next, TITLE | ROLE) && steps++ < 3) {
      if (line.has(next, ORGWORD)) {
        return true;
      }
      next++;
    }
    return false;
  }

  /** {@code Lady}, {@code President}, {@code Muslim}: names only where somebody bears them. */
  private boolean isNoName(Name name) {
    Line line = name.line();
    int at = name.first();
    if (name.words() > 1) {
      return isPlace(name);
    }
    String text = line.token(at).text();
    boolean titled = line.has(line.before(at), TITLE) && line.isCapitalized(line.before(at));
    boolean other = line.has(at, NO_NAME_ALONE) && !titled && !surnames.contains(text);
    return other || text.length() < 2 || line.has(at, ORGANISATION | COUNTRY);
  }

  private static boolean isPlace(Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (!name.line().has(i, COUNTRY | CAPITAL | PLACE_PHRASE)) {
        return false;
      }
    }
    return true;
  }

  private static Name whole(Name name) {
    Line line = name.line();
    int first = name.first();
    int last = name.last();
    while (first < last && (isTitle(line, first, last) || isBeforeName(line, first, last))) {
      first++;
      if (line.lower(first).equals(".")) {
        first++;
      }
    }
    last = trimmedEnd(line, first, last);
    while (line.isNameLike(last + 1) && isUnclear(line, last + 1)) {
      last++;
    }
    while (first == name.first() && line.isNameLike(first - 1) && isUnclear(line, first - 1)) {
      first--;
      name = new Name(line, first, last);
    }
    return new Name(line, first, last);
  }

  /** Off with {@code KC}, {@code Sunday}, and the verb of a headline behind a name. */
  private static int trimmedEnd(Line line, int first, int end) {
    int last = end;
    while (last > first && (!line.isNameLike(last) || isForeign(line, last))) {
      last--;
    }
    return last;
  }

  private static boolean isForeign(Line line, int at) {
    boolean letters = line.has(at, POSTNOMINAL) && line.isAcronym(at);
    boolean day =
        line.has(at, CALENDAR | DEMONYM | SPEECH)
            && !line.has(at, SURNAME)
            && line.token(at).text().length() > 3;
    boolean verb = line.has(at, COMMON) && !line.has(at, SURNAME) && line.lower(at).endsWith("s");
    return letters || day || (verb && isMovement(line, at + 1));
  }

  /** {@code Sullivan Heads to Beijing}. */
  private static boolean isMovement(Line line, int at) {
    String word = line.lower(at);
    return word.equals("to") || word.equals("for") || word.equals("into");
  }

  /** {@code Lance Naik John Harlow}, and {@code Will Biden resign?}. */
  private static boolean isBeforeName(Line line, int at, int last) {
    boolean rank = line.has(at + 1, RANK) && !line.has(at + 1, GIVEN) && last - at >= 3;
    boolean asks = line.has(at, FUNCTION) && line.lower(line.size() - 1).equals("?");
    return rank || (asks && at == 0);
  }

  private static boolean isTitle(Line line, int at, int last) {
    boolean group = line.has(at, GROUP | CALENDAR | DEMONYM) && last - at >= 2;
    boolean country = line.has(at, COUNTRY) && last - at >= 2 && line.has(at + 1, GIVEN);
    boolean role = line.has(at, ROLE) && (!line.has(at, NAME) || isRoleOfFullName(line, at, last));
    boolean title = line.has(at, TITLE) || role || group || country;
    boolean lady = line.lower(at).equals("lady") || line.lower(at).equals("lord");
    boolean ladies = lady && line.has(at + 1, SURNAME);
    boolean given = line.has(at, GIVEN) && !line.has(at, RANK) && !ladies && last - at < 2;
    return title && !given && (line.isNameLike(at + 1) || line.lower(at + 1).equals("."));
  }

  /** {@code Chancellor Dieter Haas}: a surname elsewhere, but here a full name follows. */
  private static boolean isRoleOfFullName(Line line, int at, int last) {
    return last - at >= 2 && !line.has(at, GIVEN) && line.has(at + 1, GIVEN);
  }

  private static boolean isUnclear(Line line, int at) {
    return !line.has(at, NOT_IN_NAMES) && !line.isAcronym(at) && line.token(at).text().length() > 1;
  }

  /**
   * A word that stands alone and is a name in most places of the document is one in all; one that
   * is so in few places, and in no full name, is none.
   */
  private void vote(List<Line> lines) {
    Map<String, int[]> votes = new HashMap<>();
    for (Line line : lines) {
      Set<Integer> named = new HashSet<>();
      for (Name name : byLine.getOrDefault(line, List.of())) {
        for (int i = name.first(); i <= name.last(); i++) {
          named.add(i);
        }
      }
      for (int i = 0; i < line.size(); i++) {
        if (isAlone(line, i)) {
          int[] count = votes.computeIfAbsent(line.token(i).text(), k -> new int[2]);
          count[named.contains(i) ? 0 : 1]++;
        }
      }
    }
    Set<String> outvoted = new HashSet<>();
    votes.forEach(
        (text, count) -> {
          if (count[0] >= 2 && count[0] >= count[1]) {
            surnames.add(text);
          } else if (count[0] > 0 && count[1] >= 2 * count[0] && !surnames.contains(text)) {
            outvoted.add(text);
          }
        });
    byLine
        .values()
        .forEach(known -> known.removeIf(n -> n.words() == 1 && outvoted.contains(n.text())));
  }

  private static boolean isAlone(Line line, int at) {
    return line.isNameLike(at)
        && !line.isNameLike(at + 1)
        && (at == 0 || !line.isNameLike(at - 1) || line.has(at - 1, TITLE | ROLE | FUNCTION));
  }

  /** A surname known from a full name, alone in its run of capitals. */
  private void addSurnames(Line line) {
    List<Name> known = byLine.getOrDefault(line, List.of());
    List<Name> added = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      while (next < known.size() && known.get(next).last() < i) {
        next++;
      }
      boolean taken = next < known.size() && known.get(next).first() <= i;
      int titled = taken ? -1 : titledEnd(line, i);
      if (titled >= 0) {
        added.add(new Name(line, i, titled));
        i = titled;
      } else if (!taken && isKoreanName(line, i)) {
        added.add(new Name(line, i, i + 1));
        i++;
      } else if (!taken
          && (isKnownSurname(line, i) || isInitials(line, i) || isBracketed(line, i, known))) {
        added.add(new Name(line, i, i));
      }
    }
    if (!added.isEmpty()) {
      added.addAll(known);
      added.sort((a, b) -> Integer.compare(a.first(), b.first()));
      byLine.put(line, added);
    }
  }

  private boolean isKnownSurname(Line line, int at) {
    return (isAlone(line, at) || isInHeadline(line, at))
        && isSurname(line, at)
        && !NamedThings.bears(new Name(line, at, at))
        && !line.has(at, ORGWORD | GEO | CITY | COMMON | ORGANISATION | CALENDAR);
  }

  /** {@code MUNIR} in a headline is the {@code Munir} of the text. */
  private boolean isSurname(Line line, int at) {
    String text = line.token(at).text();
    boolean capitals = line.isAcronym(at) && text.length() > 3;
    return surnames.contains(text)
        || (capitals
            && surnames.contains(text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT)));
  }

  /** {@code Cohen Lied}: capitals around that are no names themselves. */
  private static boolean isInHeadline(Line line, int at) {
    return line.isNameLike(at)
        && ClearNames.isHeadline(line)
        && isPlain(line, at - 1)
        && isPlain(line, at + 1);
  }

  private static boolean isPlain(Line line, int at) {
    boolean word = line.has(at, COMMON | SPEECH | FUNCTION | TITLE | ROLE | DEMONYM);
    return !line.isNameLike(at) || (word && !line.has(at, GIVEN | SURNAME | ORGWORD));
  }

  /** {@code Gen Tariq Jamali}: the end of the names behind a rank or title, or -1. */
  private static int titledEnd(Line line, int at) {
    int title = line.before(at);
    boolean address = line.isCapitalized(title) && ADDRESSES.contains(line.lower(title));
    boolean starts =
        line.isCapitalized(title)
            && line.has(title, TITLE)
            && !line.has(title, ROLE | GIVEN | SURNAME)
            && line.has(at, NAME);
    int end =
        address && line.isNameLike(at) && !line.has(at, FUNCTION | CALENDAR | ROLE | TITLE)
            ? at + 1
            : at;
    while ((starts || end > at)
        && line.isNameLike(end)
        && (isUnclear(line, end) || isTown(line, end, at))) {
      end++;
    }
    Name name = new Name(line, at, Math.max(at, end - 1));
    boolean whole = end > at && !leadsToOther(name) && !NamedThings.bears(name);
    return whole ? end - 1 : -1;
  }

  /** {@code Dr Nki Tombel}: a surname that is a town's name too ends the run. */
  private static boolean isTown(Line line, int at, int first) {
    return at > first
        && !line.isNameLike(at + 1)
        && line.has(at, CITY)
        && !line.has(at, NOT_IN_NAMES & ~CITY | PLACE_PHRASE);
  }

  /** {@code Park Ji-hoon}: a family name that stands first, and a hyphenated given name. */
  private static boolean isKoreanName(Line line, int at) {
    String given = line.isCapitalized(at + 1) ? line.token(at + 1).text() : "";
    int hyphen = given.indexOf('-');
    return line.isCapitalized(at)
        && line.has(at, FAMILY_FIRST)
        && hyphen > 1
        && hyphen + 2 < given.length()
        && given.length() < 12
        && Character.isLowerCase(given.charAt(hyphen + 1))
        && !line.has(at + 1, COMMON | RARE | MODIFIER | ROLE)
        && !line.isNameLike(at + 2);
  }

  /** {@code IK}, where an Imran Khan is named in full. */
  private boolean isInitials(Line line, int at) {
    return line.isAcronym(at)
        && initials.contains(line.token(at).text())
        && isAlone(line, at)
        && !line.has(at, GEO | ORGANISATION | TITLE | ROLE | FUNCTION);
  }

  /**
   * {@code Mir Jafar (Bajawa) plus}: one unknown word in brackets behind a name, in prose; in a
   * list it is a club or a country.
   */
  private static boolean isBracketed(Line line, int at, List<Name> known) {
    boolean inside = line.lower(at - 1).equals("(") && line.lower(at + 1).equals(")");
    boolean prose = at + 2 < line.size() && Character.isLowerCase(line.lower(at + 2).charAt(0));
    return inside
        && line.token(at).text().indexOf('-') != 1
        && prose
        && !line.isCapitalized(at + 2)
        && line.isNameLike(at)
        && !line.isAcronym(at)
        && line.token(at).text().length() > 3
        && !line.has(at, NOT_IN_NAMES)
        && known.stream().anyMatch(name -> name.last() == at - 2);
  }

  /** {@code Gerardo "Tata" Martino}: two names around a quoted one are one. */
  private static List<Name> merged(List<Name> names) {
    List<Name> out = new ArrayList<>();
    for (Name name : names) {
      if (!out.isEmpty() && isNickname(out.get(out.size() - 1), name)) {
        Name before = out.remove(out.size() - 1);
        out.add(new Name(name.line(), before.first(), name.last()));
      } else {
        out.add(name);
      }
    }
    return out;
  }

  private static boolean isNickname(Name left, Name right) {
    Line line = left.line();
    int open = left.last() + 1;
    int close = right.first() - 1;
    boolean direct = close - open >= 2 && close - open <= 4;
    return direct && isQuote(line, open) && isQuote(line, close) && line.isNameLike(open + 1);
  }

  private static boolean isQuote(Line line, int at) {
    String text = line.lower(at);
    return text.length() == 1 && QUOTES.contains(text);
  }
}
