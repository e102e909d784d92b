package io.github.dateline.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks the names that one list ({@code Tony Perez, Anthony Perez and Antonio Perez}) or one
 * meeting ({@code Ted Kolar met Edward Kolar}) holds: those that differ are different persons.
 */
final class Companies {

  private static final Set<String> LINKS = Set.of(",", "and", "&", ".");
  private static final Set<String> MEETINGS =
      Set.of("met", "meets", "meet", "meeting", "visited", "greeted", "hosted", "welcomed", "with");

  /** The words of a meeting between two names: {@code met on Monday with}. */
  private static final int FARTHEST = 6;

  private Companies() {}

  static List<LinkedName> marked(List<LinkedName> names) {
    List<LinkedName> marked = new ArrayList<>(names);
    for (int i = 1; i < marked.size(); i++) {
      LinkedName before = marked.get(i - 1);
      LinkedName name = marked.get(i);
      if (name.form().isFull() && areTogether(before, name)) {
        int company = before.company().orElse(i);
        marked.set(i - 1, before.in(company));
        marked.set(i, name.in(company));
      }
    }
    return marked;
  }

  private static boolean areTogether(LinkedName before, LinkedName name) {
    Line line = name.name().line();
    int from = before.titles().last() + 1;
    int to = name.titles().first();
    if (line != before.name().line() || to <= from || to - from > FARTHEST) {
      return false;
    }
    boolean meeting = false;
    boolean list = true;
    boolean and = false;
    for (int i = from; i < to; i++) {
      meeting |= MEETINGS.contains(line.lower(i));
      and |= line.lower(i).equals("and");
      list &= LINKS.contains(line.lower(i));
    }
    // A comma alone is a list if it goes on; "Lula, Luiz da Silva" is one person.
    return meeting || (list && (and || goesOn(line, name.titles().last() + 1)));
  }

  private static boolean goesOn(Line line, int at) {
    return line.lower(at).equals("and")
        || (line.lower(at).equals(",") && line.isCapitalized(at + 1));
  }
}
