package io.github.dateline.meeting;

/**
 * Tells whether a word of denial governs that a meeting exists: {@code refused to attend the talks}
 * does, {@code refused to discuss the talks} does not.
 */
final class Denial {

  private Denial() {}

  /** Tells whether a verb or noun, denied, says that the meeting was none. */
  static boolean isOfExistence(View view, String lower) {
    return view.isWord(WordClass.EXISTING, lower);
  }

  /** {@code no meeting}, {@code no further peace talks}: the noun's own determiner. */
  static boolean isNone(View view, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i < 5; i--) {
      if (view.lower(i).equals("no")) {
        return true;
      }
      boolean inside =
          view.is(i, WordClass.MODIFIER)
              || view.lower(i).equals("such")
              || view.lower(i).equals("further")
              || view.lower(i).equals("more")
              || view.lower(i).endsWith("al")
              || view.lower(i).equals("direct");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the word of denial at a token governs the noun for a meeting. */
  static boolean governs(View view, int at, int noun) {
    String lower = view.lower(at);
    if (lower.equals("no")) {
      return view.is(at + 1, WordClass.OUTLOOK);
    }
    boolean asksVerb =
        view.is(at, WordClass.NEGATION)
            || lower.startsWith("refus")
            || lower.startsWith("declin")
            || lower.startsWith("fail")
            || lower.equals("unable")
            || lower.equals("unwilling");
    if (!asksVerb) {
      return isDirect(view, at, noun);
    }
    int next = at + 1;
    while (view.lower(next).equals("to") || view.is(next, WordClass.ADVERB)) {
      next++;
    }
    return isDirect(view, at, noun) && (next == at + 1 && !view.is(at, WordClass.NEGATION))
        || view.is(next, WordClass.CONSENT);
  }

  /** Nothing but the noun's own phrase, or an offer of it, stands between. */
  static boolean isDirect(View view, int at, int noun) {
    for (int i = at + 1; i < noun; i++) {
      String lower = view.lower(i);
      boolean offer = lower.equals("of") || lower.equals("for") || lower.equals("to");
      if (view.is(i, WordClass.PREPOSITION) && !offer
          || view.isAny(i, WordClass.SUBORDINATOR, WordClass.RELATIVE)
          || lower.equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** {@code refused to meet}, {@code rejected a meeting}: asked for, and not granted. */
  static boolean isRefusal(Claim claim) {
    View view = claim.view();
    if (claim.effect().equals("denied")) {
      return true;
    }
    for (int i = claim.verb() - 1; i >= 0 && claim.verb() - i < 5; i--) {
      if (view.is(i, WordClass.REFUSING) && view.phraseAt(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
