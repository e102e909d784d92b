package io.github.dateline.meeting;

import java.util.Optional;

/**
 * A second meeting of the same two in one clause: {@code met in Oslo on Monday and again on
 * Tuesday}.
 */
final class Again {

  private static final String WORD = "again";

  private static final int REACH = 24;

  private Again() {}

  /** Returns the claim of the second time, if both times are told. */
  static Optional<Claim> after(Claim claim) {
    View view = claim.view();
    int from = Math.max(claim.last(), claim.object().last()) + 1;
    boolean dated = false;
    for (int i = from; i < Math.min(view.size(), from + REACH); i++) {
      boolean joined = view.is(i - 1, WordClass.CONJUNCTION) || view.lower(i - 1).equals(",");
      if (view.lower(i).equals(WORD) && joined) {
        return dated && isDated(view, i) ? Optional.of(at(claim, i)) : Optional.empty();
      }
      if (view.phraseAt(i).isEmpty() && isBorder(view, i)) {
        return Optional.empty();
      }
      dated |= view.isDate(i);
    }
    return Optional.empty();
  }

  /** Tells whether a claim is of such a second time. */
  static boolean is(Claim claim) {
    return claim.view().lower(claim.first()).equals(WORD);
  }

  private static boolean isDated(View view, int again) {
    for (int i = again + 1; i < Math.min(view.size(), again + 9); i++) {
      if (view.isDate(i)) {
        return true;
      }
      if (isBorder(view, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBorder(View view, int at) {
    return view.isAny(
            at, WordClass.SPEECH, WordClass.FINITE, WordClass.RELATIVE, WordClass.SUBORDINATOR)
        || Arguments.isBreak(view.lower(at));
  }

  private static Claim at(Claim claim, int again) {
    return new Claim(
        claim.view(),
        again,
        again,
        claim.verb(),
        claim.frame(),
        claim.kind(),
        claim.subject(),
        claim.object(),
        claim.mutual(),
        claim.bond(),
        claim.noun(),
        claim.effect(),
        claim.subjectFunction(),
        claim.objectFunction());
  }
}
