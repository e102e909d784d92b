package io.github.dateline.corpus;

import static java.util.Objects.requireNonNull;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.GroupParty;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Participant;
import io.github.dateline.person.CorpusPerson;
import io.github.dateline.person.PersonIndex;
import io.github.dateline.query.PartyNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the persons and groups of a corpus by any name that a document or a reader gives them. */
final class NameIndex implements PartyNames {

  private final PersonIndex people;
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final Countries countries = Countries.standard();

  NameIndex(List<CorpusPerson> people, List<Meeting> meetings) {
    this.people = PersonIndex.of(people);
    for (Meeting meeting : meetings) {
      for (Participant participant : meeting.participants()) {
        if (participant.party() instanceof GroupParty group) {
          groups
              .computeIfAbsent(PartyNames.fold(group.name()), k -> new LinkedHashSet<>())
              .add(group.key());
        }
      }
    }
  }

  /**
   * A country is found by its other names too: {@code US}, {@code America}; its name does not mean
   * the persons in whose roles it stands.
   */
  @Override
  public Set<String> keys(String name) {
    String folded = PartyNames.fold(requireNonNull(name, "name"));
    Optional<String> country = countries.named(name);
    if (country.isPresent()) {
      return groups.getOrDefault(PartyNames.fold(country.get()), Set.of());
    }
    Set<String> keys = new LinkedHashSet<>();
    people.find(name).forEach(person -> keys.add(person.id()));
    keys.addAll(groups.getOrDefault(folded, Set.of()));
    return keys;
  }
}
