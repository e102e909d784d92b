package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the parties that pronouns, roles and plurals stand for, from what a document told before.
 */
final class Resolver {

  /** The head of a phrase for whom no word stands: the person told of before. */
  static final String TOPIC = "-";

  private final RoleResolver roles;

  private final Memory memory;

  private final Pronouns pronouns;

  private final Plurals plurals;

  Resolver(PersonIndex people, Offices offices, Countries countries, Memory memory) {
    this.memory = memory;
    this.roles = new RoleResolver(people, offices, countries);
    this.pronouns = new Pronouns(this, people, roles, memory);
    this.plurals = new Plurals(this, roles, countries, memory);
  }

  /** Returns the parties of a phrase; empty if nothing tells. */
  List<Actor> resolve(View view, Phrase phrase) {
    if (phrase.kind() == Kind.PRONOUN) {
      return pronouns.resolve(view, phrase);
    }
    if (phrase.kind() == Kind.PEOPLE) {
      return plurals.resolve(view, phrase);
    }
    if (phrase.kind() == Kind.ROLE) {
      return role(view, phrase);
    }
    if (phrase.kind() == Kind.BODY
        && view.isWord(WordClass.TEAM, phrase.head())
        && phrase.side().isEmpty()
        && view.lower(phrase.first()).equals("the")
        && !memory.lastTeam.isEmpty()) {
      List<Actor> team = new ArrayList<>(phrase.actors());
      team.addAll(Mentions.resolved(memory.lastTeam));
      return team;
    }
    if (phrase.kind() == Kind.BODY) {
      return roles.byInitials(view, phrase).map(List::of).orElse(phrase.actors());
    }
    return phrase.actors();
  }

  /** Returns the parties of a phrase that alone stands for both sides: {@code between them}. */
  List<Actor> together(View view, Phrase phrase) {
    boolean them = phrase.kind() == Kind.PRONOUN && phrase.plural();
    return them && memory.lastPersons.size() == 2
        ? Mentions.resolved(memory.lastPersons)
        : resolve(view, phrase);
  }

  /** Returns who was told together with a person of late: the other one of a couple. */
  Optional<Actor> partner(Actor person, View view) {
    return memory
        .together
        .partner(person.party().key(), view.sentence().index())
        .map(Actor::resolved);
  }

  /** {@code the US official}: the last one of that side in the sentence. */
  private List<Actor> role(View view, Phrase phrase) {
    if (view.isHeadline() && phrase.actors().size() == 1) {
      return roles.titled(view, phrase).map(List::of).orElse(phrase.actors());
    }
    boolean definite = view.lower(phrase.first()).equals("the") || Mentions.hasOwner(view, phrase);

    if (!definite) {
      return phrase.actors();
    }
    Optional<Actor> kin = kin(view, phrase);
    if (kin.isPresent()) {
      return List.of(kin.get());
    }
    if (view.isWord(WordClass.ANYONE, phrase.head()) && phrase.side().isPresent()) {
      Optional<Actor> before = memory.lastOfSide(view, phrase, phrase.side().get());
      if (before.isPresent()) {
        return Mentions.resolved(List.of(before.get()));
      }
    }
    if (view.lower(phrase.first() + 1).equals("visiting")) {
      List<Actor> guests =
          memory.lastPersons.stream()
              .filter(a -> a.side().isPresent() && roles.hold(view, List.of(a), phrase.head()))
              .toList();
      Optional<Actor> guest = guests.size() == 1 ? Optional.of(guests.get(0)) : guest(view, phrase);
      if (guest.isPresent()) {
        return Mentions.resolved(List.of(guest.get()));
      }
    }
    return roles
        .byRole(view, phrase)
        .or(() -> titled(view, phrase))
        .map(List::of)
        .orElseGet(() -> roles.isUnheld(phrase) ? stated(phrase.actors()) : phrase.actors());
  }

  /** Returns for whom {@code the guest} and a meal given to nobody by name stand. */
  Optional<Actor> visitor() {
    return memory
        .visitor
        .or(
            () ->
                memory.titled.values().stream()
                    .filter(a -> memory.counts.getOrDefault(a.party().key(), 0) > 1)
                    .max(Comparator.comparingInt((Actor a) -> memory.counts.get(a.party().key()))))
        .map(Actor::resolved);
  }

  /** {@code the visiting minister}: of all who can be called so the one who met most others. */
  private Optional<Actor> guest(View view, Phrase phrase) {
    return memory.titled.values().stream()
        .filter(a -> roles.hold(view, List.of(a), phrase.head()))
        .max(Comparator.comparingInt((Actor a) -> memory.counts.getOrDefault(a.party().key(), 0)));
  }

  /** {@code Tomas's father}: whom the document once named beside these words. */
  private Optional<Actor> kin(View view, Phrase phrase) {
    String words =
        view.sentence()
            .textOf(phrase.first(), phrase.last())
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    return Optional.ofNullable(memory.kin.get(words)).map(Actor::resolved);
  }

  /** {@code the envoy}: the only one who met before with that word in the title. */
  private Optional<Actor> titled(View view, Phrase phrase) {
    List<Actor> found =
        memory.titled.values().stream()
            .filter(a -> !view.isWord(WordClass.ANYONE, phrase.head()))
            .filter(a -> phrase.side().isEmpty() || a.side().equals(phrase.side()))
            .filter(a -> RoleResolver.hasWord(a.role().orElse(""), phrase.head()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0).resolved()) : Optional.empty();
  }

  /** {@code the prime minister} of whom nobody gives the name is a party all the same. */
  private static List<Actor> stated(List<Actor> actors) {
    return actors.stream()
        .map(a -> new Actor(a.party(), a.role(), a.side(), a.certainty()))
        .toList();
  }

  /** Returns another person than the given one for a pronoun: nobody meets himself. */
  List<Actor> other(View view, Phrase pronoun, String key) {
    for (View earlier : memory.history) {
      for (Phrase phrase : earlier.phrases()) {
        boolean free =
            phrase.kind() == Kind.PERSON && !earlier.is(phrase.first() - 1, WordClass.PREPOSITION);
        if (free && !phrase.actors().get(0).party().key().equals(key)) {
          return Mentions.resolved(phrase.actors());
        }
      }
    }
    return List.of();
  }
}
