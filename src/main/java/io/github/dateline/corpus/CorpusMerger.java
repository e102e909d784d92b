package io.github.dateline.corpus;

import io.github.dateline.meeting.GroupParty;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingLinker;
import io.github.dateline.meeting.MeetingLinker.Told;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Party;
import io.github.dateline.meeting.PersonParty;
import io.github.dateline.meeting.StatusReport;
import io.github.dateline.person.CorpusPerson;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonLinker;
import io.github.dateline.query.PartyNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges persons, then meetings, over documents.
 *
 * @param people the persons of the corpus
 * @param meetings its meetings, with the corpus's persons as parties
 */
record CorpusMerger(List<CorpusPerson> people, List<Meeting> meetings) {

  static CorpusMerger of(List<AnalyzedDocument> documents) {
    List<CorpusPerson> people = PersonLinker.standard().link(views(documents));
    Map<String, Map<String, PersonParty>> persons = persons(people);
    Map<String, GroupParty> groups = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (AnalyzedDocument document : documents) {
      Parties known = new Parties(persons.getOrDefault(document.name(), Map.of()), groups);
      told.add(told(document, known));
    }
    return new CorpusMerger(people, MeetingLinker.standard().link(told));
  }

  /** A document is as young as the youngest block that tells of a meeting. */
  private static Told told(AnalyzedDocument document, Parties parties) {
    List<Meeting> meetings = new ArrayList<>();
    Optional<LocalDate> asOf = Optional.empty();
    for (Meeting meeting : document.meetings()) {
      meetings.add(inCorpus(meeting, parties));
      for (StatusReport report : meeting.history()) {
        asOf = later(asOf, report.asOf());
      }
    }
    return new Told(document.name(), asOf, meetings);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.filter(one.get()::isBefore).isEmpty() ? one : other;
  }

  private static List<CorpusPerson.View> views(List<AnalyzedDocument> documents) {
    List<CorpusPerson.View> views = new ArrayList<>();
    for (AnalyzedDocument document : documents) {
      for (Person person : document.people()) {
        views.add(new CorpusPerson.View(document.name(), person, asOf(document, person)));
      }
    }
    return views;
  }

  private static Optional<LocalDate> asOf(AnalyzedDocument document, Person person) {
    return person.mentions().isEmpty()
        ? Optional.empty()
        : document.document().referenceDate(person.mentions().get(0).span());
  }

  /** Returns, by document and by the document's own id, who each person is in the corpus. */
  private static Map<String, Map<String, PersonParty>> persons(List<CorpusPerson> people) {
    Map<String, Map<String, PersonParty>> persons = new HashMap<>();
    for (CorpusPerson person : people) {
      PersonParty party = new PersonParty(person.id(), person.name());
      for (CorpusPerson.View view : person.views()) {
        persons
            .computeIfAbsent(view.document(), k -> new HashMap<>())
            .put(view.person().id(), party);
      }
    }
    return persons;
  }

  /** Returns a document's meeting with the corpus's persons as parties. */
  private static Meeting inCorpus(Meeting meeting, Parties parties) {
    List<Participant> participants = new ArrayList<>();
    for (Participant p : meeting.participants()) {
      participants.add(
          new Participant(
              parties.inCorpus(p.party()), p.role(), p.side(), p.function(), p.certainty()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : meeting.pairs()) {
      Party first = parties.inCorpus(pair.first());
      Party second = parties.inCorpus(pair.second());
      if (!first.key().equals(second.key())) {
        pairs.add(Pair.of(first, second));
      }
    }
    return new Meeting(
        meeting.id(),
        meeting.kind(),
        meeting.status(),
        participants,
        meeting.openList(),
        meeting.when(),
        meeting.where(),
        pairs,
        meeting.evidence(),
        meeting.history(),
        meeting.relations(),
        meeting.reasons());
  }

  /**
   * Who the parties of one document are in the corpus.
   *
   * @param persons the corpus's persons by the document's ids
   * @param groups the corpus's groups by folded name: {@code Office of} and {@code office of} are
   *     one
   */
  private record Parties(Map<String, PersonParty> persons, Map<String, GroupParty> groups) {

    Party inCorpus(Party party) {
      return party.match(
          person -> persons.getOrDefault(person.id(), person),
          group -> groups.computeIfAbsent(PartyNames.fold(group.name()), k -> group));
    }
  }
}
