package io.github.dateline.query;

import static java.util.Objects.requireNonNull;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingTime;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Meetings in date order, found by party, pair and day without looking at all of them.
 *
 * <p>Immutable and thread-safe. Undated meetings stand behind the dated ones.
 */
final class MeetingIndex {

  private final List<Meeting> meetings;
  private final int dated;
  private final Map<String, List<Integer>> byParty = new HashMap<>();
  private final Map<List<String>, List<Integer>> byPair = new HashMap<>();

  /** The latest last day of the first i + 1 meetings: lets a binary search find where to start. */
  private final LocalDate[] latestUpTo;

  MeetingIndex(List<Meeting> unsorted) {
    this.meetings = unsorted.stream().sorted(inDateOrder()).toList();
    this.dated = (int) meetings.stream().filter(m -> m.when().isPresent()).count();
    this.latestUpTo = new LocalDate[dated];
    for (int i = 0; i < meetings.size(); i++) {
      add(i, meetings.get(i));
    }
  }

  /** Returns all meetings in date order. */
  List<Meeting> all() {
    return meetings;
  }

  Meeting get(int position) {
    return meetings.get(position);
  }

  int size() {
    return meetings.size();
  }

  /** Returns the positions, ascending, of the meetings with a party of one of these keys. */
  List<Integer> with(Iterable<String> keys) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String key : keys) {
      found.addAll(byParty.getOrDefault(key, List.of()));
    }
    return List.copyOf(found);
  }

  /** Returns the positions, ascending, of the meetings where one of these met one of those. */
  List<Integer> between(Iterable<String> these, Iterable<String> those) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String one : these) {
      for (String other : those) {
        found.addAll(byPair.getOrDefault(pairKey(one, other), List.of()));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the half-open range of positions outside which no meeting overlaps these days. */
  int[] window(DateRange days) {
    int from = firstAtLeast(0, dated, i -> !latestUpTo[i].isBefore(days.first()));
    int to = firstAtLeast(from, dated, i -> firstDay(meetings.get(i)).isAfter(days.last()));
    return new int[] {from, to};
  }

  static boolean overlaps(Meeting meeting, DateRange days) {
    return meeting.when().filter(when -> when.range().overlaps(days)).isPresent();
  }

  private void add(int position, Meeting meeting) {
    for (Participant participant : meeting.participants()) {
      addTo(byParty, participant.party().key(), position);
    }
    for (Pair pair : meeting.pairs()) {
      addTo(byPair, pairKey(pair.first().key(), pair.second().key()), position);
    }
    if (position < dated) {
      LocalDate last = range(meeting).last();
      LocalDate before = position == 0 ? last : latestUpTo[position - 1];
      latestUpTo[position] = last.isAfter(before) ? last : before;
    }
  }

  private static <K> void addTo(Map<K, List<Integer>> index, K key, int position) {
    List<Integer> positions = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (positions.isEmpty() || positions.get(positions.size() - 1) != position) {
      positions.add(position);
    }
  }

  private static List<String> pairKey(String one, String other) {
    return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  private static int firstAtLeast(int low, int high, java.util.function.IntPredicate isThere) {
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isThere.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Comparator<Meeting> inDateOrder() {
    return Comparator.comparing(MeetingIndex::firstDay)
        .thenComparing(m -> m.when().map(w -> w.range().last()).orElse(LocalDate.MAX))
        .thenComparingInt(m -> m.id().length())
        .thenComparing(Meeting::id);
  }

  private static LocalDate firstDay(Meeting meeting) {
    return meeting.when().map(w -> w.range().first()).orElse(LocalDate.MAX);
  }

  private static DateRange range(Meeting meeting) {
    return requireNonNull(meeting.when().map(MeetingTime::range).orElse(null), "when");
  }
}
