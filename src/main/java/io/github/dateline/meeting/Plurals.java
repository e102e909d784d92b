package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the parties that plurals stand for: {@code the two leaders}, {@code their ministers}. */
final class Plurals {

  private final Resolver resolver;
  private final RoleResolver roles;
  private final Countries countries;
  private final Memory memory;

  Plurals(Resolver resolver, RoleResolver roles, Countries countries, Memory memory) {
    this.resolver = resolver;
    this.roles = roles;
    this.countries = countries;
    this.memory = memory;
  }

  /** Returns those for whom a plural stands; its own actors if nothing tells. */
  List<Actor> resolve(View view, Phrase phrase) {
    if (phrase.actors().size() > 1) {
      boolean states = phrase.actors().stream().allMatch(Actor::isCountry);
      return states ? roles.officers(phrase.actors(), isOfStates(view, phrase)) : phrase.actors();
    }
    if (isOfBoth(view, phrase)) {
      return bothStates(phrase);
    }
    if (phrase.head().equals("visitors") || phrase.head().equals("guests")) {
      return guests(phrase);
    }
    Optional<List<Actor>> named = named(view, phrase);
    if (named.isPresent()) {
      return named.get();
    }
    boolean open = phrase.actors().size() == 1 && phrase.side().isEmpty();
    return open && isDefinite(view, phrase) ? definite(view, phrase) : phrase.actors();
  }

  /** {@code the boy's grandmothers}: those whose names the document tells beside these words. */
  private Optional<List<Actor>> named(View view, Phrase phrase) {
    boolean leaders =
        phrase.head().equals("leaders")
            && view.isWord(WordClass.DELEGATION, view.lower(phrase.last() - 1));
    List<Actor> members = memory.named.get(leaders ? Memory.DELEGATION_LEADERS : phrase.head());
    boolean owned =
        view.is(phrase.first() - 1, WordClass.POSSESSIVE)
            || view.is(phrase.first(), WordClass.POSSESSIVE)
            || Mentions.hasOwner(view, phrase);
    boolean article = view.lower(phrase.first()).equals("the");
    return members != null && (owned || article) && phrase.actors().size() == 1
        ? Optional.of(Mentions.resolved(members))
        : Optional.empty();
  }

  private static boolean isDefinite(View view, Phrase phrase) {
    String first = view.lower(phrase.first());
    return view.is(phrase.first(), WordClass.POSSESSIVE)
        || first.equals("the")
        || first.equals("both")
        || first.equals("two");
  }

  private List<Actor> definite(View view, Phrase phrase) {
    if (phrase.head().equals("three") || phrase.head().equals("trio")) {
      return memory.lastPersons.size() == 3
          ? Mentions.resolved(memory.lastPersons)
          : phrase.actors();
    }
    if (phrase.head().equals("two") || phrase.head().equals("pair")) {
      return two(view, phrase);
    }
    if (view.isWord(WordClass.STATE, phrase.head())) {
      List<Actor> here = statesBefore(view, phrase);
      if (here.size() == 2) {
        return here;
      }
      return memory.lastCountries.isEmpty() ? phrase.actors() : memory.lastCountries;
    }
    List<Actor> holders =
        roles.holders(view.sentence().textOf(phrase.first(), phrase.last()), memory.lastCountries);
    return holders.isEmpty() ? couple(view, phrase) : holders;
  }

  private List<Actor> two(View view, Phrase phrase) {
    List<Actor> here = twoBefore(view, phrase);
    if (here.size() == 2) {
      return here;
    }
    List<Actor> near = memory.together.last(view.sentence().index());
    List<Actor> both = near.isEmpty() ? memory.lastPersons : near;
    return both.size() == 2 ? Mentions.resolved(both) : memory.lastCountries;
  }

  /** {@code the two ministers}: the couple told last of which both are that. */
  private List<Actor> couple(View view, Phrase phrase) {
    boolean two =
        view.lower(phrase.first() + 1).equals("two") || view.lower(phrase.first()).equals("both");
    return two
        ? memory.couples.stream()
            .filter(couple -> roles.hold(view, couple, phrase.head()))
            .findFirst()
            .map(Mentions::resolved)
            .orElse(phrase.actors())
        : phrase.actors();
  }

  /** {@code officials of both countries}, {@code diplomats from the two states}. */
  private static boolean isOfBoth(View view, Phrase phrase) {
    for (int i = phrase.first(); i + 2 <= phrase.last(); i++) {
      boolean link = view.lower(i).equals("of") || view.lower(i).equals("from");
      int word = view.lower(i + 1).equals("the") ? i + 2 : i + 1;
      boolean both = view.lower(word).equals("two") || view.lower(word).equals("both");
      if (link && both && view.is(word + 1, WordClass.STATE)) {
        return true;
      }
    }
    return view.lower(phrase.first()).equals("their") && view.is(phrase.last(), WordClass.STAFF);
  }

  /** The two countries told together last, or those of the two who met last. */
  private List<Actor> bothStates(Phrase phrase) {
    if (memory.lastCountries.size() == 2) {
      return memory.lastCountries;
    }
    List<String> sides =
        memory.lastPersons.stream().flatMap(a -> a.side().stream()).distinct().toList();
    return sides.size() == 2
        ? sides.stream()
            .map(s -> Actor.group(s, GroupParty.Kind.COUNTRY, Optional.of(s)).resolved())
            .toList()
        : phrase.actors();
  }

  /** {@code The Malian visitors}: who of that country met most others. */
  private List<Actor> guests(Phrase phrase) {
    return memory.titled.values().stream()
        .filter(a -> phrase.side().isEmpty() || a.side().equals(phrase.side()))
        .max(Comparator.comparingInt((Actor a) -> memory.counts.getOrDefault(a.party().key(), 0)))
        .map(a -> List.of(a.resolved()))
        .orElse(phrase.actors());
  }

  /** {@code the ministers of Egypt and Sudan}, not {@code Egyptian and Sudanese diplomats}. */
  private static boolean isOfStates(View view, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (view.lower(i).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Prado told Syria that the two countries}: exactly two are spoken of before. */
  private List<Actor> statesBefore(View view, Phrase states) {
    List<Actor> found =
        view.phrases().stream()
            .filter(p -> p.last() < states.first())
            .filter(p -> p.kind() == Kind.COUNTRY || p.kind() == Kind.PERSON)
            .flatMap(p -> p.actors().stream())
            .flatMap(a -> a.side().stream())
            .filter(side -> countries.resolve(side).isPresent())
            .distinct()
            .map(side -> Actor.group(side, GroupParty.Kind.COUNTRY, Optional.of(side)))
            .toList();
    return Mentions.resolved(found);
  }

  /** {@code he was joined by Sato, and the two went}: two people earlier in the sentence. */
  private List<Actor> twoBefore(View view, Phrase two) {
    List<Phrase> before =
        view.phrases().stream()
            .filter(p -> p.last() < two.first())
            .filter(p -> p.kind() == Kind.PERSON || p.kind() == Kind.PRONOUN)
            .filter(p -> !view.is(p.first(), WordClass.POSSESSIVE) || p.kind() == Kind.PERSON)
            .toList();
    List<Actor> actors = new ArrayList<>();
    if (before.size() == 2 && before.stream().noneMatch(Phrase::plural)) {
      before.forEach(p -> actors.addAll(resolver.resolve(view, p)));
    }
    return Mentions.resolved(actors.stream().filter(Actor::isPerson).toList());
  }
}
