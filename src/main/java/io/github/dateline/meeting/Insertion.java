package io.github.dateline.meeting;

/**
 * What stands between two commas behind the subject: {@code Sato, named last month to mediate, met
 * Haas}. Its words and days say nothing of the verb.
 */
final class Insertion {

  private Insertion() {}

  /** Tells whether a token stands in an insertion between the subject of a claim and its verb. */
  static boolean holds(Claim claim, int at) {
    View view = claim.view();
    int subject = claim.subject().last();
    if (subject < 0 || at <= subject + 1 || at >= claim.verb()) {
      return false;
    }
    return view.lower(subject + 1).equals(",") && closing(view, claim.verb()) > at;
  }

  /** The comma before the verb, but for auxiliaries and adverbs between. */
  private static int closing(View view, int verb) {
    int i = verb - 1;
    while (view.isAny(
            i, WordClass.ADVERB, WordClass.HAVE, WordClass.BE, WordClass.MODAL, WordClass.NEGATION)
        || view.lower(i).equals("to")
        || view.is(i, WordClass.GOVERNOR)) {
      i--;
    }
    return view.lower(i).equals(",") ? i : -1;
  }
}
