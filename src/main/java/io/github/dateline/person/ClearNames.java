package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names that their place gives away, whatever else their words may mean: a given name, a surname
 * and a verb of persons ({@code Theresa May may resign}), an unknown word behind an office ({@code
 * President Macron}), one that does what only persons do ({@code Kshyk campaigned}).
 */
final class ClearNames {

  private static final int NO_SURNAME =
      ORGWORD | GEO | ORGANISATION | CALENDAR | FUNCTION | TITLE | ROLE | MODIFIER | GROUP | SPEECH;
  private static final int NO_GIVEN = COMMON | GEO | CITY | CALENDAR | FUNCTION | MODIFIER | ROLE;

  /** What one person does to another, so that both sides are persons if one may be. */
  private static final Set<String> BETWEEN =
      Set.of("met", "meets", "received", "hosted", "greeted", "praised", "congratulated", "phoned");

  private static final Set<String> MODALS =
      Set.of("will", "may", "would", "could", "can", "must", "has", "had", "was", "is");

  private final Line line;
  private final BitSet taken = new BitSet();
  private final List<Name> found = new ArrayList<>();

  private ClearNames(Line line) {
    this.line = line;
  }

  /** Returns the names with those added, or made whole, whose place gives them away. */
  static List<Name> completed(List<Line> lines, List<Name> names) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      int start = next;
      while (next < names.size() && names.get(next).line() == line) {
        next++;
      }
      ClearNames clear = new ClearNames(line);
      clear.addFull(names.subList(start, next));
      names.subList(start, next).forEach(name -> clear.addFree(name.first(), name.last()));
      clear.addSingle();
      clear.found.sort(Comparator.comparingInt(Name::first));
      all.addAll(clear.found);
    }
    return all;
  }

  private void addFree(int first, int last) {
    int used = taken.nextSetBit(first);
    if (used < 0 || used > last) {
      found.add(new Name(line, first, last));
      taken.set(first, last + 1);
    }
  }

  /** Adds names of two words, except in longer ones that others found. */
  private void addFull(List<Name> names) {
    for (int i = 0; i + 1 < line.size(); i++) {
      if (line.isCapitalized(i)
          && line.isNameLike(i + 1)
          && !line.isNameLike(i + 2)
          && !isInLonger(i, names)
          && (isFramed(i) || isChinese(i) || isBehindCountry(i))) {
        addFree(i, i + 1);
      }
    }
  }

  private boolean isInLonger(int at, List<Name> names) {
    boolean particle = line.has(at + 2, PARTICLE) && line.isNameLike(at + 3);
    return particle || names.stream().anyMatch(n -> n.first() <= at && n.last() > at + 1);
  }

  /** {@code Tom Gross met}, {@code said Rose Green}: two words for a person, beside a verb. */
  private boolean isFramed(int at) {
    boolean given = line.has(at, MALE_NAME | FEMALE_NAME | GIVEN);
    boolean surname = line.has(at + 1, SURNAME) && !line.isAcronym(at + 1);
    if (!given || !surname || !isStart(at) || line.has(at + 1, PLACE_PHRASE | ORGANISATION)) {
      return false;
    }
    boolean clear = line.has(at, MALE_NAME | FEMALE_NAME) && !line.has(at, NO_GIVEN);
    boolean clearSurname = !line.has(at + 1, NO_SURNAME | CITY);
    boolean question = line.lower(line.size() - 1).equals("?");
    return !question && isBesideVerb(at) && (clear || clearSurname) && !line.isInitial(at);
  }

  private boolean isStart(int at) {
    int left = line.before(at);
    return !line.isNameLike(left) && !line.lower(left).equals("the")
        || line.has(left, TITLE | ROLE)
        || (line.has(left, ORGANISATION) && line.lower(left).equals("security"));
  }

  private boolean isBesideVerb(int at) {
    int next = at + 2;
    boolean behind =
        line.has(next, SPEECH | DEED) || (MODALS.contains(line.lower(next)) && isLower(next));
    boolean list = line.lower(next).equals("and") && line.has(next + 1, GIVEN);
    return (behind && isLower(next))
        || (list && line.isNameLike(next + 2))
        || BETWEEN.contains(line.lower(at - 1))
        || (line.lower(at - 1).equals("and") && at > 1 && taken.get(at - 2))
        || (line.has(at - 1, ROLE | TITLE) && !line.isCapitalized(at - 1));
  }

  private boolean isLower(int at) {
    return at < line.size() && !line.isCapitalized(at);
  }

  /** {@code He Lifeng}, {@code So Se-won}, {@code An Li}: a surname that is a small word too. */
  private boolean isChinese(int at) {
    String surname = line.lower(at);
    String given = line.token(at + 1).text();
    int hyphen = given.indexOf('-');
    boolean syllables = hyphen > 0 && hyphen < given.length() - 1 && given.length() < 12;
    boolean plain =
        given.length() < 9 && !line.lower(at + 2).equals("a") && !line.isAcronym(at + 1);
    boolean other = line.has(at + 1, NO_SURNAME | COMMON | CITY);
    boolean inside = at > 0 && Character.isLetter(line.lower(at - 1).charAt(0));
    return !other
        && ((surname.equals("he") && plain && given.length() > 1)
            || (surname.equals("so") && syllables)
            || (surname.equals("an") && inside && line.has(at + 1, FAMILY_FIRST | GIVEN)));
  }

  /** {@code ambassador to Iran Simon Shercliff}. */
  private boolean isBehindCountry(int at) {
    return line.has(at - 1, COUNTRY)
        && line.lower(at - 2).equals("to")
        && line.has(at - 3, ROLE)
        && line.has(at, GIVEN)
        && !line.has(at + 1, NO_SURNAME);
  }

  private void addSingle() {
    boolean headline = isHeadline(line);
    for (int i = 0; i < line.size(); i++) {
      if (!taken.get(i) && line.isNameLike(i) && !line.isNameLike(i + 1)) {
        boolean office = isOffice(i) && isPlausible(i) && (!headline || line.has(i, SURNAME));
        if (office || (!headline && isDoing(i))) {
          addFree(i, i);
        }
      }
    }
    for (int i = 1; i + 1 < line.size(); i++) {
      if (BETWEEN.contains(line.lower(i)) && isPersonLike(i - 1) && isPersonLike(i + 1)) {
        addFree(i - 1, i - 1);
        addFree(i + 1, i + 1);
      }
    }
  }

  /** Most tokens are capitalised. */
  static boolean isHeadline(Line line) {
    int capitals = 0;
    for (int i = 0; i < line.size(); i++) {
      capitals += line.isCapitalized(i) ? 1 : 0;
    }
    return capitals * 10 > line.size() * 6;
  }

  /** {@code President Macron}, {@code Prime Minister Truss}. */
  private boolean isOffice(int at) {
    int office = line.before(at);
    return line.isCapitalized(office)
        && line.has(office, ROLE)
        && !line.has(office, MALE_NAME | FEMALE_NAME | MODIFIER)
        && (at + 1 == line.size() || "&\"\u201c\u2018".indexOf(line.lower(at + 1).charAt(0)) < 0);
  }

  /** An unknown word, or a surname that is a rare word too. */
  private boolean isPlausible(int at) {
    return !line.has(at, NO_SURNAME | COMMON | PLACE_PHRASE)
        && !line.isAcronym(at)
        && line.token(at).text().length() > 2
        && (line.has(at, NAME) || !line.has(at, RARE | CITY));
  }

  /** {@code Kshyk campaigned in Leeds}: at the start of a sentence, before a deed of persons. */
  private boolean isDoing(int at) {
    boolean start = at == 0 || (at == 1 && !Character.isLetterOrDigit(line.lower(0).charAt(0)));
    int verb = at + 1;
    boolean passive = line.lower(verb).equals("was") && line.lower(verb + 1).equals("elected");
    boolean runs = line.lower(verb).equals("ran") && line.lower(verb + 1).equals("for");
    return start && isPlausible(at) && (passive || runs || line.has(verb, DEED)) && isLower(verb);
  }

  /** A name, or a lone word of the list of names. */
  private boolean isPersonLike(int at) {
    String left = line.lower(at - 1);
    boolean place = left.equals("of") || DocumentStats.isPlacePreposition(left);
    boolean alone = !line.isNameLike(at - 1) && !line.isNameLike(at + 1) && !place;
    return taken.get(at)
        || (line.isNameLike(at) && alone && isPlausible(at) && line.has(at, NAME & ~COMMON));
  }
}
