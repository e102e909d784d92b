package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Frames.NounFrame;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sides of a noun for a meeting in the clause around it, if its phrase lacks them. */
final class NounContext {

  private static final int REACH = 14;

  /** {@code urged Haas against meeting Sato} tells of no meeting with Haas. */
  private static final List<String> LINKS = List.of("at", "in", "during", "over");

  private final View view;
  private final NounFrame frame;
  private final NounParts parts;
  private final Arguments arguments;

  NounContext(View view, NounFrame frame, NounParts parts, Arguments arguments) {
    this.view = view;
    this.frame = frame;
    this.parts = parts;
    this.arguments = arguments;
  }

  /** {@code a joint news conference}: who speaks there together has met. */
  static boolean isJointBriefing(View view, int noun) {
    return view.lower(noun).equals("conference") && view.lower(noun - 2).equals("joint");
  }

  /** Completes the sides of the noun at a token. */
  void read(int noun) {
    boolean alone = parts.subject.isEmpty() && parts.mutual.isEmpty();
    if (alone && parts.object.isEmpty()) {
      boolean found = attended(noun) || couple() || listener(noun);
      if (!found && view.lower(before()).equals("for")) {
        travellers();
        found = true;
      }
      briefing(noun);
      if (found) {
        return;
      }
    }
    briefing(noun);
    if (!alone || parts.object.isEmpty() && !frame.is("visit")) {
      return;
    }
    boolean opened = view.isAny(before(), WordClass.PREPOSITION, WordClass.SUBORDINATOR);
    if (opened && !view.lower(before()).equals("of")) {
      Side inner = arguments.clauseSubject(before());
      parts.subject = inner.isEmpty() ? arguments.outerSubject(before()) : inner;
    } else if (frame.is("strong") && before() >= 0 && !view.lower(before()).equals(".")) {
      parts.subject = arguments.clauseSubject(before());
    }
    if (before() < 0 && frame.is("strong") && frame.kind() == MeetingKind.MEETING) {
      parts.subject = new Side(List.of(topic(noun)), false, -1);
    }
    if (parts.subject.phrases().stream().anyMatch(p -> parts.object.phrases().contains(p))) {
      parts.subject = Side.NONE;
    }
  }

  /** {@code A meeting with Haas was called off}: of whom the sentence before told. */
  private static Phrase topic(int noun) {
    return new Phrase(
        noun, noun, noun + 1, Kind.PRONOUN, false, Optional.empty(), Resolver.TOPIC, List.of());
  }

  private int before() {
    return parts.start - 1;
  }

  /** {@code After talks in Oslo, Haas and Sato said}: two who speak behind the meeting had it. */
  private boolean couple() {
    boolean plain = parts.start <= before() + 1 && !parts.definite && isBare();
    boolean shared =
        parts.bilateral || frame.is("strong") && (view.lower(parts.start).equals("a") || plain);
    boolean the = frame.is("strong") && parts.definite;
    if (!shared && !the || !isOpened()) {
      return false;
    }
    Side inner = arguments.clauseSubject(before());
    Side subject = inner.isEmpty() ? arguments.outerSubject(before()) : inner;
    boolean persons = subject.phrases().stream().allMatch(p -> p.kind() == Kind.PERSON);
    long sides = subject.phrases().stream().flatMap(NounContext::sides).distinct().count();
    boolean two = subject.phrases().size() == 2 && persons;
    boolean fits = the || plain && !parts.bilateral ? two && sides == 2 : two;
    if (!fits && !(parts.bilateral && subject.phrases().size() > 1)) {
      return false;
    }
    parts.subject = subject;
    parts.linked = true;
    return true;
  }

  /** {@code after talks in Oslo}: no word stands before the noun. */
  private boolean isBare() {
    return isOpened() && !view.is(parts.start, WordClass.DETERMINER);
  }

  private boolean isOpened() {
    return view.is(before(), WordClass.PREPOSITION) || view.lower(before()).equals("after");
  }

  private static java.util.stream.Stream<String> sides(Phrase phrase) {
    return phrase.actors().stream().flatMap(a -> a.side().stream());
  }

  /** {@code told Haas at a meeting in Oslo}: who tells and who hears it are at the meeting. */
  private boolean listener(int noun) {
    if (!LINKS.contains(view.lower(before())) || parts.definite) {
      return false;
    }
    int verb = -1;
    for (int i = noun + 1; i < Math.min(view.size(), noun + 2 * REACH) && verb < 0; i++) {
      verb = isAddress(i) ? i : -1;
    }
    for (int i = before() - 1; i >= 0 && before() - i < REACH && verb < 0; i--) {
      verb = isAddress(i) && isOpen(view.phraseAt(i + 1).orElseThrow().next()) ? i : -1;
    }
    Side subject = verb < 0 ? Side.NONE : arguments.subject(verb, false);
    boolean person =
        !subject.isEmpty()
            && subject.phrases().stream()
                .allMatch(p -> p.kind() == Kind.PERSON || p.kind() == Kind.PRONOUN);
    if (!person || subject.last() > verb) {
      return false;
    }
    parts.subject = subject;
    parts.object = arguments.rightSide(verb + 1);
    parts.light = verb;
    parts.effect = "held";
    parts.linked = true;
    return true;
  }

  private boolean isAddress(int verb) {
    return view.is(verb, WordClass.ADDRESS)
        && view.phraseAt(verb).isEmpty()
        && view.startsPhrase(verb + 1)
        && view.phraseAt(verb + 1).filter(p -> p.kind() == Kind.PERSON).isPresent();
  }

  /** Nothing but a date, a place or an adverb stands between the listener and the noun. */
  private boolean isOpen(int from) {
    for (int i = from; i < before(); i++) {
      boolean open =
          view.isDate(i)
              || view.isAny(i, WordClass.PREPOSITION, WordClass.ADVERB)
              || view.token(i).isCapitalized();
      if (!open) {
        return false;
      }
    }
    return true;
  }

  /** {@code was attended by A and B}, {@code were led by A for Chile and B for Peru}. */
  private boolean attended(int noun) {
    for (int i = noun + 1; i < Math.min(view.size(), noun + REACH); i++) {
      boolean by = view.is(i, WordClass.ATTENDED) && view.lower(i + 1).equals("by");
      boolean brought = view.lower(i).equals("brought") && view.lower(i + 1).equals("together");
      if ((by || brought) && view.startsPhrase(i + 2)) {
        List<Phrase> list = members(view, i + 2);
        // `the talks were attended by A and B`: more of those who had them, on whichever side
        boolean known =
            parts.definite && view.is(noun + 1, WordClass.BE) && view.is(i, WordClass.PRESENT);
        if (list.size() > 1 && !known) {
          parts.mutual = new Side(list, false, list.get(list.size() - 1).last());
          parts.linked = true;
          return true;
        }
        return false;
      }
      if (view.isAny(i, WordClass.SPEECH, WordClass.RELATIVE) || isEnd(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isEnd(int at) {
    return view.lower(at).equals(";") || view.is(at, WordClass.SUBORDINATOR);
  }

  /** Reads {@code A for Chile and B for Peru}, {@code A and B}. */
  static List<Phrase> members(View view, int start) {
    List<Phrase> members = new ArrayList<>();
    boolean and = false;
    int at = start;
    while (view.startsPhrase(at) && members.size() < 12) {
      Phrase member = view.phraseAt(at).orElseThrow();
      int next = member.next();
      Optional<Phrase> whose =
          view.lower(next).equals("for") || view.lower(next).equals("from")
              ? view.phraseAt(next + 1).filter(p -> p.kind() == Kind.COUNTRY)
              : Optional.empty();
      members.add(whose.map(country -> of(member, country)).orElse(member));
      next = whose.map(Phrase::next).orElse(next);
      next = view.lower(next).equals(",") ? next + 1 : next;
      and |= view.is(next, WordClass.CONJUNCTION);
      next = view.is(next, WordClass.CONJUNCTION) ? next + 1 : next;
      if (next == member.next() && whose.isEmpty()) {
        break;
      }
      at = next;
    }
    // `led by him, the minister`: one person told twice
    return and ? List.copyOf(members) : List.of();
  }

  private static Phrase of(Phrase member, Phrase country) {
    return member.with(member.actors().stream().map(a -> a.onSide(country.side())).toList());
  }

  /** {@code told a joint news conference with Haas}. */
  private void briefing(int noun) {
    if (!isJointBriefing(view, noun) || !parts.subject.isEmpty() || !parts.mutual.isEmpty()) {
      return;
    }
    int verb = before();
    if (view.isAny(verb, WordClass.SPEECH, WordClass.FINITE)) {
      parts.subject = arguments.subject(verb, false);
      parts.linked = true;
    }
  }

  /**
   * {@code Kenyan and Ugandan negotiators return to Cairo for talks}: they come to meet each other.
   */
  private void travellers() {
    if (frame.kind() != MeetingKind.TALKS) {
      return;
    }
    Side side = arguments.clauseSubject(parts.start - 1);
    int verb = -1;
    for (int i = side.last() + 1; i < parts.start && side.actors() == 2; i++) {
      if (view.is(i, WordClass.TRAVEL) && view.phraseAt(i).isEmpty()) {
        verb = i;
      }
    }
    long sides = side.phrases().stream().flatMap(NounContext::sides).distinct().count();
    if (verb > 0 && sides == 2) {
      parts.mutual = side;
      parts.linked = true;
    }
  }
}
