package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;

/** Two leaders of different sides who sign a treaty together have met to do it. */
final class Signing {

  /**
   * The frame of such a claim; it holds only where the document speaks of talks or a visit too, for
   * papers can be signed at a distance.
   */
  static final String FRAME = "sign";

  private static final int OBJECT = 9;

  private Signing() {}

  /** Returns who signed with whom by the verb at a token, or nobody. */
  static Side signers(View view, int verb, boolean passive) {
    if (isApart(view)) {
      return Side.NONE;
    }
    Arguments arguments = new Arguments(view);
    boolean by = view.lower(verb + 1).equals("by") && view.startsPhrase(verb + 2);
    if (passive || by) {
      return by && hasPact(view, Math.max(0, verb - OBJECT), verb)
          ? couple(arguments.rightSide(verb + 2))
          : Side.NONE;
    }
    return hasPact(view, verb + 1, Math.min(view.size(), verb + OBJECT))
        ? couple(arguments.subject(verb, false))
        : Side.NONE;
  }

  /** One person of each of two sides; three presidents may sign on three days. */
  private static Side couple(Side side) {
    List<Actor> actors = side.phrases().stream().flatMap(p -> p.actors().stream()).toList();
    boolean persons = side.phrases().stream().allMatch(p -> p.kind() == Kind.PERSON);
    long sides = actors.stream().flatMap(a -> a.side().stream()).distinct().count();
    return persons && actors.size() == 2 && sides == 2 ? side : Side.NONE;
  }

  private static boolean hasPact(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, WordClass.PACT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(View view) {
    for (int i = 0; i < view.size(); i++) {
      if (view.is(i, WordClass.APART)) {
        return true;
      }
    }
    return false;
  }
}
