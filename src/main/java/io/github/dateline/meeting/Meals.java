package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Meals that one side gives to the other: {@code hosted a lunch in Haas's honour}, {@code gave him
 * dinner}, {@code The banquet was given by Sato}.
 */
final class Meals {

  static final String FRAME = "meal";

  private Meals() {}

  /** Returns the claim of the word for a meal at a token, if a verb says who gave it. */
  static Optional<Claim> match(View view, int at) {
    if (!view.is(at, WordClass.MEAL) || view.phraseAt(at).isPresent()) {
      return Optional.empty();
    }
    int start = start(view, at);
    Optional<Phrase> given = view.phraseAt(start - 1).filter(Phrase::isPeople);
    int verb = given.map(p -> p.first() - 1).orElse(start - 1);
    if (isServing(view, verb)) {
      Side host = new Arguments(view).subject(verb, false);
      Side guest =
          given.map(p -> new Side(List.of(p), false, p.last())).orElseGet(() -> guest(view, at));
      return !isPerson(host) || guest.isEmpty()
          ? Optional.empty()
          : Optional.of(claim(view, at, verb, host, guest));
    }
    return passive(view, start, at);
  }

  private static int start(View view, int at) {
    int start = at;
    while (start > 0
        && view.phraseAt(start - 1).isEmpty()
        && !isServing(view, start - 1)
        && (view.isAny(start - 1, WordClass.MODIFIER, WordClass.DETERMINER, WordClass.MEAL)
            || view.lower(start - 1).endsWith("al")
            || view.lower(start - 1).equals("working"))) {
      start--;
    }
    return start;
  }

  private static boolean isServing(View view, int at) {
    return view.phraseAt(at).isEmpty() && view.is(at, WordClass.SERVING);
  }

  private static boolean isPerson(Side side) {
    return !side.isEmpty() && side.phrases().stream().allMatch(p -> p.isPeople() && !p.plural());
  }

  /** {@code The banquet was given by Sato}; the guest is told before, or in whose honour it was. */
  private static Optional<Claim> passive(View view, int start, int at) {
    Side guest = guest(view, at);
    int behind = guest.isEmpty() || guest.last() > at + 9 ? at : guest.last();
    int verb = behind + 1;
    while (verb < behind + 7
        && (view.isAny(verb, WordClass.BE, WordClass.MODAL, WordClass.HAVE)
            || view.isDate(verb)
            || view.lower(verb).equals("to"))) {
      verb++;
    }
    boolean by =
        isServing(view, verb) && view.lower(verb + 1).equals("by") && view.startsPhrase(verb + 2);
    if (!by || verb == behind + 1) {
      return Optional.empty();
    }
    Side host = new Arguments(view).rightSide(verb + 2);
    boolean known = !guest.isEmpty() || view.lower(start).equals("the");
    return isPerson(host) && known
        ? Optional.of(claim(view, at, verb, host, guest))
        : Optional.empty();
  }

  /** {@code for Haas}, {@code in honour of Haas}, {@code in his honour}. */
  private static Side guest(View view, int meal) {
    for (int i = meal + 1; i < Math.min(view.size(), meal + 9); i++) {
      if (view.lower(i).equals("for") && view.startsPhrase(i + 1)) {
        return new Arguments(view).rightSide(i + 1);
      }
      boolean honour = view.lower(i).equals("honour") || view.lower(i).equals("honor");
      if (honour && view.lower(i + 1).equals("of") && view.startsPhrase(i + 2)) {
        return new Arguments(view).rightSide(i + 2);
      }
      if (honour) {
        return owner(view, i);
      }
      if (view.lower(i).equals(",") || view.is(i, WordClass.SPEECH)) {
        break;
      }
    }
    return Side.NONE;
  }

  private static Side owner(View view, int honour) {
    if (NounLeft.isPossessiveMark(view.lower(honour - 1))) {
      return view.phraseAt(honour - 2)
          .map(p -> new Side(List.of(p), false, p.last()))
          .orElse(Side.NONE);
    }
    int at = honour - 1;
    if (!view.is(at, WordClass.POSSESSIVE)) {
      return Side.NONE;
    }
    Phrase pronoun =
        new Phrase(
            at, at, at + 1, Kind.PRONOUN, false, Optional.empty(), view.lower(at), List.of());
    return new Side(List.of(pronoun), false, at);
  }

  private static Claim claim(View view, int at, int verb, Side host, Side guest) {
    return new Claim(
        view,
        at,
        at,
        verb,
        FRAME,
        MeetingKind.MEETING,
        host,
        guest,
        false,
        Bond.NEW,
        "lunch",
        "held",
        Function.HOST,
        Function.VISITOR);
  }
}
