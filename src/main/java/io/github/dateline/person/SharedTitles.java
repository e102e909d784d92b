package io.github.dateline.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each name of a series the office that stands before the first in the plural: {@code
 * Presidents Ana Prado of Chile and Karl Weber of Peru}.
 */
final class SharedTitles {

  /** The words between two names of a series: {@code of the United Arab Emirates and}. */
  private static final int FARTHEST = 8;

  private final RoleReader roles;

  SharedTitles(RoleReader roles) {
    this.roles = roles;
  }

  List<LinkedName> completed(List<LinkedName> names) {
    List<LinkedName> completed = new ArrayList<>(names);
    for (int i = 1; i < completed.size(); i++) {
      LinkedName before = completed.get(i - 1);
      LinkedName name = completed.get(i);
      if (before.titles().plural() && name.titles().roles().isEmpty() && isSeries(before, name)) {
        completed.set(i, name.with(shared(before.titles().roles(), name)));
      }
    }
    return completed;
  }

  private static boolean isSeries(LinkedName before, LinkedName name) {
    Line line = name.name().line();
    int from = before.name().last() + 1;
    int to = name.name().first();
    if (line != before.name().line() || to - from > FARTHEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String lower = line.lower(i);
      boolean link = lower.equals("of") || lower.equals("the") || lower.equals(",");
      if (!link && !lower.equals("and") && !line.has(i, WordClasses.GEO)) {
        return false;
      }
    }
    return to > from;
  }

  private List<Role> shared(List<Role> first, LinkedName name) {
    List<Role> shared = new ArrayList<>();
    for (Role role : first) {
      shared.add(new Role(role.text(), role.tenure(), Optional.empty()));
    }
    return roles.located(name.name().line(), name.name().last(), shared);
  }
}
