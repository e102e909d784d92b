package io.github.dateline.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the first of two relatives the surname that stands at the second only: {@code Bill and
 * Hillary Clinton}. Both first words must be given names, and the first no surname of the document.
 */
final class Couples {

  private final NameMatcher matcher;

  Couples(NameMatcher matcher) {
    this.matcher = matcher;
  }

  List<LinkedName> completed(List<LinkedName> names) {
    Set<String> surnames = new HashSet<>();
    for (LinkedName name : names) {
      if (name.form().isFull()) {
        surnames.add(name.form().surname());
      }
    }
    List<LinkedName> completed = new ArrayList<>(names);
    for (int i = 0; i + 1 < names.size(); i++) {
      LinkedName name = names.get(i);
      LinkedName next = names.get(i + 1);
      if (isCouple(name, next) && !surnames.contains(name.form().given())) {
        completed.set(i, name.withSurnameOf(next));
      }
    }
    return completed;
  }

  private boolean isCouple(LinkedName name, LinkedName next) {
    Line line = name.name().line();
    int and = name.name().last() + 1;
    return line == next.name().line()
        && next.name().first() == and + 1
        && (line.lower(and).equals("and") || line.lower(and).equals("&"))
        && !name.form().isFull()
        && name.titles().honorific().isEmpty()
        && next.form().isFull()
        && matcher.isOnlyGivenName(name.form().given())
        && matcher.isCouplesGivenName(next.form().given());
  }
}
