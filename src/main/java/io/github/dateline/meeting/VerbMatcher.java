package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Frames.Form;
import io.github.dateline.meeting.Frames.VerbFrame;
import io.github.dateline.meeting.Frames.VerbUse;
import io.github.dateline.meeting.Participant.Function;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a verb of meeting with its arguments. */
final class VerbMatcher {

  private static final Set<String> TOWN = Set.of("town", "city", "village", "capital", "page");

  private static final Set<String> ONLINE = Set.of("website", "site", "page", "blog", "channel");

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
        || isNoun(view, at, use)
        || new Controllers(view).prevents(at)
        || guards.blocks(view, frame.name(), end)) {
      return Optional.empty();
    }
    boolean byPhone = isByPhone(view, at);
    if (frame.has("phone") && !byPhone) {
      return Optional.empty();
    }
    Arguments arguments = new Arguments(view);
    boolean passive = use.forms().contains(Form.PARTICIPLE) && isPassive(view, at, end, frame);
    if (frame.has("patient") != passive && frame.has("patient")
        || frame.has("errand") && !isErrand(view, at)) {
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
    boolean possessed = !object.side().isEmpty() && isPossessed(view, object.side());
    if (frame.has("home") ? !isHome(view, object.side()) : possessed && !frame.has("visit")) {
      return Optional.empty();
    }
    if (frame.has("visit")) {
      return visit(view, at, end, frame, subject, object);
    }
    if (!accepts(view, at, frame, subject, object)) {
      return Optional.empty();
    }
    MeetingKind kind = byPhone ? MeetingKind.CALL : frame.kind();
    boolean mutual = object.side().isEmpty();
    return Optional.of(claim(view, at, end, frame, kind, subject, object.side(), mutual));
  }

  /** {@code went to see}, {@code flew there on Monday to see}. */
  private static boolean isErrand(View view, int at) {
    if (!view.lower(at - 1).equals("to")) {
      return false;
    }
    for (int i = at - 2; i >= 0 && at - i < 9; i--) {
      if (view.phraseAt(i).isEmpty() && view.is(i, WordClass.TRAVEL)) {
        return true;
      }
    }
    return false;
  }

  /** {@code to Haas's home to talk}: a house, and a purpose that needs its owner. */
  private static boolean isHome(View view, Side side) {
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

  private static int particleEnd(View view, int at, VerbFrame frame) {
    if (frame.particles().isEmpty()) {
      return at;
    }
    return frame.particles().contains(view.lower(at + 1)) ? at + 1 : -1;
  }

  /** {@code a meeting}, {@code their first visit}: a noun, which another reader reads. */
  private boolean isNoun(View view, int at, VerbUse use) {
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
      boolean open =
          before < 0
              || lower.equals(",")
              || view.is(before, WordClass.PREPOSITION)
              || view.is(before, WordClass.SUBORDINATOR)
              || view.is(before, WordClass.CONJUNCTION)
              || view.is(before, WordClass.ADVERB)
              || view.isDate(before)
              || view.phraseAt(before).isPresent();
      boolean follows =
          view.startsPhrase(at + 1)
              || view.lower(at + 1).equals("with")
              || view.is(at + 1, WordClass.ADVERB);
      return !(open && follows);
    }
    boolean verbal =
        lower.equals("to")
            || view.is(before, WordClass.MODAL)
            || view.is(before, WordClass.DO)
            || view.is(before, WordClass.ADVERB)
            || view.is(before, WordClass.NEGATION)
            || view.phraseAt(before).isPresent()
            || view.is(before, WordClass.RELATIVE)
            || view.is(before, WordClass.CONJUNCTION);
    return !verbal;
  }

  private static boolean isPassive(View view, int at, int end, VerbFrame frame) {
    int before = at - 1;
    while (view.is(before, WordClass.ADVERB) || view.is(before, WordClass.NEGATION)) {
      before--;
    }
    // `talked by telephone` is no passive
    boolean agent = frame.has("passive") && view.lower(end + 1).equals("by");
    return view.is(before, WordClass.BE) || agent;
  }

  private Optional<Claim> passive(
      View view, int at, int end, VerbFrame frame, Arguments arguments) {
    Arguments.Target agent = arguments.object(end, List.of("by"));
    Side patient = arguments.subject(at, false);
    if (agent.side().isEmpty()
        || patient.isEmpty()
        || isPossessed(view, patient)
        || !isParty(agent.side())
        || !isParty(patient)) {
      return Optional.empty();
    }
    return Optional.of(claim(view, at, end, frame, frame.kind(), agent.side(), patient, false));
  }

  /** {@code Kolar's deadline was met by Sato}: the deadline was met, not Kolar. */
  private static boolean isPossessed(View view, Side side) {
    String next = view.lower(side.last() + 1);
    return next.equals("'s") || next.equals("\u2019s") || next.equals("'") || next.equals("\u2019");
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
    if (hosted && isPossessed(view, object.side())) {
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
        && !TOWN.contains(view.lower(thing))
        && !TOWN.contains(view.lower(thing + 1))) {
      return Optional.of(claim(view, at, end, frame, MeetingKind.VISIT, subject, owner, false));
    }
    return ONLINE.contains(view.lower(thing))
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
              ? object.otherObject() && isDiplomatic(subject) && !isPurpose(view, at)
              : !object.otherObject());
    }
    if (!isParty(side)
        || frame.has("person")
            && side.phrases().stream()
                .noneMatch(p -> p.isPeople() || guards.isDelegation(p.head()))) {
      return false;
    }
    if (frame.name().equals("tell") && !isToldByPhone(view, side.last() + 1)) {
      return false;
    }
    boolean talk = frame.kind() == MeetingKind.TALKS && frame.has("person");
    if (talk && isUnknown(subject)) {
      return false;
    }
    if (isCountryMatch(frame, subject, side)
        || guards.isSport(view) && isNameless(subject) && isNameless(side)) {
      return false;
    }
    return !frame.has("weak") && !frame.name().equals("call-on") || endsClause(view, side, frame);
  }

  /**
   * {@code met Haas and Sato on Tuesday to discuss trade}: what stands before {@code to} is not who
   * discusses, unless a verb such as {@code are due} or {@code agreed} asks for the infinitive.
   */
  private static boolean isPurpose(View view, int at) {
    if (!view.lower(at - 1).equals("to")) {
      return false;
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
  private static boolean isToldByPhone(View view, int behind) {
    return view.is(behind, WordClass.PREPOSITION)
        && (view.is(behind + 1, WordClass.PHONE)
            || view.is(behind + 1, WordClass.DETERMINER) && view.is(behind + 2, WordClass.PHONE));
  }

  private static boolean isNameless(Side side) {
    return side.phrases().stream()
        .noneMatch(
            p ->
                p.kind() == Phrase.Kind.PERSON
                    || p.kind() == Phrase.Kind.PRONOUN
                    || p.kind() == Phrase.Kind.ROLE);
  }

  /** {@code Wikinews spoke with a player}: a name that nobody knows speaks with everybody. */
  private static boolean isUnknown(Side side) {
    return side.phrases().stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
  }

  /** {@code India will meet Pakistan on Sunday} is a match, not a meeting. */
  private static boolean isCountryMatch(VerbFrame frame, Side subject, Side object) {
    return frame.name().equals("meet")
        && subject.phrases().stream().allMatch(p -> p.kind() == Phrase.Kind.COUNTRY)
        && object.phrases().stream().allMatch(p -> p.kind() == Phrase.Kind.COUNTRY);
  }

  /** The subject alone can only have discussed something with itself if it is of two sides. */
  private static boolean isDiplomatic(Side subject) {
    return subject.phrases().size() > 1
        && subject.phrases().stream()
            .allMatch(
                p ->
                    p.kind() == Phrase.Kind.PERSON
                        || p.kind() == Phrase.Kind.NAME
                        || p.kind() == Phrase.Kind.COUNTRY);
  }

  private boolean isParty(Side side) {
    return side.phrases().stream().noneMatch(p -> guards.isAudience(p.head()));
  }

  /** {@code called Haas a liar} and {@code called on Haas to resign} are no meetings. */
  private static boolean endsClause(View view, Side side, VerbFrame frame) {
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
