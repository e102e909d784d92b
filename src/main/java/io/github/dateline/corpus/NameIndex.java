package io.github.dateline.corpus;

import static java.util.Objects.requireNonNull;

import io.github.dateline.meeting.GroupParty;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Participant;
import io.github.dateline.person.CorpusPerson;
import io.github.dateline.person.Role;
import io.github.dateline.query.PartyNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the persons and groups of a corpus by any name that a document gives them. */
final class NameIndex implements PartyNames {

  private final Map<String, Set<String>> fullNames = new LinkedHashMap<>();
  private final Map<String, Set<String>> otherNames = new LinkedHashMap<>();

  NameIndex(List<CorpusPerson> people, List<Meeting> meetings) {
    for (CorpusPerson person : people) {
      add(fullNames, person.name(), person.id());
      person.aliases().forEach(alias -> add(otherNames, alias, person.id()));
      person.roles().stream().map(Role::text).forEach(r -> add(otherNames, r, person.id()));
      addSurname(person);
    }
    for (Meeting meeting : meetings) {
      for (Participant participant : meeting.participants()) {
        if (participant.party() instanceof GroupParty group) {
          add(fullNames, group.name(), group.key());
        }
      }
    }
  }

  /** A full name that fits is taken alone; else everyone with that surname, alias or role. */
  @Override
  public Set<String> keys(String name) {
    String folded = PartyNames.fold(requireNonNull(name, "name"));
    Set<String> keys = new LinkedHashSet<>(fullNames.getOrDefault(folded, Set.of()));
    boolean severalWords = folded.indexOf(' ') >= 0;
    if (keys.isEmpty() || !severalWords) {
      keys.addAll(otherNames.getOrDefault(folded, Set.of()));
    }
    return keys;
  }

  private void addSurname(CorpusPerson person) {
    String folded = PartyNames.fold(person.name());
    int blank = folded.lastIndexOf(' ');
    if (blank > 0) {
      add(otherNames, folded.substring(blank + 1), person.id());
    }
  }

  private static void add(Map<String, Set<String>> index, String name, String key) {
    String folded = PartyNames.fold(name);
    if (!folded.isEmpty()) {
      index.computeIfAbsent(folded, k -> new LinkedHashSet<>()).add(key);
    }
  }
}
