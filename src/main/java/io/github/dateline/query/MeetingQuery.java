package io.github.dateline.query;

import static java.util.Objects.requireNonNull;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question about meetings: each filter returns a narrower question, {@link #list} answers it.
 *
 * <p>Immutable and thread-safe. Answers are in date order, undated meetings last. Names match a
 * full name, a surname, an alias, a role or a group, whatever the case and the accents; a name that
 * nobody has gives an empty answer, a name that several have gives the meetings of all of them.
 *
 * <pre>{@code
 * corpus.meetings().between("Lloyd Austin", "Asim Munir").during(DateRange.year(2023)).list();
 * }</pre>
 */
public final class MeetingQuery {

  private final MeetingIndex index;
  private final PartyNames names;
  private final List<List<Integer>> candidates;
  private final Optional<DateRange> days;
  private final Predicate<Meeting> filter;

  private MeetingQuery(
      MeetingIndex index,
      PartyNames names,
      List<List<Integer>> candidates,
      Optional<DateRange> days,
      Predicate<Meeting> filter) {
    this.index = index;
    this.names = names;
    this.candidates = candidates;
    this.days = days;
    this.filter = filter;
  }

  /**
   * Returns the question that every meeting answers.
   *
   * @param meetings in any order
   * @param names turns a name into the keys of the parties that have it
   */
  public static MeetingQuery over(List<Meeting> meetings, PartyNames names) {
    requireNonNull(names, "names");
    return new MeetingQuery(
        new MeetingIndex(meetings), names, List.of(), Optional.empty(), m -> true);
  }

  /** Keeps the meetings in which a party of this name takes part. */
  public MeetingQuery with(String name) {
    return among(index.with(names.keys(requireNonNull(name, "name"))));
  }

  /**
   * Keeps the meetings in which a party of one name meets a party of the other: they stand on
   * opposite sides, not merely in the same list.
   */
  public MeetingQuery between(String name, String other) {
    requireNonNull(name, "name");
    requireNonNull(other, "other");
    return among(index.between(names.keys(name), names.keys(other)));
  }

  /** Keeps the meetings that share a day with these; an undated meeting shares none. */
  public MeetingQuery during(DateRange range) {
    requireNonNull(range, "range");
    Optional<DateRange> narrowest = days.isPresent() ? days : Optional.of(range);
    return new MeetingQuery(
        index, names, candidates, narrowest, filter.and(m -> MeetingIndex.overlaps(m, range)));
  }

  /** Keeps the meetings that take place on a day, or on days around it. */
  public MeetingQuery on(LocalDate day) {
    return during(DateRange.day(day));
  }

  /** Keeps the meetings whose place, as stated, has these words, whatever the case and accents. */
  public MeetingQuery at(String place) {
    String wanted = " " + PartyNames.fold(requireNonNull(place, "place")) + " ";
    return where(
        m -> m.where().filter(w -> (" " + PartyNames.fold(w) + " ").contains(wanted)).isPresent());
  }

  /** Keeps the meetings of one of these kinds. */
  public MeetingQuery kind(MeetingKind first, MeetingKind... more) {
    Set<MeetingKind> kinds = EnumSet.of(first, more);
    return where(m -> kinds.contains(m.kind()));
  }

  /** Keeps the meetings with one of these statuses. */
  public MeetingQuery status(MeetingStatus first, MeetingStatus... more) {
    Set<MeetingStatus> statuses = EnumSet.of(first, more);
    return where(m -> statuses.contains(m.status()));
  }

  /** Keeps the meetings that took place or are under way. */
  public MeetingQuery happened() {
    return status(MeetingStatus.HELD, MeetingStatus.ONGOING);
  }

  /** Keeps the meetings for which a condition holds. */
  public MeetingQuery where(Predicate<Meeting> condition) {
    requireNonNull(condition, "condition");
    return new MeetingQuery(index, names, candidates, days, filter.and(condition));
  }

  /** Returns the answer in date order; immutable, perhaps empty. */
  public List<Meeting> list() {
    return stream().toList();
  }

  /** Returns the answer as a stream in date order. */
  public Stream<Meeting> stream() {
    return positions().mapToObj(index::get).filter(filter);
  }

  /** Returns the earliest meeting of the answer. */
  public Optional<Meeting> first() {
    return stream().findFirst();
  }

  /** Returns the number of meetings in the answer. */
  public long count() {
    return stream().count();
  }

  /** Tells whether the answer is empty. */
  public boolean isEmpty() {
    return first().isEmpty();
  }

  /** Returns the number of meetings in the answer, for debugging. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d of %d meetings", count(), index.size());
  }

  private MeetingQuery among(List<Integer> positions) {
    List<List<Integer>> all = new ArrayList<>(candidates);
    all.add(positions);
    return new MeetingQuery(index, names, List.copyOf(all), days, filter);
  }

  private IntStream positions() {
    int[] window = days.map(index::window).orElseGet(() -> new int[] {0, index.size()});
    if (candidates.isEmpty()) {
      return IntStream.range(window[0], window[1]);
    }
    List<Integer> smallest = candidates.get(0);
    List<Set<Integer>> others = new ArrayList<>();
    for (List<Integer> candidate : candidates.subList(1, candidates.size())) {
      if (candidate.size() < smallest.size()) {
        others.add(Set.copyOf(smallest));
        smallest = candidate;
      } else {
        others.add(Set.copyOf(candidate));
      }
    }
    return smallest.stream()
        .mapToInt(i -> i)
        .filter(i -> i >= window[0] && i < window[1])
        .filter(i -> others.stream().allMatch(set -> set.contains(i)));
  }
}
