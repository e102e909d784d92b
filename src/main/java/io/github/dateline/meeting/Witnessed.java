package io.github.dateline.meeting;

import java.util.Optional;

/** {@code I saw the minister meet Haas}: the bare verb tells what somebody saw happen. */
final class Witnessed {

  private static final int REACH = 8;

  private Witnessed() {}

  /** Tells whether the subject of a verb is somebody who was seen. */
  static boolean is(View view, Arguments.Side subject, int verb) {
    int first = subject.isEmpty() ? verb : subject.phrases().get(0).first();
    return witnessBefore(view, Math.min(first, verb), view.lower(verb - 1).equals(","));
  }

  /** Returns a name between commas: {@code saw the minister, Ana Kolar, meet Haas}. */
  static Optional<Phrase> between(View view, int verb) {
    return view.lower(verb - 1).equals(",")
        ? view.phraseAt(verb - 2)
            .filter(name -> name.kind() == Phrase.Kind.PERSON)
            .filter(name -> witnessBefore(view, name.first(), true))
        : Optional.empty();
  }

  /** Walks left over a role: {@code saw the new finance minister, Ana Kolar}. */
  private static boolean witnessBefore(View view, int from, boolean inserted) {
    int end = inserted && view.lower(from - 1).equals(",") ? from - 1 : from;
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (view.is(i, WordClass.WITNESSING)) {
        return !view.is(i - 1, WordClass.BE);
      }
      boolean clause =
          view.is(i, WordClass.SUBORDINATOR)
              || view.is(i, WordClass.RELATIVE)
              || view.is(i, WordClass.CONJUNCTION)
              || view.is(i, WordClass.FINITE)
              || view.lower(i).equals(",");
      if (clause || Arguments.isBreak(view.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
