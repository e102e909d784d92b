package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Frames.Form;
import io.github.dateline.meeting.Frames.VerbFrame;
import io.github.dateline.meeting.Frames.VerbUse;
import io.github.dateline.meeting.Participant.Function;
import java.util.List;
import java.util.Optional;

/** Reads a verb of meeting with its arguments. */
final class VerbMatcher {

  private final Frames frames;
  private final Guards guards;

  VerbMatcher(Frames frames, Guards guards) {
    this.frames = frames;
    this.guards = guards;
  }

  /** Returns the claim of the verb at a token, if it tells of a meeting. */
  Optional<Claim> match(View view, int at) {
    for (VerbUse use : frames.verbs(view.lower(at))) {
      Optional<Claim> claim = match(view, at, use);
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> match(View view, int at, VerbUse use) {
    VerbFrame frame = use.frame();
    int end = particleEnd(view, at, frame);
    if (end < 0
        || view.phraseAt(at).isPresent()
        || VerbSense.isNoun(frames, view, at, use)
        || new Controllers(view).prevents(at)
        || guards.blocks(view, frame.name(), end)) {
      return Optional.empty();
    }
    boolean byPhone = VerbSense.isByPhone(view, at);
    if (frame.has("phone") && !byPhone) {
      return Optional.empty();
    }
    Arguments arguments = new Arguments(view);
    boolean passive =
        use.forms().contains(Form.PARTICIPLE) && VerbSense.isPassive(view, at, end, frame);
    if (frame.has("pact")) {
      Side signers = Signing.signers(view, at, passive);
      return signers.isEmpty()
          ? Optional.empty()
          : Optional.of(claim(view, at, end, frame, frame.kind(), signers, Side.NONE, true));
    }
    if (frame.has("patient") != passive && frame.has("patient")
        || frame.has("errand") && !VerbSense.isErrand(view, at)
        || frame.has("summoned") && !(passive && VerbSense.isSummoned(view, at))) {
      return Optional.empty();
    }
    if (passive && !frame.has("patient")) {
      return frame.has("passive") ? passive(view, at, end, frame, arguments) : Optional.empty();
    }
    boolean participle = use.forms().contains(Form.ING) && !view.is(at - 1, WordClass.BE);
    Side subject = arguments.subject(at, participle);
    Arguments.Target object = arguments.object(end, frame.links());
    if (object.side().isEmpty() && !subject.isEmpty() && !object.otherObject()) {
      object = new Arguments.Target(arguments.whom(subject), "with", false, end);
    }
    if (frame.has("weak") && !subject.isEmpty() && !arguments.whom(subject).isEmpty()) {
      // `Haas, whom he called a friend`: a name is given, no telephone rings
      return Optional.empty();
    }
    if (!isMet(view, frame, subject, object, end)) {
      return Optional.empty();
    }
    if (frame.has("visit")) {
      return visit(view, at, end, frame, subject, object);
    }
    if (!accepts(view, at, frame, subject, object)
        || !isReal(view, at, end, frame, subject, object)) {
      return Optional.empty();
    }
    MeetingKind kind = byPhone ? MeetingKind.CALL : frame.kind();
    boolean mutual = object.side().isEmpty();
    return Optional.of(claim(view, at, end, frame, kind, subject, object.side(), mutual));
  }

  /** Tells whether the object is what the verb asks for: a person, a home, an occasion. */
  private boolean isMet(
      View view, VerbFrame frame, Side subject, Arguments.Target object, int end) {
    boolean possessed = !object.side().isEmpty() && VerbSense.isPossessed(view, object.side());
    boolean kept =
        frame.has("home")
            ? VerbSense.isHome(view, object.side())
            : !possessed || frame.has("visit");
    return kept
        && (!frame.has("named") || VerbSense.isNamed(subject) && VerbSense.isNamed(object.side()))
        && (!frame.has("while") || VerbSense.hasTime(view, end + 1, object.end()))
        && (!frame.has("occasion") || VerbSense.isOccasion(frames, view, object.side()));
  }

  /** Tells whether the two sides are together, not only spoken of. */
  private boolean isReal(
      View view, int at, int end, VerbFrame frame, Side subject, Arguments.Target object) {
    return !(frame.has("topic") && isOfNoun(view, end, object))
        && (!frame.has("joint") || VerbSense.isJoint(view, object.side()))
        && (!frame.has("place") || VerbSense.isToPlace(view, object.side()))
        && (!frame.has("seen") || new Sighting(view, at).isMeeting(subject, object.side()));
  }

  private static int particleEnd(View view, int at, VerbFrame frame) {
    if (frame.particles().isEmpty()) {
      return at;
    }
    return frame.particles().contains(view.lower(at + 1)) ? at + 1 : -1;
  }

  /** {@code discussed her meeting with Haas}: the noun has him, not the verb. */
  private boolean isOfNoun(View view, int verb, Arguments.Target object) {
    for (int i = verb + 1; i < object.end(); i++) {
      if (frames.isEventNoun(view.lower(i)) && view.phraseAt(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Claim> passive(
      View view, int at, int end, VerbFrame frame, Arguments arguments) {
    Arguments.Target agent = arguments.object(end, List.of("by"));
    Side patient = arguments.subject(at, false);
    if (agent.side().isEmpty()
        || patient.isEmpty()
        || VerbSense.isPossessed(view, patient)
        || !isParty(agent.side())
        || !isParty(patient)) {
      return Optional.empty();
    }
    return Optional.of(claim(view, at, end, frame, frame.kind(), agent.side(), patient, false));
  }

  private Optional<Claim> visit(
      View view, int at, int end, VerbFrame frame, Side subject, Arguments.Target object) {
    boolean somewhere =
        !object.side().isEmpty()
            || view.lower(end + 1).equals("the")
            || end + 1 < view.size() && view.token(end + 1).isCapitalized();
    if (subject.isEmpty() || !somewhere || subject.phrases().stream().noneMatch(Phrase::isPeople)) {
      return Optional.empty();
    }
    boolean hosted =
        object.side().phrases().stream()
            .anyMatch(
                p -> p.isPeople() && p.kind() != Phrase.Kind.NAME || p.kind() == Phrase.Kind.BODY);
    if (hosted && VerbSense.isPossessed(view, object.side())) {
      return visitOfThing(view, at, end, frame, subject, object.side());
    }
    Side host = hosted ? object.side() : inviter(view, at, subject, object.side());
    return Optional.of(claim(view, at, end, frame, MeetingKind.VISIT, subject, host, false));
  }

  /** {@code visited Sato's home}, but not his grave, his home town or his website. */
  private static Optional<Claim> visitOfThing(
      View view, int at, int end, VerbFrame frame, Side subject, Side owner) {
    int thing = owner.last() + 2;
    while (view.is(thing, WordClass.MODIFIER) && !view.is(thing, WordClass.HOUSE)) {
      thing++;
    }
    if (view.is(thing, WordClass.HOUSE)
        && !view.is(thing, WordClass.TOWN)
        && !view.is(thing + 1, WordClass.TOWN)) {
      return Optional.of(claim(view, at, end, frame, MeetingKind.VISIT, subject, owner, false));
    }
    return view.is(thing, WordClass.ONLINE)
        ? Optional.empty()
        : Optional.of(claim(view, at, end, frame, MeetingKind.VISIT, subject, Side.NONE, false));
  }

  /** {@code Haas invited Sato to visit Chile}: who invites to his own country is the host. */
  private static Side inviter(View view, int at, Side subject, Side goal) {
    int verb = subject.phrases().get(0).first() - 1;
    boolean invites =
        view.lower(at - 1).equals("to")
            && view.lower(verb).startsWith("invit")
            && view.phraseAt(verb).isEmpty();
    Side host = invites ? new Arguments(view).subject(verb, false) : Side.NONE;
    boolean home =
        host.phrases().stream()
            .allMatch(p -> p.kind() == Phrase.Kind.PERSON && isAt(p.actors().get(0), goal));
    return home ? host : Side.NONE;
  }

  private static boolean isAt(Actor person, Side goal) {
    return person.side().isPresent()
        && goal.phrases().stream().anyMatch(p -> p.side().equals(person.side()));
  }

  private boolean accepts(
      View view, int at, VerbFrame frame, Side subject, Arguments.Target object) {
    Side side = object.side();
    if (subject.isEmpty() || !isParty(subject)) {
      return false;
    }
    if (side.isEmpty()) {
      boolean several =
          subject.actors() > 1
              || subject.phrases().size() > 1
              || subject.phrases().get(0).plural()
              || subject.phrases().get(0).kind() == Phrase.Kind.BODY
                  && frame.kind() == MeetingKind.MEETING;
      return frame.has("mutual")
          && several
          && (frame.has("topic")
              ? object.otherObject()
                  && VerbSense.isDiplomatic(subject)
                  && !VerbSense.isPurpose(view, at)
              : !object.otherObject());
    }
    if (!isParty(side)
        || frame.has("person")
            && side.phrases().stream()
                .noneMatch(p -> p.isPeople() || guards.isDelegation(p.head()))) {
      return false;
    }
    if (frame.name().equals("tell") && !VerbSense.isToldByPhone(view, side.last() + 1)) {
      return false;
    }
    boolean talk = frame.kind() == MeetingKind.TALKS && frame.has("person");
    if (talk && VerbSense.isUnknown(subject)) {
      return false;
    }
    if (VerbSense.isCountryMatch(frame, subject, side)
        || guards.isSport(view) && VerbSense.isNameless(subject) && VerbSense.isNameless(side)) {
      return false;
    }
    return !frame.has("weak") && !frame.name().equals("call-on")
        || VerbSense.endsClause(view, side, frame);
  }

  private boolean isParty(Side side) {
    return side.phrases().stream().noneMatch(p -> guards.isAudience(p.head()));
  }

  private static Claim claim(
      View view,
      int at,
      int end,
      VerbFrame frame,
      MeetingKind kind,
      Side subject,
      Side object,
      boolean mutual) {
    Function subjectFunction =
        frame.has("host")
            ? Function.HOST
            : frame.has("visitor")
                ? Function.VISITOR
                : frame.has("caller") ? Function.CALLER : Function.PRINCIPAL;
    Function objectFunction =
        frame.has("host")
            ? Function.VISITOR
            : frame.has("visitor")
                ? Function.HOST
                : frame.has("caller") ? Function.CALLEE : Function.PRINCIPAL;
    return new Claim(
        view,
        at,
        end,
        at,
        frame.name(),
        kind,
        subject,
        object,
        mutual,
        Bond.NEW,
        "",
        "",
        subjectFunction,
        objectFunction);
  }
}
