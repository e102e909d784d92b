package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Frames.Form;
import io.github.dateline.meeting.Frames.VerbFrame;
import io.github.dateline.meeting.Frames.VerbUse;
import java.util.List;

/**
 * Tells by the words around a verb which of its senses it has: a verb, a noun, a passive, a call.
 */
final class VerbSense {

  private VerbSense() {}

  /** {@code went to see}, {@code flew there on Monday to see}. */
  static boolean isErrand(View view, int at) {
    if (!view.lower(at - 1).equals("to")) {
      return false;
    }
    if (view.isAny(at - 2, WordClass.BE, WordClass.GOVERNOR)) {
      return true;
    }
    for (int i = at - 2; i >= 0 && at - i < 20; i--) {
      boolean word = view.phraseAt(i).isEmpty();
      if (word && view.isAny(i, WordClass.TRAVEL, WordClass.MOTION)) {
        return true;
      }
      if (word && (view.is(i, WordClass.SPEECH) || Arguments.isBreak(view.lower(i)))) {
        return false;
      }
    }
    return false;
  }

  /** {@code brought Haas and Sato together}. */
  static boolean isJoint(View view, Side side) {
    int next = side.isEmpty() ? 0 : side.phrases().get(side.phrases().size() - 1).next();
    return view.lower(next).equals("together") || view.lower(next).equals("face-to-face");
  }

  /** {@code summoned Haas to her office}, {@code to the ministry on Monday}. */
  static boolean isToPlace(View view, Side side) {
    for (int i = side.last() + 1; i < Math.min(view.size(), side.last() + 6); i++) {
      if (view.lower(i).equals("to")) {
        return view.isAny(i + 1, WordClass.POSSESSIVE, WordClass.DETERMINER, WordClass.HOUSE)
            || i + 1 < view.size() && view.token(i + 1).isCapitalized();
      }
    }
    return false;
  }

  /** {@code was summoned to the ministry, where she was handed a note by}. */
  static boolean isSummoned(View view, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (view.phraseAt(i).isEmpty() && view.is(i, WordClass.SUMMONING)) {
        return true;
      }
    }
    return false;
  }

  /** {@code joined Haas for lunch}. */
  static boolean isOccasion(Frames frames, View view, Side side) {
    int at = side.last() + 1;
    int link = view.isDate(at) && view.is(at + 1, WordClass.PREPOSITION) ? at + 1 : at;
    boolean linked = view.lower(link).equals("for") || view.lower(link).equals("at");
    for (int i = link + 1; linked && i < Math.min(view.size(), link + 5); i++) {
      if (frames.isEventNoun(view.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code spent an hour with}: a time stands between the verb and the other side. */
  static boolean hasTime(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isNamed(Side side) {
    return !side.isEmpty()
        && side.phrases().stream()
            .allMatch(
                p ->
                    p.kind() == Phrase.Kind.PERSON
                        || p.kind() == Phrase.Kind.PRONOUN && !p.plural());
  }

  /** {@code to Haas's home to talk}: a house, and a purpose that needs its owner. */
  static boolean isHome(View view, Side side) {
    int at = side.last() + 1;
    if (side.isEmpty() || !NounLeft.isPossessiveMark(view.lower(at))) {
      return false;
    }
    boolean house = view.is(at + 1, WordClass.HOME);
    for (int i = at + 2; house && i < Math.min(view.size(), at + 8); i++) {
      if (view.lower(i).equals("to") && view.is(i + 1, WordClass.PURPOSE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a meeting}, {@code their first visit}: a noun, which another reader reads. */
  static boolean isNoun(Frames frames, View view, int at, VerbUse use) {
    boolean nounlike =
        frames.isEventNoun(view.lower(at))
            || use.frame().has("caller") && !use.forms().contains(Form.ING);
    if (!nounlike || use.forms().contains(Form.PAST)) {
      return false;
    }
    int before = at - 1;
    String lower = view.lower(before);
    if (use.forms().contains(Form.ING) && view.is(before, WordClass.BE)) {
      return false;
    }
    if (use.forms().contains(Form.ING)) {
      if (view.is(before, WordClass.POSSESSIVE)) {
        return true;
      }
      boolean open =
          before < 0
              || lower.equals(",")
              || view.isAny(
                  before,
                  WordClass.PREPOSITION,
                  WordClass.SUBORDINATOR,
                  WordClass.CONJUNCTION,
                  WordClass.ADVERB)
              || view.isDate(before)
              || view.is(before, WordClass.GERUND_VERB)
              || lower.equals("out") && view.lower(before - 1).startsWith("rul")
              || view.phraseAt(before).isPresent();
      boolean follows =
          view.startsPhrase(at + 1)
              || view.lower(at + 1).equals("with")
              || view.is(at + 1, WordClass.ADVERB);
      return !(open && follows);
    }
    boolean verbal =
        lower.equals("to")
            || view.isAny(
                before, WordClass.MODAL, WordClass.DO, WordClass.ADVERB, WordClass.NEGATION)
            || view.phraseAt(before).isPresent()
            || view.isAny(before, WordClass.RELATIVE, WordClass.CONJUNCTION);
    return !verbal;
  }

  static boolean isPassive(View view, int at, int end, VerbFrame frame) {
    int before = at - 1;
    while (view.isAny(before, WordClass.ADVERB, WordClass.NEGATION)) {
      before--;
    }
    // `talked by telephone` is no passive
    boolean agent = frame.has("passive") && view.lower(end + 1).equals("by");
    return view.is(before, WordClass.BE) || agent;
  }

  /** {@code Kolar's deadline was met by Sato}: the deadline was met, not Kolar. */
  static boolean isPossessed(View view, Side side) {
    String next = view.lower(side.last() + 1);
    return next.equals("'s") || next.equals("\u2019s") || next.equals("'") || next.equals("\u2019");
  }

  /**
   * {@code met Haas and Sato on Tuesday to discuss trade}: what stands before {@code to} is not who
   * discusses, unless a verb such as {@code are due} or {@code agreed} asks for the infinitive.
   */
  static boolean isPurpose(View view, int at) {
    if (!view.lower(at - 1).equals("to")) {
      return false;
    }
    if (view.isAny(at - 2, WordClass.BE, WordClass.GOVERNOR)) {
      return true;
    }
    String governor = view.lower(at - 2);
    boolean date = view.isDate(at - 2) || view.phraseAt(at - 2).isPresent();
    boolean governs =
        view.is(at - 2, WordClass.BE)
            || governor.endsWith("ed")
            || view.is(at - 2, WordClass.GOVERNOR);
    return date || !governs;
  }

  /** {@code told Haas by telephone}; what is told may speak of another call. */
  static boolean isToldByPhone(View view, int behind) {
    return view.is(behind, WordClass.PREPOSITION)
        && (view.is(behind + 1, WordClass.PHONE)
            || view.is(behind + 1, WordClass.DETERMINER) && view.is(behind + 2, WordClass.PHONE));
  }

  static boolean isNameless(Side side) {
    return side.phrases().stream()
        .noneMatch(p -> p.kind() == Phrase.Kind.PERSON || p.kind() == Phrase.Kind.PRONOUN);
  }

  /** {@code Wikinews spoke with a player}: a name that nobody knows speaks with everybody. */
  static boolean isUnknown(Side side) {
    return side.phrases().stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
  }

  /** {@code India will meet Pakistan on Sunday} is a match, not a meeting. */
  static boolean isCountryMatch(VerbFrame frame, Side subject, Side object) {
    return frame.name().equals("meet")
        && subject.phrases().stream().allMatch(p -> p.kind() == Phrase.Kind.COUNTRY)
        && object.phrases().stream().allMatch(p -> p.kind() == Phrase.Kind.COUNTRY);
  }

  /** The subject alone can only have discussed something with itself if it is of two sides. */
  static boolean isDiplomatic(Side subject) {
    if (subject.phrases().size() == 1) {
      List<Actor> actors = subject.phrases().get(0).actors();
      return actors.size() > 1 && actors.stream().allMatch(Actor::isCountry);
    }
    return subject.phrases().size() > 1
        && subject.phrases().stream()
            .allMatch(
                p ->
                    p.kind() == Phrase.Kind.PERSON
                        || p.kind() == Phrase.Kind.NAME
                        || p.kind() == Phrase.Kind.COUNTRY);
  }

  /** {@code called Haas a liar} and {@code called on Haas to resign} are no meetings. */
  static boolean endsClause(View view, Side side, VerbFrame frame) {
    int next = side.last() + 1;
    boolean person =
        side.phrases().stream()
            .allMatch(
                p ->
                    p.kind() == Phrase.Kind.PERSON
                        || p.kind() == Phrase.Kind.ROLE
                        || p.kind() == Phrase.Kind.PRONOUN);
    String lower = view.lower(next);
    if (!person
        || frame.name().equals("call-on")
            && (lower.equals("to") || lower.equals("for") || lower.equals("not"))) {
      return false;
    }
    return next >= view.size()
        || view.isDate(next)
        || lower.startsWith(".")
        || lower.equals(",") && frame.name().equals("call-on")
        || lower.equals("to")
        || lower.equals("and")
        || view.is(next, WordClass.PREPOSITION)
            && !lower.equals("for")
            && !view.is(next + 1, WordClass.PREPOSITION)
        || view.is(next, WordClass.ADVERB);
  }

  static boolean isByPhone(View view, int at) {
    for (int i = Math.max(0, at - 4); i < Math.min(view.size(), at + 12); i++) {
      boolean word = view.is(i, WordClass.PHONE);
      boolean linked =
          view.is(i - 1, WordClass.PREPOSITION)
              || view.is(i - 2, WordClass.PREPOSITION)
              || view.lower(i).equals("telephonically");
      if (word && linked) {
        return true;
      }
    }
    return false;
  }
}
