package io.github.dateline.meeting;

import io.github.dateline.meeting.MeetingLinker.Told;
import io.github.dateline.time.DateRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The meetings of the documents read so far, found by who met in which month and by sentence.
 *
 * <p>A meeting is compared only with those of the same parties in the same months, so that many
 * documents cost no more than their number times a few comparisons.
 */
final class ClusterIndex {

  /** What is told with less precision than a decade is no statement about days. */
  private static final int LONGEST = 120;

  private final List<MeetingCluster> clusters = new ArrayList<>();
  private final Map<Object, Set<MeetingCluster>> known = new HashMap<>();

  /** Who met, or the lone visitors, and the month. */
  private record Key(Set<String> parties, YearMonth month) {}

  List<MeetingCluster> all() {
    return clusters;
  }

  /** Adds a meeting to the first cluster that it fits, or makes it one of its own. */
  void add(Meeting meeting, Told told) {
    List<Object> keys = keys(meeting);
    Set<MeetingCluster> candidates = new LinkedHashSet<>();
    for (Object key : keys) {
      candidates.addAll(known.getOrDefault(key, Set.of()));
    }
    MeetingCluster best = null;
    for (MeetingCluster cluster : candidates) {
      boolean first = best == null || cluster.number() < best.number();
      if (first && cluster.takes(meeting, told)) {
        best = cluster;
      }
    }
    if (best == null) {
      best = new MeetingCluster(clusters.size());
      clusters.add(best);
    }
    best.add(meeting, told);
    for (Object key : keys) {
      known.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(best);
    }
  }

  private static List<Object> keys(Meeting meeting) {
    List<Object> keys = new ArrayList<>(MeetingCluster.sentences(meeting));
    List<YearMonth> months = meeting.when().map(w -> months(w.range())).orElse(List.of());
    for (Set<String> parties : parties(meeting)) {
      months.forEach(month -> keys.add(new Key(parties, month)));
    }
    return keys;
  }

  private static List<Set<String>> parties(Meeting meeting) {
    if (meeting.pairs().isEmpty()) {
      Set<String> lone = new TreeSet<>();
      meeting.participants().forEach(p -> lone.add(p.party().key()));
      return List.of(lone);
    }
    List<Set<String>> parties = new ArrayList<>();
    meeting.pairs().forEach(p -> parties.add(Set.of(p.first().key(), p.second().key())));
    return parties;
  }

  private static List<YearMonth> months(DateRange range) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(range.last());
    for (YearMonth month = YearMonth.from(range.first());
        !month.isAfter(last) && months.size() <= LONGEST;
        month = month.plusMonths(1)) {
      months.add(month);
    }
    return months.size() > LONGEST ? List.of() : months;
  }
}
