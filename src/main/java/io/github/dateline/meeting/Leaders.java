package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Reads who leads the two sides of a meeting: {@code Haas led the union's team and Sato the
 * company's}, {@code Haas and Sato led their delegations}. The two met.
 */
final class Leaders {

  private static final int REACH = 7;

  private Leaders() {}

  /** Returns the claim that two leaders met at the meeting told before or in the sentence. */
  static Optional<Claim> match(View view) {
    for (int verb = 1; verb < view.size(); verb++) {
      if (view.phraseAt(verb).isEmpty() && view.is(verb, WordClass.LEADING)) {
        Optional<Claim> claim = at(view, verb);
        if (claim.isPresent()) {
          return claim;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Claim> at(View view, int verb) {
    int team = team(view, verb + 1);
    if (team < 0) {
      return Optional.empty();
    }
    Side subject = new Arguments(view).subject(verb, false);
    List<Phrase> leaders = subject.phrases();
    if (!leaders.stream().allMatch(p -> p.kind() == Kind.PERSON)) {
      return Optional.empty();
    }
    if (leaders.size() == 2) {
      return view.lower(team).endsWith("s")
          ? Optional.of(claim(view, verb, leaders))
          : Optional.empty();
    }
    return leaders.size() == 1
        ? other(view, team + 1).map(p -> claim(view, verb, List.of(leaders.get(0), p)))
        : Optional.empty();
  }

  /** The word for a side that the verb leads to: {@code the company's team}; -1 for none. */
  private static int team(View view, int from) {
    for (int i = from; i < Math.min(view.size(), from + REACH); i++) {
      if (view.is(i, WordClass.DELEGATION)) {
        return i;
      }
      if (isEnd(view, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isEnd(View view, int at) {
    return view.phraseAt(at).isEmpty()
        && (view.isAny(at, WordClass.FINITE, WordClass.BE, WordClass.SPEECH)
            || Arguments.isBreak(view.lower(at)));
  }

  /** {@code and Sato the company's}, {@code while Sato will speak for the company}. */
  private static Optional<Phrase> other(View view, int from) {
    boolean joined = false;
    for (int i = from; i < Math.min(view.size(), from + 12); i++) {
      boolean free = view.phraseAt(i).isEmpty();
      joined |=
          free
              && (view.is(i, WordClass.CONJUNCTION)
                  || view.lower(i).equals("while")
                  || view.lower(i).equals(";"));
      if (joined && view.startsPhrase(i)) {
        return view.phraseAt(i).filter(p -> p.kind() == Kind.PERSON && leads(view, p.next()));
      }
      if (view.lower(i).startsWith(".")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean leads(View view, int from) {
    if (view.is(from, WordClass.DETERMINER)) {
      for (int i = from + 1; i < Math.min(view.size(), from + 6); i++) {
        if (view.lower(i).equals("one") || view.is(i, WordClass.DELEGATION)) {
          return true;
        }
      }
      return NounLeft.isPossessiveMark(view.lower(view.size() - 2));
    }
    int verb = from;
    while (view.isAny(verb, WordClass.MODAL, WordClass.ADVERB)) {
      verb++;
    }
    String lower = view.lower(verb);
    return view.is(verb, WordClass.LEADING)
        || lower.startsWith("represent")
        || (lower.startsWith("speak") || lower.startsWith("spoke") || lower.startsWith("negotiat"))
            && view.lower(verb + 1).equals("for");
  }

  static Claim claim(View view, int verb, List<Phrase> leaders) {
    return new Claim(
        view,
        verb,
        verb,
        verb,
        "leaders",
        MeetingKind.TALKS,
        new Side(leaders, false, leaders.get(leaders.size() - 1).last()),
        Side.NONE,
        true,
        Bond.DELEGATION,
        "",
        "",
        Function.PRINCIPAL,
        Function.PRINCIPAL);
  }
}
