package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names that end with a generation: {@code James A. Baker III}, {@code Robert Downey Jr}. They are
 * rare in what the tagger learns from, and the words themselves leave little doubt.
 */
final class GenerationNames {

  private static final int NOT_INSIDE = ORGWORD | GEO | ORGANISATION | CALENDAR | ROLE | FUNCTION;

  private GenerationNames() {}

  /** Returns the names with those added, or made whole, that a generation ends. */
  static List<Name> completed(List<Line> lines, List<Name> names) {
    List<Name> found = new ArrayList<>();
    for (Line line : lines) {
      for (int i = 1; i < line.size(); i++) {
        int first = isGeneration(line, i) ? first(line, i) : -1;
        if (first >= 0) {
          found.add(new Name(line, first, i));
        }
      }
    }
    if (found.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>(found);
    names.stream().filter(n -> found.stream().noneMatch(f -> overlaps(f, n))).forEach(all::add);
    all.sort(Comparator.comparingInt(name -> name.line().span(name.first(), name.last()).start()));
    return all;
  }

  private static boolean isGeneration(Line line, int at) {
    return line.has(at, SUFFIX)
        && line.isCapitalized(at)
        && line.isNameLike(at - 1)
        && !line.lower(at).equals("md")
        && !line.lower(at).equals("phd");
  }

  /** The first word of the run before the generation if a given name starts it, or -1. */
  private static int first(Line line, int at) {
    int first = at - 1;
    while (isInside(line, first - 1)
        || (line.isAbbreviationStop(first - 1)
            && line.isInitial(first - 2)
            && !line.has(first - 2, TITLE))) {
      first -= line.isNameLike(first - 1) ? 1 : 2;
    }
    boolean given = line.has(first, GIVEN) || line.isInitial(first);
    boolean surname = isInside(line, at - 1) || (first < at - 1 && line.has(at - 1, SURNAME));
    return given && surname && isInside(line, first) ? first : -1;
  }

  private static boolean isInside(Line line, int at) {
    return line.isNameLike(at) && !line.has(at, NOT_INSIDE) && !line.has(at, TITLE);
  }

  private static boolean overlaps(Name one, Name other) {
    return one.line() == other.line() && one.first() <= other.last() && other.first() <= one.last();
  }
}
