package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Completes meetings from those told beside them: what is a part of what, and when. */
final class Neighbours {

  private static final int REACH = 6;
  private static final int LEAD = 6;

  private Neighbours() {}

  static void complete(Drafts drafts, Document document) {
    for (Draft draft : drafts.all()) {
      if (draft.whole == null) {
        wholeOf(draft, drafts).ifPresent(whole -> join(draft, whole));
      }
    }
    for (Journey journey : drafts.journeys()) {
      drafts
          .between(journey.sentence() - REACH, journey.sentence() + REACH)
          .forEach(journey::complete);
    }
    for (Draft draft : drafts.all()) {
      shareFuture(draft, drafts);
      shareVisit(draft, drafts);
    }
    for (Draft draft : drafts.all()) {
      shareNear(draft, drafts);
      infer(draft, document, drafts.news());
      settle(draft);
    }
  }

  /** Talks of two countries hold the meetings of their people at the same time and place. */
  private static Optional<Draft> wholeOf(Draft part, Drafts drafts) {
    if (!part.hasPersonPair() || part.kind == MeetingKind.CALL) {
      return Optional.empty();
    }
    Set<String> sides = new HashSet<>();
    part.actors().filter(Actor::isPerson).forEach(a -> a.side().ifPresent(sides::add));
    for (Draft whole : around(part.firstSentence(), REACH, drafts)) {
      if (whole == part || sides.size() != 2) {
        continue;
      }
      List<String> states =
          whole.actors().filter(Actor::isCountry).map(a -> a.party().name()).toList();
      boolean same = whole.place == null || part.place == null || whole.place.equals(part.place);
      if (same
          && states.size() == 2
          && sides.containsAll(states)
          && whole.kind != MeetingKind.CALL
          && timesAgree(part, whole)
          && alike(part, whole)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  private static boolean alike(Draft part, Draft whole) {
    return part.status == whole.status && (part.when().isPresent() || whole.when().isPresent());
  }

  private static boolean timesAgree(Draft one, Draft other) {
    return one.when().isEmpty()
        || other.when().isEmpty()
        || one.when().get().overlaps(other.when().get());
  }

  /** {@code three days this week} and {@code completed on Wednesday} give both the same days. */
  private static void join(Draft part, Draft whole) {
    part.whole = whole;
    whole.days = Math.max(whole.days, part.days);
    part.days = whole.days;
    if (whole.ends != null) {
      part.ends = whole.ends;
    }
    if (whole.starts != null) {
      part.starts = whole.starts;
    }
    if (part.when().isEmpty()) {
      part.range = whole.range;
      part.certainty = Certainty.INFERRED;
    }
    if (part.place == null) {
      part.place = whole.place;
    }
  }

  /** Two people with one date ahead of them and another meeting planned without a date. */
  private static void shareFuture(Draft draft, Drafts drafts) {
    if (draft.when().isPresent() || draft.status != MeetingStatus.PLANNED) {
      return;
    }
    Set<String> keys = draft.members().keySet();
    List<Draft> sharing = new ArrayList<>(drafts.sharing(draft));
    Collections.reverse(sharing);
    for (Draft other : sharing) {
      boolean ahead =
          other.status == MeetingStatus.PLANNED || other.status == MeetingStatus.INVITED;
      if (other != draft
          && ahead
          && other.when().isPresent()
          && (keys.size() > 1 && other.members().keySet().containsAll(keys)
              || isDuring(draft, other))) {
        draft.range = other.when().get();
        draft.certainty = Certainty.INFERRED;
        return;
      }
    }
  }

  /** {@code A visit by Haas is set for March 20. Haas is to meet Sato}: during that visit. */
  private static boolean isDuring(Draft meeting, Draft visit) {
    int gap = meeting.firstSentence() - visit.sentence;
    return visit.kind == MeetingKind.VISIT
        && meeting.kind != MeetingKind.VISIT
        && meeting.kind != MeetingKind.CALL
        && (gap == 0 || gap == 1)
        && meeting.sharesPerson(visit);
  }

  /**
   * A visit without days is the one during which the visitor met somebody, if that is told near.
   */
  private static void shareVisit(Draft draft, Drafts drafts) {
    if (draft.kind != MeetingKind.VISIT
        || draft.when().isPresent()
        || draft.status != MeetingStatus.HELD) {
      return;
    }
    Set<String> keys = draft.members().keySet();
    for (Draft other : around(draft.sentence, 2 * REACH, drafts)) {
      if (other != draft
          && other.status == draft.status
          && other.when().isPresent()
          && !keys.isEmpty()
          && other.members().keySet().containsAll(keys)) {
        draft.range = other.when().get();
        draft.certainty = Certainty.INFERRED;
        // another visit is no part of the first one, nor the whole of what was done during it
        draft.whole = other.kind == MeetingKind.VISIT || other.whole == draft ? draft.whole : other;
        return;
      }
    }
  }

  /** Without a date, what a person did between dated meetings was on the day of the nearest one. */
  private static void shareNear(Draft draft, Drafts drafts) {
    if (draft.when().isPresent()
        || draft.elsewhere
        || draft.status != MeetingStatus.HELD
        || !draft.hasPersonPair()) {
      return;
    }
    int best = 2 * REACH;
    int here = draft.firstSentence();
    for (Draft other : around(here, best - 1, drafts)) {
      int behind = other.firstSentence() - here;
      // what is told first goes before what is told later
      int gap = behind > 0 ? behind + 2 : -behind;
      if (gap >= best || other == draft) {
        continue;
      }
      boolean now =
          (other.status == MeetingStatus.HELD || other.status == MeetingStatus.ONGOING)
              && draft.sharesPerson(other);
      boolean day = now && other.when().filter(w -> w.first().equals(w.last())).isPresent();
      if (day && !isEarlier(other) && !other.isBackground()) {
        best = gap;
        draft.range = other.when().get();
        draft.certainty = Certainty.INFERRED;
      }
    }
  }

  /** {@code where she had met Haas}: before what the text is telling. */
  private static boolean isEarlier(Draft draft) {
    Claim claim = draft.told().get(0).claim();
    for (int i = Math.max(0, claim.verb() - 3); i < claim.verb(); i++) {
      if (claim.view().lower(i).equals("had")) {
        return true;
      }
    }
    return false;
  }

  private static List<Draft> around(int sentence, int reach, Drafts drafts) {
    return drafts.between(sentence - reach, sentence + reach);
  }

  /**
   * Without any date, what the first sentences tell happened on the day of the news, or by the day
   * of the document; and so did what is told below in the simple past.
   */
  private static void infer(Draft draft, Document document, NewsDays news) {
    Claim claim = draft.told().get(0).claim();
    Optional<LocalDate> reference = document.referenceDate(claim.view().sentence().span());
    if (draft.when().isPresent() || draft.elsewhere || reference.isEmpty()) {
      return;
    }
    boolean held = draft.status == MeetingStatus.HELD;
    boolean lead = draft.firstSentence() < LEAD;
    Optional<LocalDate> day = news.of(reference.get());
    if (draft.status == MeetingStatus.ONGOING || held && lead && day.isEmpty()) {
      day = reference;
    } else if (draft.status == MeetingStatus.PLANNED && wasDue(claim)) {
      day = day.or(() -> reference.filter(d -> lead));
    } else if (!held || !lead && !(draft.hasPersonPair() && isNews(claim))) {
      day = Optional.empty();
    }
    if (day.isPresent()) {
      draft.range = DateRange.day(day.get());
      draft.certainty = Certainty.INFERRED;
    }
  }

  /** {@code She was scheduled to meet Weber}: that day, as the rest of the report. */
  private static boolean wasDue(Claim claim) {
    View view = claim.view();
    int subject = claim.subject().isEmpty() ? -1 : claim.subject().last();
    for (int i = claim.verb() - 1; i > subject && claim.verb() - i < 30; i--) {
      boolean past = view.lower(i).equals("was") || view.lower(i).equals("were");
      if (past && view.is(i + 1, WordClass.GOVERNOR)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Prado met Weber}, not {@code had met}, {@code once met}, {@code after meeting}. */
  private static boolean isNews(Claim claim) {
    View view = claim.view();
    int verb = claim.verb();
    for (int i = Math.max(0, verb - 3); i < Math.min(view.size(), claim.last() + 4); i++) {
      if (view.is(i, WordClass.BYGONE) || i < verb && view.is(i, WordClass.HAVE)) {
        return false;
      }
    }
    return !view.lower(verb).endsWith("ing") && (!claim.isNoun() || verb != claim.first());
  }

  /** {@code ended a round of talks on Tuesday}, told on that day. */
  private static boolean isOver(Draft draft, LocalDate today) {
    return draft.ends != null
        && !draft.ends.isAfter(today)
        && draft.told().stream()
            .map(Draft.Told::claim)
            .anyMatch(c -> c.isNoun() && c.view().is(c.verb(), WordClass.ENDING));
  }

  /** What has begun and not yet ended is going on. */
  private static void settle(Draft draft) {
    Optional<LocalDate> asOf = draft.told().get(0).asOf();
    Optional<DateRange> when = draft.when();
    if (asOf.isEmpty() || when.isEmpty()) {
      return;
    }
    boolean within =
        when.get().contains(asOf.get()) && !when.get().first().equals(when.get().last());
    if (draft.status == MeetingStatus.HELD
        && within
        && draft.starts != null
        && (draft.days > 1 || draft.ends != null)
        && !isOver(draft, asOf.get())) {
      draft.status = MeetingStatus.ONGOING;
    }
    if (draft.status == MeetingStatus.ONGOING && when.get().last().isBefore(asOf.get())) {
      draft.status = MeetingStatus.HELD;
    }
  }
}
