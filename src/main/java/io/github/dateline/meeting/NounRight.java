package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Frames.NounFrame;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.Set;

/** Reads the prepositions behind a noun that bring the sides of the meeting. */
final class NounRight {

  private static final Set<String> BOTH = Set.of("between", "among", "involving");

  private NounRight() {}

  /** Walks right over the prepositions that bring sides. */
  static void read(View view, int at, NounFrame frame, NounParts parts, Arguments arguments) {
    walk(view, at, at + 1, frame, parts, arguments);
    int staged = parts.mutual.isEmpty() && parts.object.isEmpty() ? behindStaging(view, at) : -1;
    int sides = staged < 0 ? -1 : linkBehind(view, staged);
    if (sides > 0) {
      takeSide(view.lower(sides), sides, at, frame, parts, arguments, view);
    }
  }

  /** {@code Talks were held}, {@code a meeting took place}: where the verb ends, or -1. */
  private static int behindStaging(View view, int noun) {
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
  private static int linkBehind(View view, int from) {
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

  private static void walk(
      View view, int at, int from, NounFrame frame, NounParts parts, Arguments arguments) {
    int i = from;
    for (int steps = 0; i < view.size() && steps < 28; steps++) {
      String lower = view.lower(i);
      boolean phrase = view.startsPhrase(i + 1);
      if (phrase && takeSide(lower, i, at, frame, parts, arguments, view)) {
        i =
            Math.max(
                i + 1,
                Math.max(parts.mutual.last(), Math.max(parts.object.last(), parts.subject.last()))
                    + 1);
        continue;
      }
      if (view.startsPhrase(i)) {
        i = view.phraseAt(i).orElseThrow().last() + 1;
        continue;
      }
      boolean held = i == at + 1 && lower.equals("held");
      boolean dates = view.isDate(i) || view.isDate(i - 1) && view.isDate(i + 1);
      if (held || dates) {
        i++;
        continue;
      }
      if (isRightStop(view, i)) {
        return;
      }
      i++;
    }
  }

  private static boolean takeSide(
      String link,
      int at,
      int noun,
      NounFrame frame,
      NounParts parts,
      Arguments arguments,
      View view) {
    switch (link) {
      case "on":
      case "upon":
        if (!parts.courtesy) {
          return false;
        }
        parts.object = arguments.rightSide(at + 1);
        parts.linked = true;
        return true;
      case "between":
      case "among":
      case "involving":
        parts.mutual = arguments.innerSide(at + 1);
        parts.linked = true;
        return true;
      case "with":
        if (parts.object.isEmpty()) {
          parts.object = arguments.more(arguments.rightSide(at + 1), "with");
          parts.linked = true;
          return true;
        }
        return false;
      case "of":
        if (behindDates(view, at - 1) != noun) {
          return false;
        }
        Side of = arguments.innerSide(at + 1);
        if (of.actors() > 1
            || of.phrases().get(0).plural()
            || of.phrases().get(0).kind() == Kind.BODY) {
          parts.mutual = parts.mutual.isEmpty() ? of : parts.mutual;
        } else if (parts.subject.isEmpty()) {
          parts.subject = of;
        }
        return true;
      case "by":
        if (parts.subject.isEmpty() && !view.lower(at - 1).equals("hosted")) {
          parts.subject = arguments.rightSide(at + 1);
          parts.subjectFunction =
              frame.kind() == MeetingKind.CALL ? Function.CALLER : Function.PRINCIPAL;
          return true;
        }
        return false;
      case "from":
        Side from = arguments.rightSide(at + 1);
        if (frame.kind() == MeetingKind.CALL
            && parts.object.isEmpty()
            && from.phrases().get(0).isPeople()) {
          parts.object = from;
          parts.linked = true;
          parts.objectFunction = Function.CALLER;
          return true;
        }
        return false;
      case "to":
        Side to = arguments.rightSide(at + 1);
        if (frame.is("given") && parts.object.isEmpty() && to.phrases().get(0).isPeople()) {
          parts.object = to;
          parts.linked = true;
          parts.subjectFunction = Function.HOST;
          parts.objectFunction = Function.VISITOR;
          return true;
        }
        if (frame.kind() == MeetingKind.CALL
            && parts.object.isEmpty()
            && to.phrases().get(0).isPeople()) {
          parts.object = to;
          parts.linked = true;
          parts.objectFunction = Function.CALLEE;
          return true;
        }
        if (frame.kind() == MeetingKind.VISIT
            && to.phrases().get(0).kind() != Kind.COUNTRY
            && to.phrases().get(0).kind() != Kind.NAME
            && to.phrases().get(0).isPeople()) {
          parts.object = to;
          return true;
        }
        return false;
      default:
        return false;
    }
  }

  /** {@code a meeting next week of the factions}: the last token that is not of a date. */
  private static int behindDates(View view, int at) {
    int last = at;
    while (view.isDate(last)) {
      last--;
    }
    return last;
  }

  private static boolean isRightStop(View view, int at) {
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
