package io.github.dateline.corpus;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Party;
import io.github.dateline.meeting.PersonParty;
import io.github.dateline.meeting.Relation;
import io.github.dateline.person.CorpusPerson;
import io.github.dateline.person.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges persons, then meetings, over documents.
 *
 * @param people the persons of the corpus
 * @param meetings its meetings, with the corpus's persons as parties
 */
record CorpusMerger(List<CorpusPerson> people, List<Meeting> meetings) {

  static CorpusMerger of(List<AnalyzedDocument> documents) {
    List<CorpusPerson> people = new ArrayList<>();
    List<Meeting> meetings = new ArrayList<>();
    for (AnalyzedDocument document : documents) {
      Map<String, PersonParty> parties = new HashMap<>();
      for (Person person : document.people()) {
        String id = "P" + (people.size() + 1);
        people.add(
            new CorpusPerson(
                id,
                person.name(),
                person.aliases(),
                person.roles(),
                List.of(new CorpusPerson.View(document.name(), person)),
                List.of()));
        parties.put(person.id(), new PersonParty(id, person.name()));
      }
      int before = meetings.size();
      for (Meeting meeting : document.meetings()) {
        meetings.add(inCorpus(meeting, before, parties));
      }
    }
    return new CorpusMerger(List.copyOf(people), List.copyOf(meetings));
  }

  /** Returns a document's meeting with the corpus's persons as parties and corpus-wide ids. */
  private static Meeting inCorpus(Meeting meeting, int before, Map<String, PersonParty> parties) {
    List<Participant> participants = new ArrayList<>();
    for (Participant p : meeting.participants()) {
      participants.add(
          new Participant(
              inCorpus(p.party(), parties), p.role(), p.side(), p.function(), p.certainty()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : meeting.pairs()) {
      Party first = inCorpus(pair.first(), parties);
      Party second = inCorpus(pair.second(), parties);
      if (!first.key().equals(second.key())) {
        pairs.add(Pair.of(first, second));
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : meeting.relations()) {
      relations.add(new Relation(relation.kind(), inCorpus(relation.meeting(), before)));
    }
    return new Meeting(
        inCorpus(meeting.id(), before),
        meeting.kind(),
        meeting.status(),
        participants,
        meeting.openList(),
        meeting.when(),
        meeting.where(),
        pairs,
        meeting.evidence(),
        meeting.history(),
        relations);
  }

  private static String inCorpus(String id, int before) {
    return "M" + (before + Integer.parseInt(id.substring(1)));
  }

  private static Party inCorpus(Party party, Map<String, PersonParty> parties) {
    return party.match(person -> parties.getOrDefault(person.id(), person), group -> group);
  }
}
