package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the verb that brings a noun for a meeting, and its subject. */
final class NounVerb {

  private final Frames frames;

  NounVerb(Frames frames) {
    this.frames = frames;
  }

  /** Finds the verb that brings the noun, and its subject. */
  void read(View view, NounParts parts, Arguments arguments, List<Claim> earlier) {
    int before = parts.start - 1;
    if (isLight(view, before)) {
      parts.light = before;
    } else if (view.is(before, WordClass.PREPOSITION) && isLight(view, before - 1)) {
      parts.light = before - 1;
    } else if ((view.lower(before).equals("off")
            || view.lower(before).equals("up")
            || view.lower(before).equals("out"))
        && (isLight(view, before - 1) || view.lower(before - 1).startsWith("call"))) {
      parts.light = before - 1;
    } else if (view.is(before, WordClass.CONJUNCTION)) {
      shareVerb(parts, earlier);
      return;
    } else if (invited(view, parts, arguments)) {
      return;
    }
    if (parts.light < 0) {
      offer(view, parts, arguments);
      return;
    }
    parts.effect =
        frames.light(view.lower(parts.light)).map(use -> use.verb().effect()).orElse("cancelled");
    if (parts.subject.isEmpty()
        || parts.subject.phrases().get(0).kind() == Kind.PRONOUN && parts.mutual.isEmpty()) {
      boolean participle =
          view.lower(parts.light).endsWith("ing") && !view.is(parts.light - 1, WordClass.BE);
      Side subject = arguments.subject(parts.light, participle);
      parts.subject = subject.isEmpty() ? parts.subject : subject;
    }
  }

  /** {@code X rejected Y's offer of talks}. */
  private static void offer(View view, NounParts parts, Arguments arguments) {
    int offer = parts.start - 2;
    if (!view.is(parts.start - 1, WordClass.PREPOSITION) || !view.is(offer, WordClass.OFFER)) {
      return;
    }
    int at = offer - 1;
    while (view.isAny(at, WordClass.MODIFIER, WordClass.ORDINAL)) {
      at--;
    }
    Optional<Phrase> owner =
        NounLeft.isPossessiveMark(view.lower(at)) ? view.phraseAt(at - 1) : view.phraseAt(at);
    int verb =
        owner.map(p -> p.first() - 1).orElse(view.is(at, WordClass.DETERMINER) ? at - 1 : at);
    parts.subject = arguments.subject(verb, false);
    if (owner.isPresent() && parts.object.isEmpty()) {
      parts.object = new Side(List.of(owner.get()), false, owner.get().last());
    }
    parts.linked = true;
    parts.light = verb;
    parts.effect = "";
  }

  /** {@code X invited Y to a summit}. */
  private static boolean invited(View view, NounParts parts, Arguments arguments) {
    int before = parts.start - 1;
    Optional<Phrase> guest = view.phraseAt(before - 1);
    if (!view.lower(before).equals("to") && !view.lower(before).equals("for") || guest.isEmpty()) {
      return false;
    }
    List<Phrase> guests = Lists.endingAt(view, guest.get());
    int verb = guests.get(0).first() - 1;
    if (!view.lower(verb).startsWith("invit")) {
      return false;
    }
    parts.light = verb;
    parts.effect = "invited";
    parts.subject = arguments.subject(verb, false);
    parts.object = new Side(guests, false, guest.get().last());
    parts.subjectFunction = Function.INVITER;
    parts.objectFunction = Function.INVITEE;
    parts.linked = true;
    return true;
  }

  private boolean isLight(View view, int at) {
    return at >= 0 && view.phraseAt(at).isEmpty() && frames.light(view.lower(at)).isPresent();
  }

  /** {@code are holding trade talks in Rome in May, and a security dialogue in June}. */
  private static void shareVerb(NounParts parts, List<Claim> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Claim claim = earlier.get(i);
      if (claim.isNoun()
          && claim.verb() != claim.first()
          && parts.subject.isEmpty()
          && parts.mutual.isEmpty()) {
        parts.light = claim.verb();
        parts.effect = claim.effect();
        parts.subject = claim.subject();
        parts.mutual = claim.mutual() ? claim.subject() : Side.NONE;
        if (parts.object.isEmpty()) {
          parts.object = claim.object();
        }
        return;
      }
    }
  }
}
