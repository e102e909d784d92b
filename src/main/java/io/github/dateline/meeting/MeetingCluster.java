package io.github.dateline.meeting;

import io.github.dateline.meeting.MeetingLinker.Told;
import io.github.dateline.source.Evidence;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import io.github.dateline.time.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One meeting as several documents tell it, while documents are being merged. */
final class MeetingCluster {

  private static final Comparator<Pair> BY_KEYS =
      Comparator.comparing((Pair p) -> p.first().key()).thenComparing(p -> p.second().key());

  /** Shorter sentences are written twice by chance: {@code The two met.} */
  private static final int TELLING = 40;

  private record View(Meeting meeting, Told told) {}

  /** What counts when two tellings are compared; thousands of documents may tell the same. */
  private record Telling(
      MeetingKind kind,
      boolean invited,
      Optional<String> where,
      Set<Pair> pairs,
      boolean persons,
      Set<String> keys) {

    static Telling of(Meeting meeting) {
      Set<String> keys = new HashSet<>();
      meeting.participants().forEach(p -> keys.add(p.party().key()));
      return new Telling(
          meeting.kind(),
          meeting.status() == MeetingStatus.INVITED,
          meeting
              .where()
              .map(Places::fold)
              .filter(p -> meeting.kind() == MeetingKind.VISIT || Places.isCapital(p)),
          Set.copyOf(meeting.pairs()),
          meeting.pairs().stream().anyMatch(Pair::isOfPersons),
          keys);
    }

    /** Tells whether both can speak of one meeting; an invitation is not yet a meeting. */
    boolean agrees(Telling other) {
      return kindsAgree(kind, other.kind)
          && invited == other.invited
          && partiesAgree(this, other)
          && (where.isEmpty() || other.where.isEmpty() || placesAgree(other));
    }

    private boolean placesAgree(Telling other) {
      String here = where.orElseThrow();
      String there = other.where.orElseThrow();
      return kind == MeetingKind.VISIT && other.kind == MeetingKind.VISIT
          ? here.equals(there)
          : !Places.areApart(here, there);
    }
  }

  private final int number;
  private final List<View> views = new ArrayList<>();
  private final Map<Telling, View> tellings = new LinkedHashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();
  private final List<String> reasons = new ArrayList<>();

  /** The days that all tellings share; two days of one month are not one day. */
  private Optional<DateRange> common = Optional.empty();

  /** What was told last of whether it happened. */
  private MeetingStatus status = MeetingStatus.UNKNOWN;

  MeetingCluster(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Returns the sentences by which a copy of the same text is known. */
  static Set<String> sentences(Meeting meeting) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Evidence evidence : meeting.evidence()) {
      String text = String.join(" ", evidence.text().strip().split("\\s+", -1));
      if (text.length() >= TELLING) {
        sentences.add(text);
      }
    }
    return sentences;
  }

  void add(Meeting meeting, Told told) {
    Telling telling = Telling.of(meeting);
    reasons.addAll(meeting.reasons());
    like(telling).ifPresent(view -> reasons.add(reason(view, meeting, told)));
    View view = new View(meeting, told);
    views.add(view);
    status = meeting.status() == MeetingStatus.UNKNOWN ? status : meeting.status();
    tellings.putIfAbsent(telling, view);
    documents.add(told.document());
    sentences.addAll(sentences(meeting));
    Optional<DateRange> days = meeting.when().map(MeetingTime::range);
    common =
        common.isPresent() && days.isPresent()
            ? shared(common.get(), days.get())
            : days.or(() -> common);
  }

  private Optional<View> like(Telling telling) {
    for (Map.Entry<Telling, View> known : tellings.entrySet()) {
      if (known.getKey().agrees(telling)) {
        return Optional.of(known.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<DateRange> shared(DateRange one, DateRange other) {
    LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
    LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
    return first.isAfter(last) ? Optional.empty() : Optional.of(DateRange.of(first, last));
  }

  private static String reason(View known, Meeting added, Told told) {
    Set<Pair> shared = new HashSet<>(known.meeting().pairs());
    shared.retainAll(added.pairs());
    String parties =
        shared.stream()
            .min(Comparator.comparing(Pair::isOfPersons).reversed().thenComparing(BY_KEYS))
            .map(p -> "the same pair, " + p.first().name() + " and " + p.second().name())
            .orElse("the same parties");
    String days =
        added.when().isPresent() && known.meeting().when().isPresent()
            ? added.when().get().range()
                + " and "
                + known.meeting().when().get().range()
                + " share a day"
            : "a sentence is word for word the same";
    return told.document() + ": " + parties + " as in " + known.told().document() + "; " + days;
  }

  Optional<LocalDate> firstDay() {
    return when().map(w -> w.range().first());
  }

  List<String> memberIds() {
    return views.stream().map(v -> v.told().document() + "#" + v.meeting().id()).toList();
  }

  /** Tells whether a meeting of another document is this one. */
  boolean takes(Meeting other, Told told) {
    return !documents.contains(told.document())
        && daysAgree(other)
        && like(Telling.of(other)).isPresent();
  }

  /**
   * Two meetings without days are not taken for one, because the same people meet often, unless one
   * text is a copy of the other.
   */
  private boolean daysAgree(Meeting other) {
    if (common.isPresent() && other.when().isPresent()) {
      DateRange days = other.when().get().range();
      return common.get().overlaps(days)
          && !Merger.isAnotherDay(status, common.get(), other.status(), days);
    }
    return sentences(other).stream().anyMatch(sentences::contains);
  }

  private static boolean kindsAgree(MeetingKind one, MeetingKind other) {
    return one == other || one.isFaceToFace() && other.isFaceToFace();
  }

  /** One person pair in common; without persons on a side, one pair of groups, or one visitor. */
  private static boolean partiesAgree(Telling one, Telling other) {
    Set<Pair> shared = new HashSet<>(one.pairs());
    shared.retainAll(other.pairs());
    if (!shared.isEmpty()) {
      return shared.stream().anyMatch(Pair::isOfPersons) || !one.persons() || !other.persons();
    }
    boolean lone = one.pairs().isEmpty() && other.pairs().isEmpty();
    return lone && !one.keys().isEmpty() && one.keys().equals(other.keys());
  }

  /** Returns everything that the documents tell, with relations by the ids of the corpus. */
  Meeting meeting(String id, Map<String, String> ids) {
    List<StatusReport> history = history();
    List<Evidence> evidence = new ArrayList<>();
    views.forEach(v -> evidence.addAll(v.meeting().evidence()));
    Set<Pair> pairs = new LinkedHashSet<>();
    views.forEach(v -> pairs.addAll(v.meeting().pairs()));
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(BY_KEYS);
    boolean open = views.stream().anyMatch(v -> v.meeting().openList());
    Optional<String> where = views.stream().flatMap(v -> v.meeting().where().stream()).findFirst();
    return new Meeting(
        id,
        kind(),
        status,
        participants(),
        open,
        when(),
        where,
        sorted,
        evidence,
        history,
        relations(id, ids),
        reasons);
  }

  private MeetingKind kind() {
    MeetingKind first = views.get(0).meeting().kind();
    return views.stream()
        .map(v -> v.meeting().kind())
        .filter(k -> k != MeetingKind.MEETING)
        .findFirst()
        .orElse(first);
  }

  private List<StatusReport> history() {
    List<StatusReport> history = new ArrayList<>();
    views.forEach(v -> history.addAll(v.meeting().history()));
    history.sort(Comparator.comparing(r -> r.asOf().orElse(LocalDate.MIN)));
    return history;
  }

  private List<Participant> participants() {
    Map<String, Participant> participants = new LinkedHashMap<>();
    for (View view : views) {
      for (Participant participant : view.meeting().participants()) {
        participants.merge(participant.party().key(), participant, MeetingCluster::fuller);
      }
    }
    return List.copyOf(participants.values());
  }

  private static Participant fuller(Participant known, Participant added) {
    return new Participant(
        known.party(),
        known.role().or(added::role),
        known.side().or(added::side),
        known.function(),
        known.certainty().compareTo(added.certainty()) <= 0
            ? known.certainty()
            : added.certainty());
  }

  /** The surest and finest days; between equals the wider range, which holds all days of talks. */
  private Optional<MeetingTime> when() {
    MeetingTime best = null;
    for (View view : views) {
      Optional<MeetingTime> time = view.meeting().when();
      if (time.isPresent() && (best == null || isBetter(time.get(), best))) {
        best = time.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(MeetingTime added, MeetingTime known) {
    boolean addedSure = added.certainty() != Certainty.INFERRED;
    boolean knownSure = known.certainty() != Certainty.INFERRED;
    if (addedSure != knownSure) {
      return addedSure;
    }
    Grain addedGrain = added.range().grain();
    Grain knownGrain = known.range().grain();
    if (addedGrain != knownGrain) {
      return addedGrain.compareTo(knownGrain) < 0;
    }
    return length(added.range()) > length(known.range());
  }

  private static long length(DateRange range) {
    return range.last().toEpochDay() - range.first().toEpochDay();
  }

  private List<Relation> relations(String own, Map<String, String> ids) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (View view : views) {
      for (Relation relation : view.meeting().relations()) {
        String other = ids.get(view.told().document() + "#" + relation.meeting());
        if (other != null && !other.equals(own)) {
          relations.add(new Relation(relation.kind(), other));
        }
      }
    }
    return List.copyOf(relations);
  }
}
