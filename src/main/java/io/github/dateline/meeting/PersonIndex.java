package io.github.dateline.meeting;

import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a document by place. */
final class PersonIndex {

  /** A mention with its person. */
  record Named(Person person, PersonMention mention) {}

  private final Map<Span, List<Named>> bySentence = new HashMap<>();
  private final Map<String, Person> byId = new HashMap<>();
  private final List<Person> people;

  PersonIndex(List<Person> people) {
    this.people = List.copyOf(people);
    for (Person person : people) {
      byId.put(person.id(), person);
      for (PersonMention mention : person.mentions()) {
        bySentence
            .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
            .add(new Named(person, mention));
      }
    }
    for (List<Named> mentions : bySentence.values()) {
      mentions.sort(Comparator.comparing((Named named) -> named.mention().span()));
    }
  }

  List<Named> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.span(), List.of());
  }

  List<Person> people() {
    return people;
  }

  Optional<Person> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
