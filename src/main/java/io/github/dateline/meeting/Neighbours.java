package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Completes meetings from those told beside them: what is a part of what, and when. */
final class Neighbours {

  private static final int REACH = 6;
  private static final int LEAD = 6;

  /** The drafts told first in each sentence, so that a long list is not compared with itself. */
  private final NavigableMap<Integer, List<Draft>> bySentence = new TreeMap<>();

  private final Map<String, List<Draft>> byParty = new HashMap<>();
  private final Map<Draft, Integer> order = new HashMap<>();

  private Neighbours(List<Draft> drafts) {
    for (Draft draft : drafts) {
      order.put(draft, order.size());
      bySentence.computeIfAbsent(sentenceOf(draft), k -> new ArrayList<>()).add(draft);
      for (String key : draft.members().keySet()) {
        byParty.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
      }
    }
  }

  static void complete(List<Draft> drafts, Document document) {
    new Neighbours(drafts).completeAll(drafts, document);
  }

  /** The drafts at most so many sentences away, in the order in which they were told. */
  private List<Draft> near(int sentence, int reach) {
    List<Draft> near = new ArrayList<>();
    bySentence
        .subMap(sentence - reach, true, sentence + reach, true)
        .values()
        .forEach(near::addAll);
    near.sort(Comparator.comparingInt(draft -> order.getOrDefault(draft, 0)));
    return near;
  }

  private void completeAll(List<Draft> drafts, Document document) {
    for (Draft draft : drafts) {
      wholeOf(draft).ifPresent(whole -> join(draft, whole));
    }
    for (Draft draft : drafts) {
      shareFuture(draft);
      shareVisit(draft);
    }
    for (Draft draft : drafts) {
      shareNear(draft);
      infer(draft, document);
      settle(draft);
    }
  }

  /** Talks of two countries hold the meetings of their people at the same time and place. */
  private Optional<Draft> wholeOf(Draft part) {
    if (!part.hasPersonPair() || part.kind == MeetingKind.CALL) {
      return Optional.empty();
    }
    Set<String> sides = new HashSet<>();
    part.actors().filter(Actor::isPerson).forEach(a -> a.side().ifPresent(sides::add));
    if (sides.size() != 2) {
      return Optional.empty();
    }
    for (Draft whole : near(sentenceOf(part), REACH)) {
      if (whole == part) {
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
  private void shareFuture(Draft draft) {
    if (draft.when().isPresent() || draft.status != MeetingStatus.PLANNED) {
      return;
    }
    Set<String> keys = draft.members().keySet();
    String first = keys.stream().findFirst().orElse("");
    for (Draft other : byParty.getOrDefault(first, List.of())) {
      boolean ahead =
          other.status == MeetingStatus.PLANNED || other.status == MeetingStatus.INVITED;
      if (other != draft
          && ahead
          && other.when().isPresent()
          && keys.size() > 1
          && other.members().keySet().containsAll(keys)) {
        draft.range = other.when().get();
        draft.certainty = Certainty.INFERRED;
        return;
      }
    }
  }

  /**
   * A visit without days is the one during which the visitor met somebody, if that is told near.
   */
  private void shareVisit(Draft draft) {
    if (draft.kind != MeetingKind.VISIT
        || draft.when().isPresent()
        || draft.status != MeetingStatus.HELD) {
      return;
    }
    Set<String> keys = draft.members().keySet();
    for (Draft other : near(draft.sentence, 2 * REACH)) {
      if (other != draft
          && other.status == draft.status
          && other.when().isPresent()
          && !keys.isEmpty()
          && other.members().keySet().containsAll(keys)) {
        draft.range = other.when().get();
        draft.certainty = Certainty.INFERRED;
        draft.whole = other;
        return;
      }
    }
  }

  /** Without a date, what a person did between dated meetings was on the day of the nearest one. */
  private void shareNear(Draft draft) {
    if (draft.when().isPresent() || draft.status != MeetingStatus.HELD || !draft.hasPersonPair()) {
      return;
    }
    int best = 2 * REACH;
    int here = sentenceOf(draft);
    for (Draft other : near(here, best - 1)) {
      if (Math.abs(sentenceOf(other) - here) >= best) {
        continue;
      }
      boolean day = other.when().filter(w -> w.first().equals(w.last())).isPresent();
      boolean shared =
          other
              .actors()
              .filter(Actor::isPerson)
              .anyMatch(a -> draft.members().containsKey(a.party().key()));
      int gap = Math.abs(sentenceOf(other) - here);
      boolean now = other.status == MeetingStatus.HELD || other.status == MeetingStatus.ONGOING;
      if (other != draft && day && shared && now && !other.isBackground() && gap < best) {
        best = gap;
        draft.range = other.when().get();
        draft.certainty = Certainty.INFERRED;
      }
    }
  }

  private static int sentenceOf(Draft draft) {
    return draft.told().get(0).claim().view().sentence().index();
  }

  /** Without any date, what the first sentences tell happened by the day of the document. */
  private static void infer(Draft draft, Document document) {
    boolean now =
        draft.status == MeetingStatus.ONGOING
            || draft.status == MeetingStatus.HELD
                && draft.told().get(0).claim().view().sentence().index() < LEAD;
    Optional<LocalDate> reference =
        document.referenceDate(draft.told().get(0).claim().view().sentence().span());
    if (draft.when().isEmpty() && now && reference.isPresent()) {
      draft.range = DateRange.day(reference.get());
      draft.certainty = Certainty.INFERRED;
    }
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
        && (draft.days > 1 || draft.ends != null)) {
      draft.status = MeetingStatus.ONGOING;
    }
    if (draft.status == MeetingStatus.ONGOING && when.get().last().isBefore(asOf.get())) {
      draft.status = MeetingStatus.HELD;
    }
  }
}
