package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Frames.NounFrame;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.Set;

/** Reads the prepositions behind a noun that bring the sides of the meeting. */
final class NounRight {

  private static final Set<String> BOTH = Set.of("between", "among", "involving");

  private final View view;
  private final int noun;
  private final NounFrame frame;
  private final NounParts parts;
  private final Arguments arguments;

  NounRight(View view, int noun, NounFrame frame, NounParts parts, Arguments arguments) {
    this.view = view;
    this.noun = noun;
    this.frame = frame;
    this.parts = parts;
    this.arguments = arguments;
  }

  /** Walks right over the prepositions that bring sides. */
  void read() {
    walk();
    int staged = parts.mutual.isEmpty() && parts.object.isEmpty() ? behindStaging() : -1;
    int sides = staged < 0 ? -1 : linkBehind(staged);
    if (sides > 0) {
      takeSide(sides);
    }
  }

  /** {@code Talks were held}, {@code a meeting took place}: where the verb ends, or -1. */
  private int behindStaging() {
    int at = noun + 1;
    while (view.isAny(at, WordClass.MODAL, WordClass.HAVE, WordClass.BE, WordClass.ADVERB)) {
      at++;
    }
    boolean passive = view.is(at - 1, WordClass.BE) || view.is(at - 2, WordClass.BE);
    if (at > noun + 1 && passive && view.is(at, WordClass.STAGED)) {
      return at + 1;
    }
    return view.is(at, WordClass.TAKING_PLACE) && view.lower(at + 1).equals("place") ? at + 2 : -1;
  }

  /** {@code on Tuesday in Oslo between}: the link that brings both sides, or -1. */
  private int linkBehind(int from) {
    for (int i = from; i < Math.min(view.size(), from + 12); i++) {
      String lower = view.lower(i);
      if (BOTH.contains(lower) && view.startsPhrase(i + 1)) {
        return i;
      }
      boolean between =
          view.isDate(i)
              || view.isAny(
                  i, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.DETERMINER, WordClass.HOUSE)
              || view.token(i).isCapitalized();
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private void walk() {
    int i = noun + 1;
    for (int steps = 0; i < view.size() && steps < 28; steps++) {
      if (view.startsPhrase(i + 1) && takeSide(i)) {
        int taken = Math.max(parts.mutual.last(), parts.object.last());
        i = Math.max(i, Math.max(taken, parts.subject.last())) + 1;
      } else if (view.startsPhrase(i)) {
        i = view.phraseAt(i).orElseThrow().last() + 1;
      } else if (isHeld(i) || isInDates(i) || !isRightStop(i)) {
        i++;
      } else {
        return;
      }
    }
  }

  private boolean isHeld(int at) {
    return at == noun + 1 && view.lower(at).equals("held");
  }

  private boolean isInDates(int at) {
    return view.isDate(at) || view.isDate(at - 1) && view.isDate(at + 1);
  }

  /** Takes the side behind a preposition; tells whether it belongs to the noun. */
  private boolean takeSide(int at) {
    return switch (view.lower(at)) {
      case "on", "upon" -> parts.courtesy && takeObject(arguments.rightSide(at + 1));
      case "between", "among", "involving" -> takeBoth(arguments.innerSide(at + 1));
      case "with" ->
          parts.object.isEmpty() && takeObject(arguments.more(arguments.rightSide(at + 1), "with"));
      case "of" -> behindDates(at - 1) == noun && takeOwner(arguments.innerSide(at + 1));
      case "by" ->
          parts.subject.isEmpty()
              && !view.lower(at - 1).equals("hosted")
              && takeAgent(arguments.rightSide(at + 1));
      case "from" -> takeCaller(arguments.rightSide(at + 1));
      case "to" -> takeGoal(arguments.rightSide(at + 1));
      default -> false;
    };
  }

  private boolean takeObject(Side side) {
    parts.object = side;
    parts.linked = true;
    return true;
  }

  private boolean takeBoth(Side sides) {
    parts.mutual = sides;
    parts.linked = true;
    return true;
  }

  /** {@code a meeting of the factions}, {@code the visit of the minister}. */
  private boolean takeOwner(Side of) {
    Phrase first = of.actors() > 1 ? null : of.phrases().get(0);
    if (first == null || first.plural() || first.kind() == Kind.BODY) {
      parts.mutual = parts.mutual.isEmpty() ? of : parts.mutual;
    } else if (parts.subject.isEmpty()) {
      parts.subject = of;
    }
    return true;
  }

  private boolean takeAgent(Side by) {
    parts.subject = by;
    parts.subjectFunction = isCall() ? Function.CALLER : Function.PRINCIPAL;
    return true;
  }

  private boolean takeCaller(Side from) {
    if (!isCall() || !isFree(from)) {
      return false;
    }
    parts.objectFunction = Function.CALLER;
    return takeObject(from);
  }

  /** {@code a dinner to the envoy}, {@code a call to the envoy}, {@code a visit to the envoy}. */
  private boolean takeGoal(Side to) {
    if (frame.is("given") && isFree(to)) {
      parts.subjectFunction = Function.HOST;
      parts.objectFunction = Function.VISITOR;
      return takeObject(to);
    }
    if (isCall() && isFree(to)) {
      parts.objectFunction = Function.CALLEE;
      return takeObject(to);
    }
    Phrase host = to.phrases().get(0);
    boolean visited =
        frame.kind() == MeetingKind.VISIT
            && host.kind() != Kind.COUNTRY
            && host.kind() != Kind.NAME
            && host.isPeople();
    parts.object = visited ? to : parts.object;
    return visited;
  }

  private boolean isCall() {
    return frame.kind() == MeetingKind.CALL;
  }

  /** Tells whether people are named and nobody was before them. */
  private boolean isFree(Side side) {
    return parts.object.isEmpty() && side.phrases().get(0).isPeople();
  }

  /** {@code a meeting next week of the factions}: the last token that is not of a date. */
  private int behindDates(int at) {
    int last = at;
    while (view.isDate(last)) {
      last--;
    }
    return last;
  }

  private boolean isRightStop(int at) {
    String lower = view.lower(at);
    boolean comma =
        lower.equals(",") && !Set.of("with", "between", "among").contains(view.lower(at + 1));
    boolean subordinator =
        view.is(at, WordClass.SUBORDINATOR)
            && !lower.equals("hours")
            && !lower.equals("days")
            && !lower.equals("weeks");
    return comma
        || lower.startsWith(".")
        || lower.equals(";")
        || lower.equals(":")
        || lower.equals("”")
        || lower.equals("following")
        || subordinator
        || view.is(at, WordClass.FINITE) && !lower.equals("made")
        || view.isAny(
            at,
            WordClass.RELATIVE,
            WordClass.MODAL,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.CONJUNCTION,
            WordClass.SPEECH);
  }
}
