package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Found.Hint;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day at which a story has arrived: {@code The next day she met Weber} counts from it, and a
 * sentence that goes on with {@code they} happens on it. Used once, from top to bottom.
 */
final class Scene {

  /** How many sentences below a day `the next day` can stand. */
  private static final int REACH = 6;

  private static final int OPENING = 3;

  private @Nullable DateRange day;
  private int sentence;
  private @Nullable DateRange before;

  /** Takes note of a sentence that was read. */
  void leave(View view) {
    List<DateRange> days = view.days();
    before = days.size() == 1 && !isReport(view) ? days.get(0) : null;
    if (!days.isEmpty()) {
      day = days.get(days.size() - 1);
      sentence = view.sentence().index();
    }
  }

  /** {@code said on Monday}: the only day of the sentence is that of the report. */
  private static boolean isReport(View view) {
    DateMention date = view.dates().get(0);
    int first = view.sentence().tokenAt(date.span().start());
    int verb = view.is(first - 1, WordClass.PREPOSITION) ? first - 2 : first - 1;
    return view.is(verb, WordClass.SPEECH) && view.phraseAt(verb).isEmpty();
  }

  /**
   * What was told in the past tense did not happen in days to come: such a date counts from the day
   * told before, or belongs to something else, as in {@code had been talking about a visit in
   * September}.
   */
  Found past(Found found, Claim claim, boolean past, Optional<LocalDate> reference) {
    if (!past || !found.isAfter(reference)) {
      return found;
    }
    DateRange scene = day;
    long offset =
        found.range().orElseThrow().first().toEpochDay() - reference.orElseThrow().toEpochDay();
    boolean far = claim.view().sentence().index() - sentence > REACH;
    if (found.hint() != Hint.FOLLOWING || scene == null || far || offset > 31) {
      return Found.of(found.days());
    }
    return found.at(DateRange.day(scene.last().plusDays(offset)), Certainty.RESOLVED);
  }

  /** Returns the time by what the status of the claim and the sentence before make of it. */
  Found settle(Found found, Claim claim, MeetingStatus status, Optional<LocalDate> reference) {
    boolean held = status == MeetingStatus.HELD;
    if (found.hint() == Hint.SPEECH) {
      boolean now = held && !isPerfect(claim);
      return now
          ? found.at(found.range().orElseThrow(), Certainty.INFERRED)
          : Found.of(found.days());
    }
    if (found.hint() == Hint.SINCE && (held || status == MeetingStatus.ONGOING)) {
      return since(found, reference);
    }
    if (found.range().isEmpty() && held && goesOn(claim) && before != null) {
      return found.at(before, Certainty.INFERRED);
    }
    if (status == MeetingStatus.PLANNED && isAheadOf(claim) && !isFuture(found, reference)) {
      // `met on Thursday, ahead of talks`: the day of what comes before
      return Found.of(found.days());
    }
    return status == MeetingStatus.PLANNED ? ahead(found, reference) : found;
  }

  private static boolean isFuture(Found found, Optional<LocalDate> reference) {
    return reference.isEmpty()
        || found.range().filter(r -> r.last().isBefore(reference.get())).isEmpty();
  }

  private static boolean isAheadOf(Claim claim) {
    View view = claim.view();
    for (int i = claim.first() - 1; claim.isNoun() && i >= 0 && claim.first() - i < 6; i--) {
      if (view.lower(i).equals("ahead") || view.lower(i).equals("before")) {
        return true;
      }
    }
    return false;
  }

  private static Found since(Found found, Optional<LocalDate> reference) {
    LocalDate first = found.range().orElseThrow().first();
    return reference
        .filter(today -> today.isAfter(first))
        .map(today -> found.at(DateRange.of(first, today), found.certainty()))
        .orElse(found);
  }

  private static boolean isPerfect(Claim claim) {
    View view = claim.view();
    return view.is(claim.verb() - 1, WordClass.HAVE) || view.is(claim.verb() - 2, WordClass.HAVE);
  }

  /** {@code They were talking when the bomb went off}. */
  private boolean goesOn(Claim claim) {
    Side subject = claim.subject();
    return claim.view().sentence().index() > 0
        && !subject.isEmpty()
        && subject.phrases().get(0).kind() == Phrase.Kind.PRONOUN
        && subject.phrases().get(0).first() < OPENING
        && !isPerfect(claim);
  }

  /** A weekday before which the reader looked back, though the meeting is to come. */
  private static Found ahead(Found found, Optional<LocalDate> reference) {
    boolean shift =
        found.weekday()
            && reference.isPresent()
            && found
                .range()
                .filter(
                    r ->
                        r.last().isBefore(reference.get())
                            && !r.first().isBefore(reference.get().minusDays(7)))
                .isPresent();
    if (!shift) {
      return found;
    }
    DateRange range = found.range().orElseThrow();
    DateRange next =
        new DateRange(range.first().plusDays(7), range.last().plusDays(7), range.grain());
    return found.at(next, found.certainty());
  }
}
