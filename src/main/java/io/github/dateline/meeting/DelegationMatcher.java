package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Participant.Function;
import java.util.Optional;

/**
 * Reads who belongs to a delegation: {@code The delegation includes X}, {@code X is leading the
 * team}.
 */
final class DelegationMatcher {

  private DelegationMatcher() {}

  static Optional<Claim> match(View view, Phrase phrase) {
    if (phrase.kind() == Phrase.Kind.COUNTRY) {
      return represented(view, phrase);
    }
    if (phrase.kind() != Phrase.Kind.BODY
        || !view.is(phrase.last(), WordClass.DELEGATION)
            && !view.is(headOf(view, phrase), WordClass.DELEGATION)) {
      return Optional.empty();
    }
    Arguments arguments = new Arguments(view);
    for (int i = phrase.next(); i < Math.min(view.size(), phrase.next() + 8); i++) {
      String lower = view.lower(i);
      boolean by = view.isWord(WordClass.LED, lower) && view.lower(i + 1).equals("by");
      int start = by ? i + 2 : i + 1;
      if ((by || view.isWord(WordClass.CONTAINS, lower)) && view.startsPhrase(start)) {
        return Optional.of(claim(view, i, phrase, arguments.rightSide(start), by));
      }
    }
    return leader(view, phrase);
  }

  /** {@code Nepal was represented by X and Y}. */
  private static Optional<Claim> represented(View view, Phrase country) {
    int at = country.next();
    while (view.isAny(at, WordClass.BE, WordClass.HAVE, WordClass.MODAL)) {
      at++;
    }
    boolean by =
        at > country.next()
            && view.lower(at).equals("represented")
            && view.lower(at + 1).equals("by")
            && view.startsPhrase(at + 2);
    return by
        ? Optional.of(claim(view, at, country, new Arguments(view).rightSide(at + 2), true))
        : Optional.empty();
  }

  private static int headOf(View view, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (view.lower(i).equals(phrase.head())) {
        return i;
      }
    }
    return phrase.last();
  }

  private static Optional<Claim> leader(View view, Phrase phrase) {
    int verb = phrase.first() - 1;
    boolean other = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      other |= view.is(i, WordClass.OTHER);
    }
    if (other || !view.is(verb, WordClass.LEADING)) {
      return Optional.empty();
    }
    Side subject = new Arguments(view).subject(verb, false);
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(claim(view, verb, phrase, subject, true));
  }

  private static Claim claim(View view, int at, Phrase delegation, Side members, boolean leads) {
    Side side = new Side(java.util.List.of(delegation), false, delegation.last());
    Function function = leads ? Function.PRINCIPAL : Function.DELEGATION_MEMBER;
    return new Claim(
        view,
        at,
        at,
        at,
        "delegation",
        MeetingKind.TALKS,
        members,
        side,
        false,
        Bond.DELEGATION,
        "",
        "",
        function,
        function);
  }
}
