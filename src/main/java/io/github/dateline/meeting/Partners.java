package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Further partners, each with a day of its own: {@code met Haas on Monday and Sato on Tuesday}. */
final class Partners {

  private Partners() {}

  /** Returns a claim for each partner with a day behind the first one, who has a day too. */
  static List<Claim> after(Claim claim) {
    List<Claim> claims = new ArrayList<>();
    View view = claim.view();
    Side known = claim.object();
    while (!claim.mutual() && !known.isEmpty()) {
      Optional<Side> next = next(view, known.last() + 1);
      if (next.isEmpty() || claims.size() > 8) {
        break;
      }
      known = next.get();
      claims.add(with(claim, known));
    }
    return claims;
  }

  private static Optional<Side> next(View view, int start) {
    int at = start;
    boolean dated = false;
    while (view.isDate(at)
        || view.is(at, WordClass.PREPOSITION) && (view.isDate(at + 1) || isPlace(view, at + 1))
        || isPlace(view, at)
        || view.is(at, WordClass.ADVERB) && !dated) {
      dated |= view.isDate(at);
      at++;
    }
    int joint = view.lower(at).equals(",") ? at + 1 : at;
    joint = view.is(joint, WordClass.CONJUNCTION) ? joint + 1 : joint;
    joint = view.lower(joint).equals("with") ? joint + 1 : joint;
    boolean opens = dated && joint > at && view.startsPhrase(joint);
    if (!opens) {
      return Optional.empty();
    }
    Phrase phrase = view.phraseAt(joint).orElseThrow();
    int end = phrase.next();
    return phrase.kind() == Phrase.Kind.PERSON
            && isDated(view, end)
            && !Lists.startsClause(view, phrase)
        ? Optional.of(new Side(List.of(phrase), false, phrase.last()))
        : Optional.empty();
  }

  /** {@code on Tuesday}, {@code in Oslo on Tuesday}: a day of one's own behind a name. */
  static boolean isDated(View view, int start) {
    int at = start;
    while (!view.isDate(at)
        && (view.is(at, WordClass.PREPOSITION) && (view.isDate(at + 1) || isPlace(view, at + 1))
            || isPlace(view, at))) {
      at++;
    }
    return view.isDate(at);
  }

  private static boolean isPlace(View view, int at) {
    return at < view.size()
        && view.token(at).isCapitalized()
        && (view.phraseAt(at).filter(Phrase::isPeople).isEmpty() || isTown(view, at));
  }

  /** {@code in Riga on Tuesday}: a capital is the place there, not the government. */
  private static boolean isTown(View view, int at) {
    return view.lower(at - 1).equals("in")
        && view.phraseAt(at).filter(Partners::isBareName).isPresent();
  }

  private static boolean isBareName(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.COUNTRY
        || phrase.kind() == Phrase.Kind.NAME
        || phrase.kind() == Phrase.Kind.PERSON && phrase.first() == phrase.last();
  }

  private static Claim with(Claim claim, Side object) {
    int at = object.phrases().get(0).first();
    return new Claim(
        claim.view(),
        at,
        object.last(),
        claim.verb(),
        claim.frame(),
        claim.kind(),
        claim.subject(),
        object,
        false,
        claim.bond(),
        claim.noun(),
        claim.effect(),
        claim.subjectFunction(),
        claim.objectFunction());
  }
}
