package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A journey to come, which says when the traveller's meetings take place: {@code Weber will travel
 * to Oslo on March 20. He will meet Prado}.
 *
 * @param who the key of the traveller
 * @param sentence the index of the sentence that tells it
 * @param days when
 */
record Journey(String who, int sentence, DateRange days) {

  /** How many sentences lie between the journey and the meeting. */
  private static final int REACH = 4;

  private static final int CLAUSE = 8;

  /** Returns the journey of a person that a sentence tells of first, on a day behind another. */
  static Optional<Journey> in(View view, Resolver resolver, LocalDate today) {
    for (int verb = 1; verb < view.size(); verb++) {
      boolean travels = view.is(verb, WordClass.TRAVEL) && isAhead(view, verb);
      if (view.phraseAt(verb).isEmpty() && (travels || isDue(view, verb))) {
        Optional<DateRange> day = day(view, verb, today);
        Optional<String> who = traveller(view, verb, resolver);
        return day.isPresent() && who.isPresent()
            ? Optional.of(new Journey(who.get(), view.sentence().index(), day.get()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code will then travel}, {@code is due to arrive}, {@code arrives}. */
  private static boolean isAhead(View view, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 5 && view.phraseAt(i).isEmpty(); i--) {
      if (view.isAny(i, WordClass.MODAL, WordClass.GOVERNOR)) {
        return true;
      }
    }
    return view.lower(verb).endsWith("s") && view.phraseAt(verb - 1).isPresent();
  }

  /** {@code is due in Oslo}, {@code will be in Oslo}. */
  private static boolean isDue(View view, int at) {
    boolean place = view.lower(at + 1).equals("in") && !view.isDate(at + 2);
    return place
        && (view.lower(at).equals("due") && view.is(at - 1, WordClass.BE)
            || view.lower(at).equals("be") && view.is(at - 1, WordClass.MODAL));
  }

  private static Optional<String> traveller(View view, int verb, Resolver resolver) {
    List<Phrase> subject = new Arguments(view).subject(verb, false).phrases();
    if (subject.isEmpty()
        || subject.get(0).kind() != Kind.PERSON && subject.get(0).kind() != Kind.PRONOUN) {
      return Optional.empty();
    }
    List<Actor> actors = resolver.resolve(view, subject.get(0));
    return actors.size() == 1 && actors.get(0).isPerson()
        ? Optional.of(actors.get(0).party().key())
        : Optional.empty();
  }

  private static Optional<DateRange> day(View view, int verb, LocalDate today) {
    return view.dates().stream()
        .filter(d -> d.type() != DateMention.Type.DURATION && d.type() != DateMention.Type.SET)
        .filter(d -> Math.abs(view.sentence().tokenAt(d.span().start()) - verb) < CLAUSE)
        .flatMap(d -> d.range().stream())
        .filter(r -> r.first().equals(r.last()) && !r.first().isBefore(today))
        .findFirst();
  }

  /** Gives the day to a meeting of the traveller that is planned near by without one. */
  void complete(Draft draft) {
    boolean ahead = draft.status == MeetingStatus.PLANNED || draft.status == MeetingStatus.INVITED;
    boolean own = draft.members().containsKey(who) && draft.members().size() > 1;
    if (ahead
        && own
        && draft.when().isEmpty()
        && !draft.elsewhere
        && Math.abs(draft.sentence - sentence) <= REACH) {
      draft.range = days;
      draft.certainty = Certainty.INFERRED;
    }
  }
}
