package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Frames.NounFrame;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a noun for a meeting with its arguments. */
final class NounMatcher {

  private final Frames frames;

  private final Guards guards;

  NounMatcher(Frames frames, Guards guards) {
    this.frames = frames;
    this.guards = guards;
  }

  /** Returns the claim of the noun at a token; {@code earlier} are the claims left of it. */
  Optional<Claim> match(View view, int at, List<Claim> earlier) {
    Optional<NounFrame> found = frames.noun(view.lower(at));
    if (found.isEmpty()
        || view.phraseAt(at).isPresent()
        || guards.blocks(view, found.get().name(), at) && !NounContext.isJointBriefing(view, at)) {
      return Optional.empty();
    }
    NounFrame frame = found.get();
    if (frame.name().equals("round") && (view.lower(at + 1).equals("of") || at == 0)) {
      return Optional.empty();
    }
    NounParts parts = new NounParts();
    Arguments arguments = new Arguments(view);
    new NounLeft(frames).read(view, at, parts);
    new NounRight(view, at, frame, parts, arguments).read();
    new NounVerb(frames).read(view, parts, arguments, earlier);
    new NounContext(view, frame, parts, arguments).read(at);
    return claim(view, at, frame, parts);
  }

  private Optional<Claim> claim(View view, int at, NounFrame frame, NounParts parts) {
    boolean phone = (parts.phone || VerbSense.isByPhone(view, at)) && !parts.courtesy;
    boolean between = parts.hasBoth();
    boolean both = !parts.subject.isEmpty() && !parts.object.isEmpty();
    boolean together =
        !parts.subject.isEmpty()
            && isSeveral(parts.subject)
            && (parts.light >= 0 || frame.is("strong") || parts.bilateral);
    if (frame.is("phone") && !phone && !parts.linked && !parts.courtesy
        || lacksVerb(frame, parts, both, together)
        || isWeak(frame, parts, between || both, together)
        || isCrowdsVisit(frame, parts)
        || isSomeAudience(parts)) {
      return Optional.empty();
    }
    boolean visit = frame.is("visit");
    MeetingKind kind =
        parts.courtesy
            ? MeetingKind.MEETING
            : phone && frame.kind() != MeetingKind.VISIT ? MeetingKind.CALL : frame.kind();
    Side subject = between ? parts.mutual : parts.subject;
    Side object = between ? Side.NONE : parts.object;
    boolean mutual = between || object.isEmpty() && !visit;
    boolean complete = between || both || together || visit && !subject.isEmpty();
    Bond bond = bond(view, at, frame, parts, complete, !between && isPronoun(parts));
    boolean other = bond == Bond.ANAPHOR && parts.ordinal && BareNoun.isTold(view, at, parts);
    if ((bond == null || other) && BareNoun.isClaim(view, at, frame, parts, guards)) {
      bond = Bond.BARE;
      subject = parts.mutual.isEmpty() ? BareNoun.subject(view, parts) : parts.mutual;
      object = Side.NONE;
      mutual = BareNoun.areSides(parts, subject);
    }
    return bond == null
        ? Optional.empty()
        : Optional.of(claim(view, at, frame, parts, kind, subject, object, mutual, bond));
  }

  private static Claim claim(
      View view,
      int at,
      NounFrame frame,
      NounParts parts,
      MeetingKind kind,
      Side subject,
      Side object,
      boolean mutual,
      Bond bond) {
    boolean visit = frame.is("visit");
    return new Claim(
        view,
        at,
        at,
        parts.light >= 0 ? parts.light : at,
        frame.name(),
        kind,
        subject,
        object,
        mutual,
        bond,
        frame.name(),
        parts.effect,
        visit ? Function.VISITOR : parts.subjectFunction,
        visit ? Function.HOST : parts.objectFunction);
  }

  /** {@code a dinner} is a meeting if two hold it or one gives it to another. */
  private static boolean lacksVerb(
      NounFrame frame, NounParts parts, boolean both, boolean together) {
    return frame.is("held") && !(parts.light >= 0 && (both || together))
        || frame.is("given") != parts.effect.equals("given")
        || frame.is("given") && !both;
  }

  private static boolean isWeak(
      NounFrame frame, NounParts parts, boolean complete, boolean together) {
    boolean ate =
        together && parts.light >= 0 && parts.effect.equals("held") && frame.name().equals("lunch");
    return frame.is("weak") && !ate && !(parts.linked && (complete || together));
  }

  /** {@code visits by tourists}: nobody in particular sees nobody. */
  private static boolean isCrowdsVisit(NounFrame frame, NounParts parts) {
    return frame.is("visit")
        && parts.object.isEmpty()
        && !parts.subject.isEmpty()
        && parts.subject.phrases().stream()
            .allMatch(p -> p.kind() == Kind.PEOPLE && p.side().isEmpty());
  }

  /** {@code their talks}: who they are was told before. */
  private static boolean isPronoun(NounParts parts) {
    return parts.light < 0
        && parts.object.isEmpty()
        && !parts.subject.isEmpty()
        && parts.subject.phrases().get(0).kind() == Kind.PRONOUN;
  }

  private boolean isSomeAudience(NounParts parts) {
    return parts.object.phrases().stream().anyMatch(p -> guards.isAudience(p.head()));
  }

  private static boolean isSeveral(Side side) {
    return side.phrases().size() > 1 || side.actors() > 1 || side.phrases().get(0).plural();
  }

  private static @Nullable Bond bond(
      View view, int at, NounFrame frame, NounParts parts, boolean complete, boolean pronoun) {
    boolean the = parts.definite || parts.start < at && view.lower(parts.start).equals("the");
    if (complete && !(pronoun && !frame.is("visit"))) {
      return Bond.NEW;
    }
    if ((parts.round || frame.name().equals("round")) && (parts.ordinal || the)) {
      return Bond.ROUND;
    }
    if (the || pronoun) {
      return frame.is("weak") ? null : Bond.ANAPHOR;
    }
    return null;
  }
}
