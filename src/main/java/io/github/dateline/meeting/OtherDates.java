package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.time.DateMention;

/** Knows the dates that say when something else was: what somebody did before, an attack. */
final class OtherDates {

  private OtherDates() {}

  /** Tells whether a date belongs to another event that its own words name. */
  static boolean isOther(Claim claim, DateMention date) {
    View view = claim.view();
    int first = view.sentence().tokenAt(date.span().start());
    int last = view.sentence().tokenAt(date.span().end() - 1);
    return isOfPerson(claim, first, last) || isOfIncident(view, first, last);
  }

  /** {@code Sato, who was elected in 2021}: a clause about a person that the claim is not in. */
  private static boolean isOfPerson(Claim claim, int first, int last) {
    View view = claim.view();
    for (int i = first - 1; i > 0 && !isBorder(view, i); i--) {
      boolean relative = view.lower(i).equals("who") && view.phraseAt(i).isEmpty();
      boolean told = i >= first - 3 && isTold(view, i);
      if (relative || told) {
        return !isBetween(claim, i, end(view, last));
      }
    }
    return false;
  }

  private static boolean isTold(View view, int at) {
    return view.is(at, WordClass.FATE)
        && view.lower(at - 1).equals(",")
        && view.phraseAt(at - 2).filter(p -> p.kind() == Kind.PERSON).isPresent();
  }

  private static int end(View view, int last) {
    int at = last + 1;
    while (at < view.size() && !isBorder(view, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBorder(View view, int at) {
    String lower = view.lower(at);
    return lower.equals(",") && !view.isDate(at)
        || Arguments.isBreak(lower)
        || lower.equals("“")
        || lower.equals("”");
  }

  private static boolean isBetween(Claim claim, int from, int to) {
    return claim.first() > from && claim.first() < to || claim.verb() > from && claim.verb() < to;
  }

  /** {@code over the May 5 attack}, {@code after the attack on May 5}. */
  private static boolean isOfIncident(View view, int first, int last) {
    if (view.is(last + 1, WordClass.INCIDENT)
        && (view.is(first - 1, WordClass.DETERMINER)
            || NounLeft.isPossessiveMark(view.lower(last)))) {
      return true;
    }
    int noun = view.is(first - 1, WordClass.PREPOSITION) ? first - 2 : first - 1;
    for (int i = noun - 1; view.is(noun, WordClass.INCIDENT) && i >= noun - 4; i--) {
      if (view.is(i, WordClass.OCCASION)) {
        return true;
      }
    }
    return false;
  }
}
