package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Frames.NounFrame;
import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a noun for a meeting with its arguments. */
final class NounMatcher {

  private static final Set<String> ROUND = Set.of("round", "rounds", "series", "set", "phase");
  private static final Set<String> BILATERAL =
      Set.of(
          "bilateral",
          "one-on-one",
          "joint",
          "trilateral",
          "private",
          "two-hour",
          "hour-long",
          "one-hour",
          "three-hour",
          "phone",
          "telephone",
          "late-night",
          "closed-door");
  private static final Set<String> OFFER =
      Set.of("offer", "offers", "proposal", "invitation", "request", "bid", "plea", "appeal");
  private static final Set<String> PHONE =
      Set.of("phone", "telephone", "video", "conference", "telephonic", "hotline");

  private final Frames frames;
  private final Guards guards;

  NounMatcher(Frames frames, Guards guards) {
    this.frames = frames;
    this.guards = guards;
  }

  /** What stands around the noun. */
  private static final class Parts {
    int start;
    Side mutual = Side.NONE;
    Side subject = Side.NONE;
    Side object = Side.NONE;
    boolean definite;
    boolean plain = true;
    boolean phone;
    boolean courtesy;
    boolean bilateral;
    boolean round;
    boolean ordinal;
    int light = -1;
    String effect = "";
    boolean linked;
    Function subjectFunction = Function.PRINCIPAL;
    Function objectFunction = Function.PRINCIPAL;
  }

  /** Returns the claim of the noun at a token; {@code earlier} are the claims left of it. */
  Optional<Claim> match(View view, int at, List<Claim> earlier) {
    Optional<NounFrame> found = frames.noun(view.lower(at));
    if (found.isEmpty()
        || view.phraseAt(at).isPresent()
        || guards.blocks(view, found.get().name(), at)) {
      return Optional.empty();
    }
    NounFrame frame = found.get();
    if (frame.name().equals("round") && (view.lower(at + 1).equals("of") || at == 0)) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    Arguments arguments = new Arguments(view);
    left(view, at, parts);
    right(view, at, frame, parts, arguments);
    light(view, parts, arguments, earlier);
    context(view, at, frame, parts, arguments);
    return claim(view, at, frame, parts);
  }

  /** Walks left over what belongs to the noun's own phrase. */
  private void left(View view, int at, Parts parts) {
    int i = at - 1;
    while (i >= 0) {
      String lower = view.lower(i);
      Optional<Phrase> phrase = view.phraseAt(i);
      if (isPossessiveMark(lower)) {
        view.phraseAt(i - 1)
            .ifPresent(p -> parts.subject = new Side(Lists.endingAt(view, p), false, p.last()));
        i = parts.subject.isEmpty() ? i - 1 : parts.subject.phrases().get(0).first() - 1;
        break;
      }
      if (phrase.isPresent()) {
        if (phrase.get().kind() == Kind.PRONOUN && view.is(i, WordClass.POSSESSIVE)) {
          parts.subject = new Side(List.of(phrase.get()), false, i);
          i--;
          break;
        }
        if (takesDyad(view, phrase.get(), parts)) {
          i = parts.start;
          continue;
        }
        if (!isAttribute(view, phrase.get())) {
          break;
        }
        parts.definite |= view.lower(phrase.get().first()).equals("the");
        i = phrase.get().first() - 1;
        continue;
      }
      if (view.is(i, WordClass.POSSESSIVE)) {
        parts.subject = new Side(List.of(pronoun(view, i)), false, i);
        i--;
        break;
      }
      if (lower.equals("of") && ROUND.contains(view.lower(i - 1))) {
        parts.round = true;
        i -= 2;
        continue;
      }
      if (!isOwn(view, i)) {
        break;
      }
      parts.courtesy |= lower.equals("courtesy") && view.lower(at).startsWith("call");
      parts.bilateral |= BILATERAL.contains(lower);
      parts.phone |= PHONE.contains(lower);
      parts.definite |=
          lower.equals("the")
              || lower.equals("these")
              || lower.equals("this")
              || lower.equals("those")
              || lower.equals("both");
      parts.ordinal |= isOrdinal(lower);
      parts.plain &= view.is(i, WordClass.DETERMINER);
      i--;
    }
    parts.start = i + 1;
  }

  private static boolean isOrdinal(String lower) {
    return Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "last",
            "previous",
            "next",
            "earlier",
            "latest",
            "another",
            "new",
            "fresh",
            "further",
            "final")
        .contains(lower);
  }

  private static boolean isPossessiveMark(String lower) {
    return lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’");
  }

  private static Phrase pronoun(View view, int at) {
    boolean plural = view.lower(at).equals("their") || view.lower(at).equals("our");
    return new Phrase(
        at, at, at + 1, Kind.PRONOUN, plural, Optional.empty(), view.lower(at), List.of());
  }

  /** {@code US-Pakistan talks}, {@code US, Pakistan talks}, {@code Israel talks}. */
  private static boolean takesDyad(View view, Phrase phrase, Parts parts) {
    boolean countries = phrase.kind() == Kind.COUNTRY || phrase.kind() == Kind.DYAD;
    if (!countries
        || view.is(phrase.first() - 1, WordClass.PREPOSITION) && phrase.kind() == Kind.COUNTRY) {
      return false;
    }
    List<Phrase> list = phrase.kind() == Kind.DYAD ? List.of(phrase) : Lists.endingAt(view, phrase);
    Side side = new Side(list, false, phrase.last());
    if (side.actors() < 2) {
      return false;
    }
    parts.mutual = side;
    parts.start = list.get(0).first() - 1;
    return true;
  }

  /** {@code a United Nations food summit}: the body names the meeting and is no party. */
  private static boolean isAttribute(View view, Phrase phrase) {
    boolean body = phrase.kind() == Kind.BODY || phrase.kind() == Kind.NAME;
    return body
        && (view.is(phrase.first(), WordClass.DETERMINER)
            || view.is(phrase.first() - 1, WordClass.PREPOSITION));
  }

  private boolean isOwn(View view, int at) {
    Token token = view.token(at);
    String lower = token.lower();
    if (view.isDate(at)
        || lower.equals("(")
        || lower.equals(")")
        || view.isDate(at - 1) && view.isDate(at + 1)) {
      return true;
    }
    if (lower.equals("and")) {
      return at > 0 && view.token(at - 1).isCapitalized() && view.token(at + 1).isCapitalized();
    }
    if (view.is(at, WordClass.DETERMINER) || view.is(at, WordClass.MODIFIER) || isOrdinal(lower)) {
      return true;
    }
    boolean stop =
        token.kind() == Token.Kind.MARK
            || view.is(at, WordClass.PREPOSITION)
            || view.is(at, WordClass.SUBORDINATOR)
            || view.is(at, WordClass.RELATIVE)
            || view.is(at, WordClass.FINITE)
            || view.is(at, WordClass.SPEECH)
            || view.is(at, WordClass.BE)
            || view.is(at, WordClass.HAVE)
            || view.is(at, WordClass.MODAL)
            || view.is(at, WordClass.CONJUNCTION)
            || frames.light(lower).isPresent() && !(lower.endsWith("ed") && isAttribute(view, at));
    return !stop && !(lower.endsWith("ly") && view.is(at, WordClass.ADVERB));
  }

  /** {@code a planned meeting}, but {@code they planned meetings}. */
  private static boolean isAttribute(View view, int at) {
    int before = at - 1;
    if (view.phraseAt(before).isPresent()) {
      return false;
    }
    return before < 0
        || view.is(before, WordClass.DETERMINER)
        || view.is(before, WordClass.POSSESSIVE)
        || view.is(before, WordClass.PREPOSITION)
        || view.is(before, WordClass.MODIFIER)
        || isPossessiveMark(view.lower(before));
  }

  /** Walks right over the prepositions that bring sides. */
  private void right(View view, int at, NounFrame frame, Parts parts, Arguments arguments) {
    int i = at + 1;
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
      if (isRightStop(view, i)) {
        return;
      }
      i++;
    }
  }

  private boolean takeSide(
      String link, int at, int noun, NounFrame frame, Parts parts, Arguments arguments, View view) {
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
        if (!view.lower(at - 1).equals(view.lower(noun))) {
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
      case "to":
        Side to = arguments.rightSide(at + 1);
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
        || subordinator
        || view.is(at, WordClass.RELATIVE)
        || view.is(at, WordClass.MODAL)
        || view.is(at, WordClass.BE)
        || view.is(at, WordClass.HAVE)
        || view.is(at, WordClass.FINITE) && !lower.equals("made")
        || view.is(at, WordClass.CONJUNCTION)
        || view.is(at, WordClass.SPEECH);
  }

  /** Finds the verb that brings the noun, and its subject. */
  private void light(View view, Parts parts, Arguments arguments, List<Claim> earlier) {
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
      shareVerb(view, parts, earlier);
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
  private static void offer(View view, Parts parts, Arguments arguments) {
    int offer = parts.start - 2;
    if (!view.is(parts.start - 1, WordClass.PREPOSITION) || !OFFER.contains(view.lower(offer))) {
      return;
    }
    int at = offer - 1;
    while (view.is(at, WordClass.MODIFIER) || isOrdinal(view.lower(at))) {
      at--;
    }
    Optional<Phrase> owner =
        isPossessiveMark(view.lower(at)) ? view.phraseAt(at - 1) : view.phraseAt(at);
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
  private static boolean invited(View view, Parts parts, Arguments arguments) {
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
  private static void shareVerb(View view, Parts parts, List<Claim> earlier) {
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

  /**
   * A noun with one side only takes the subject of its clause for the other: {@code after talks
   * with X, Y said}.
   */
  private void context(View view, int at, NounFrame frame, Parts parts, Arguments arguments) {
    boolean alone = parts.subject.isEmpty() && parts.mutual.isEmpty();
    boolean shared = parts.bilateral || frame.is("strong") && view.lower(parts.start).equals("a");
    if (alone
        && parts.object.isEmpty()
        && shared
        && view.is(parts.start - 1, WordClass.PREPOSITION)) {
      Side subject = arguments.clauseSubject(parts.start - 1, List.of());
      boolean persons = subject.phrases().stream().allMatch(p -> p.kind() == Kind.PERSON);
      parts.subject =
          subject.phrases().size() == 2 && persons
                  || parts.bilateral && subject.phrases().size() > 1
              ? subject
              : Side.NONE;
      parts.linked = !parts.subject.isEmpty();
      return;
    }
    if (!alone || parts.object.isEmpty() && !frame.is("visit")) {
      return;
    }
    int before = parts.start - 1;
    boolean opened =
        view.is(before, WordClass.PREPOSITION) || view.is(before, WordClass.SUBORDINATOR);
    if (opened && !view.lower(before).equals("of")) {
      Side inner = arguments.clauseSubject(before, List.of());
      parts.subject = inner.isEmpty() ? arguments.outerSubject(before) : inner;
    } else if (frame.is("strong") && before >= 0 && !view.lower(before).equals(".")) {
      parts.subject = arguments.clauseSubject(before, List.of());
    }
    if (parts.subject.phrases().stream().anyMatch(p -> parts.object.phrases().contains(p))) {
      parts.subject = Side.NONE;
    }
  }

  private Optional<Claim> claim(View view, int at, NounFrame frame, Parts parts) {
    boolean phone = (parts.phone || VerbMatcher.isByPhone(view, at)) && !parts.courtesy;
    if (frame.is("phone") && !phone && !parts.linked && !parts.courtesy) {
      return Optional.empty();
    }
    boolean visit = frame.is("visit");
    boolean between =
        parts.mutual.actors() > 1
            || parts.mutual.phrases().stream().anyMatch(Phrase::plural)
            || parts.mutual.phrases().size() > 1;
    boolean both = !parts.subject.isEmpty() && !parts.object.isEmpty();
    boolean together =
        !parts.subject.isEmpty()
            && isSeveral(parts.subject)
            && (parts.light >= 0 || frame.is("strong") || parts.bilateral);
    if (frame.is("weak") && !(parts.linked && (between || both || together))) {
      return Optional.empty();
    }
    if (isSomeAudience(parts)) {
      return Optional.empty();
    }
    MeetingKind kind =
        parts.courtesy
            ? MeetingKind.MEETING
            : phone && frame.kind() != MeetingKind.VISIT ? MeetingKind.CALL : frame.kind();
    Side subject = between ? parts.mutual : parts.subject;
    Side object = between ? Side.NONE : parts.object;
    boolean mutual = between || object.isEmpty() && !visit;
    boolean pronoun =
        !between
            && parts.light < 0
            && object.isEmpty()
            && !subject.isEmpty()
            && subject.phrases().get(0).kind() == Kind.PRONOUN;
    Bond bond =
        bond(
            view,
            at,
            frame,
            parts,
            between || both || together || visit && !subject.isEmpty(),
            pronoun);
    if (bond == null) {
      return Optional.empty();
    }
    Function subjectFunction = visit ? Function.VISITOR : parts.subjectFunction;
    Function objectFunction = visit ? Function.HOST : parts.objectFunction;
    int verb = parts.light >= 0 ? parts.light : at;
    return Optional.of(
        new Claim(
            view,
            at,
            at,
            verb,
            frame.name(),
            kind,
            subject,
            object,
            mutual,
            bond,
            frame.name(),
            parts.effect,
            subjectFunction,
            objectFunction));
  }

  private boolean isSomeAudience(Parts parts) {
    return parts.object.phrases().stream().anyMatch(p -> guards.isAudience(p.head()));
  }

  private static boolean isSeveral(Side side) {
    return side.phrases().size() > 1 || side.actors() > 1 || side.phrases().get(0).plural();
  }

  private static @org.jspecify.annotations.Nullable Bond bond(
      View view, int at, NounFrame frame, Parts parts, boolean complete, boolean pronoun) {
    boolean the = parts.definite || parts.start < at && view.lower(parts.start).equals("the");
    if (complete && !(pronoun && !frame.is("visit"))) {
      return Bond.NEW;
    }
    if ((parts.round || frame.name().equals("round")) && parts.ordinal | the) {
      return Bond.ROUND;
    }
    if (the || pronoun) {
      return frame.is("weak") ? null : Bond.ANAPHOR;
    }
    return null;
  }
}
