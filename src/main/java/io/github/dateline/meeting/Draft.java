package io.github.dateline.meeting;

import io.github.dateline.meeting.Participant.Function;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import io.github.dateline.time.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting while a document is being read; grows with each claim that speaks of it. */
final class Draft {

  /** A party with the side it stands on in this meeting. */
  record Member(Actor actor, Function function, int group) {}

  /** One claim that speaks of the meeting, with the status it gives and why it belongs here. */
  record Told(Claim claim, MeetingStatus status, Optional<LocalDate> asOf, Tie tie) {}

  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();
  private final List<Told> told = new ArrayList<>();
  private final NavigableMap<LocalDate, MeetingStatus> statuses = new TreeMap<>();
  MeetingKind kind;
  MeetingStatus status;
  boolean open;
  @Nullable String place;
  @Nullable DateRange range;
  Certainty certainty = Certainty.INFERRED;
  @Nullable LocalDate starts;
  @Nullable LocalDate ends;
  int days;

  /** Whether the day hangs on an event whose day nobody tells. */
  boolean elsewhere;

  int sentence;
  @Nullable Draft whole;
  @Nullable Draft previous;

  /** Its place in the order in which the document tells of its meetings, from 0. */
  int number;

  Draft(MeetingKind kind, MeetingStatus status, int sentence) {
    this.kind = kind;
    this.status = status;
    this.sentence = sentence;
  }

  void add(Actor actor, Function function, int group) {
    Member known = members.get(actor.party().key());
    if (known == null) {
      members.put(actor.party().key(), new Member(actor, function, group));
    } else if (actor.certainty().compareTo(known.actor().certainty()) < 0) {
      members.put(
          actor.party().key(),
          new Member(actor.onSide(known.actor().side()), known.function(), known.group()));
    }
  }

  void pair(Actor one, Actor other) {
    // a person without a name is no group, and nobody can ask for him
    boolean named = !one.vague() && !other.vague();
    if (named && !one.party().key().equals(other.party().key())) {
      pairs.add(Pair.of(one.party(), other.party()));
    }
  }

  void tell(Told claim) {
    told.add(claim);
  }

  Stream<Actor> actors() {
    return members.values().stream().map(Member::actor);
  }

  Map<String, Member> members() {
    return members;
  }

  /** Tells whether somebody, or some country or body, took part in both. */
  boolean sharesParty(Draft other) {
    for (String key : other.members.keySet()) {
      if (members.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a person took part in both. */
  boolean sharesPerson(Draft other) {
    for (Member member : other.members.values()) {
      if (member.actor().isPerson() && members.containsKey(member.actor().party().key())) {
        return true;
      }
    }
    return false;
  }

  Set<Pair> pairs() {
    return pairs;
  }

  List<Told> told() {
    return told;
  }

  /** Takes note of a status that was told on a day; nothing is older than a day unknown. */
  void report(Told claim) {
    statuses.merge(claim.asOf().orElse(LocalDate.MIN), claim.status(), Statuses::merge);
  }

  /** Returns what was said of the status on each day, oldest first. */
  NavigableMap<LocalDate, MeetingStatus> statuses() {
    return statuses;
  }

  /** Returns the sentence that told of it first. */
  View firstView() {
    return told.get(0).claim().view();
  }

  /** Returns the index of the sentence that told of it first. */
  int firstSentence() {
    return firstView().sentence().index();
  }

  /** Where two countries meet, who stands against one of them belongs to the other. */
  void settleSides() {
    List<String> states =
        actors().filter(Actor::isCountry).map(a -> a.party().name()).distinct().toList();
    if (states.size() != 2) {
      return;
    }
    for (Pair pair : pairs) {
      settle(pair.first(), pair.second(), states);
      settle(pair.second(), pair.first(), states);
    }
  }

  private void settle(Party one, Party other, List<String> states) {
    Member unknown = members.get(one.key());
    Member known = members.get(other.key());
    if (unknown == null || known == null || unknown.actor().side().isPresent()) {
      return;
    }
    Optional<String> side = known.actor().side();
    if (side.filter(states::contains).isPresent()) {
      String rest = states.get(side.get().equals(states.get(0)) ? 1 : 0);
      members.put(
          one.key(),
          new Member(
              unknown.actor().onSide(Optional.of(rest)), unknown.function(), unknown.group()));
    }
  }

  /** Tells whether the meeting was over for more than a month when it was told. */
  boolean isBackground() {
    Optional<LocalDate> asOf = told.isEmpty() ? Optional.empty() : told.get(0).asOf();
    return asOf.isPresent()
        && when().filter(w -> w.last().isBefore(asOf.get().minusDays(31))).isPresent();
  }

  boolean hasPersonPair() {
    for (Pair pair : pairs) {
      if (pair.isOfPersons()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the days by everything that was told. */
  Optional<DateRange> when() {
    if (starts != null && ends != null && !ends.isBefore(starts)) {
      return Optional.of(DateRange.of(starts, ends));
    }
    if (starts != null && days > 1) {
      return Optional.of(DateRange.of(starts, starts.plusDays(days - 1L)));
    }
    if (ends != null && days > 1) {
      return Optional.of(DateRange.of(ends.minusDays(days - 1L), ends));
    }
    if (range != null) {
      return Optional.of(range);
    }
    LocalDate day = starts != null ? starts : ends;
    return day == null ? Optional.empty() : Optional.of(DateRange.day(day));
  }

  /** Takes over the time that a claim gives. */
  void time(Found found) {
    days = Math.max(days, found.days());
    elsewhere |= found.hint() == Found.Hint.ELSEWHERE;
    if (found.range().isEmpty()) {
      return;
    }
    if (found.hint() == Found.Hint.MOVED) {
      range = found.range().get();
      certainty = found.certainty();
      starts = null;
      ends = null;
      return;
    }
    DateRange given = found.range().get();
    if (found.ends()) {
      ends = given.last();
    }
    if (found.begins()) {
      starts = given.first();
    }
    // a weekend given first stays, though one of its days is given later
    boolean few =
        range != null
            && !range.first().equals(range.last())
            && range.last().toEpochDay() - range.first().toEpochDay() < 4;
    boolean finer =
        range == null
            || certainty == Certainty.INFERRED
            || !few
                && range.contains(given)
                && !given.contains(range)
                && given.grain().compareTo(Grain.WEEK) <= 0;
    if (finer && !found.ends() && !found.begins() || range == null && days == 0) {
      range = given;
      certainty = found.certainty();
    }
    if (found.ends() || found.begins()) {
      certainty = certainty == Certainty.INFERRED ? found.certainty() : certainty;
    }
    if (starts != null && range != null && !range.contains(starts)
        || ends != null && range != null && !range.contains(ends)) {
      range = null;
    }
  }
}
