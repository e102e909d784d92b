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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One meeting as several documents tell it, while documents are being merged. */
final class MeetingCluster {

  private record View(Meeting meeting, Told told) {}

  private final int number;
  private final List<View> views = new ArrayList<>();

  MeetingCluster(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  void add(Meeting meeting, Told told) {
    views.add(new View(meeting, told));
  }

  boolean isOf(String document) {
    return views.stream().anyMatch(v -> v.told().document().equals(document));
  }

  Optional<LocalDate> firstDay() {
    return when().map(w -> w.range().first());
  }

  List<String> memberIds() {
    return views.stream().map(v -> v.told().document() + "#" + v.meeting().id()).toList();
  }

  /** Tells whether a meeting of another document is this one. */
  boolean isSame(Meeting other) {
    return views.stream().anyMatch(v -> isSame(v.meeting(), other));
  }

  private static boolean isSame(Meeting one, Meeting other) {
    return kindsAgree(one.kind(), other.kind())
        && partiesAgree(one, other)
        && daysAgree(one, other)
        && statusesAgree(one, other)
        && placesAgree(one, other);
  }

  private static boolean kindsAgree(MeetingKind one, MeetingKind other) {
    return one == other || one.isFaceToFace() && other.isFaceToFace();
  }

  /** One person pair in common; without persons on a side, one pair of groups, or one visitor. */
  private static boolean partiesAgree(Meeting one, Meeting other) {
    Set<Pair> shared = new HashSet<>(one.pairs());
    shared.retainAll(other.pairs());
    if (!shared.isEmpty()) {
      return shared.stream().anyMatch(Pair::isOfPersons)
          || !hasPersonPair(one)
          || !hasPersonPair(other);
    }
    boolean lone = one.pairs().isEmpty() && other.pairs().isEmpty();
    return lone && !keys(one).isEmpty() && keys(one).equals(keys(other));
  }

  private static boolean hasPersonPair(Meeting meeting) {
    return meeting.pairs().stream().anyMatch(Pair::isOfPersons);
  }

  private static Set<String> keys(Meeting meeting) {
    Set<String> keys = new HashSet<>();
    meeting.participants().forEach(p -> keys.add(p.party().key()));
    return keys;
  }

  /** Two meetings without days are not taken for one: the same people meet often. */
  private static boolean daysAgree(Meeting one, Meeting other) {
    return one.when().isPresent()
        && other.when().isPresent()
        && one.when().get().range().overlaps(other.when().get().range());
  }

  /** A visit that was denied is not the visit that took place. */
  private static boolean statusesAgree(Meeting one, Meeting other) {
    boolean invited =
        one.status() == MeetingStatus.INVITED ^ other.status() == MeetingStatus.INVITED;
    return !invited;
  }

  private static boolean placesAgree(Meeting one, Meeting other) {
    if (one.kind() != MeetingKind.VISIT || one.where().isEmpty() || other.where().isEmpty()) {
      return true;
    }
    return fold(one.where().get()).equals(fold(other.where().get()));
  }

  private static String fold(String place) {
    String lower = place.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Returns everything that the documents tell, with relations by the ids of the corpus. */
  Meeting meeting(String id, Map<String, String> ids) {
    Meeting latest = views.get(views.size() - 1).meeting();
    List<StatusReport> history = history();
    List<Evidence> evidence = new ArrayList<>();
    views.forEach(v -> evidence.addAll(v.meeting().evidence()));
    Set<Pair> pairs = new LinkedHashSet<>();
    views.forEach(v -> pairs.addAll(v.meeting().pairs()));
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparing((Pair p) -> p.first().key()).thenComparing(p -> p.second().key()));
    boolean open = views.stream().anyMatch(v -> v.meeting().openList());
    Optional<String> where = views.stream().flatMap(v -> v.meeting().where().stream()).findFirst();
    return new Meeting(
        id,
        kind(),
        status(latest.status()),
        participants(),
        open,
        when(),
        where,
        sorted,
        evidence,
        history,
        relations(id, ids));
  }

  private MeetingKind kind() {
    MeetingKind first = views.get(0).meeting().kind();
    return views.stream()
        .map(v -> v.meeting().kind())
        .filter(k -> k != MeetingKind.MEETING)
        .findFirst()
        .orElse(first);
  }

  private MeetingStatus status(MeetingStatus latest) {
    if (latest != MeetingStatus.UNKNOWN) {
      return latest;
    }
    return views.stream()
        .map(v -> v.meeting().status())
        .filter(s -> s != MeetingStatus.UNKNOWN)
        .reduce((a, b) -> b)
        .orElse(latest);
  }

  private List<StatusReport> history() {
    List<StatusReport> history = new ArrayList<>();
    views.forEach(v -> history.addAll(v.meeting().history()));
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
