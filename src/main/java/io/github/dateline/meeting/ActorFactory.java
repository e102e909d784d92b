package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.person.Role;
import io.github.dateline.time.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes phrases with their parties out of runs of tokens. */
final class ActorFactory {

  private static final Map<String, String> COMBINING =
      Map.of(
          "sino",
          "China",
          "indo",
          "India",
          "anglo",
          "United Kingdom",
          "franco",
          "France",
          "russo",
          "Russia",
          "afro",
          "African Union",
          "euro",
          "European Union");

  private final Countries countries;

  ActorFactory(Countries countries) {
    this.countries = countries;
  }

  /** What a run of tokens is made of. */
  record Source(
      int first,
      int head,
      Kind kind,
      boolean plural,
      Optional<Named> person,
      Optional<Countries.Match> match,
      Optional<String> side,
      int possessive,
      boolean capitalHead,
      int firm) {}

  /** Returns the phrase of a run, with what its {@code of ...} adds. */
  List<Phrase> phrases(View view, Source source, List<Phrase> tail) {
    int last = tail.isEmpty() ? source.head() : tail.get(tail.size() - 1).last();
    Optional<String> side = source.side().or(() -> sideOf(tail));
    List<Actor> actors = actors(view, source, tail, side, last);
    boolean plural = source.plural() || actors.size() > 1;
    boolean national =
        source.kind() == Kind.ROLE
            && source.match().filter(m -> m.kind() == Countries.Kind.DEMONYM).isPresent();
    String head =
        source.kind() == Kind.PERSON ? "" : national ? "national" : view.lower(source.head());
    return List.of(
        new Phrase(source.first(), last, last + 1, source.kind(), plural, side, head, actors));
  }

  private List<Actor> actors(
      View view, Source source, List<Phrase> tail, Optional<String> side, int last) {
    if (source.kind() == Kind.PRONOUN && source.person().isEmpty()) {
      return List.of();
    }
    if (source.kind() == Kind.DYAD) {
      return dyad(view.token(source.head()).text());
    }
    if (source.person().isPresent()
        && (source.kind() == Kind.PERSON || source.kind() == Kind.PRONOUN)) {
      return List.of(person(view, source, side));
    }
    if (source.kind() == Kind.COUNTRY) {
      String name = source.match().flatMap(Countries.Match::country).orElse("");
      return List.of(Actor.group(name, GroupParty.Kind.COUNTRY, Optional.of(name)));
    }
    if (source.kind() == Kind.BODY
        && source.match().isPresent()
        && source.match().get().kind() == Countries.Kind.ORGANISATION
        && view.token(source.head()).isCapitalized()) {
      String name = source.match().get().name();
      return List.of(Actor.group(name, GroupParty.Kind.ORGANISATION, side));
    }
    boolean board =
        source.kind() == Kind.BODY
            && view.is(source.head(), WordClass.BOARD)
            && isOrganisation(tail);
    if (board) {
      return tail.get(0).actors();
    }
    List<Actor> owners = owners(source, tail, view);
    Actor described = described(view, source, side, last);
    boolean vague =
        source.kind() == Kind.ROLE
            && (tail.isEmpty() || Character.isLowerCase(view.token(source.head()).text().charAt(0)))
            && (view.is(source.head(), WordClass.PERSON)
                || !view.token(source.head()).isCapitalized());
    return owners.isEmpty() ? List.of(vague ? described.asVague() : described) : owners;
  }

  /** {@code the leaders of Egypt, Jordan and Iraq}: each country is a party of its own. */
  private static List<Actor> owners(Source source, List<Phrase> tail, View view) {
    List<Actor> actors = new ArrayList<>();
    boolean speaks =
        view.is(source.head(), WordClass.SPOKESMEN)
            && tail.stream().allMatch(phrase -> isNamed(view, phrase));
    if (source.plural() && !tail.isEmpty() && (tail.size() > 1 || speaks || isOrganisation(tail))) {
      Optional<String> role = Optional.of(view.sentence().textOf(source.first(), source.head()));
      for (Phrase phrase : tail) {
        for (Actor each : phrase.actors()) {
          Actor actor = tail.size() > 1 ? government(phrase, each) : each;
          actors.add(new Actor(actor.party(), role, actor.side(), Certainty.STATED));
        }
      }
    }
    return actors;
  }

  /** {@code executives of Eurofleet Industries} are their firm. */
  private static boolean isOrganisation(List<Phrase> tail) {
    return tail.size() == 1
        && tail.get(0).kind() == Kind.BODY
        && tail.get(0).side().isEmpty()
        && tail.get(0).actors().stream().allMatch(a -> isProper(a.party().name()));
  }

  /** The government of a country is the country. */
  private static Actor government(Phrase phrase, Actor actor) {
    return phrase.head().equals("government") && phrase.side().isPresent()
        ? Actor.group(phrase.side().get(), GroupParty.Kind.COUNTRY, phrase.side())
        : actor;
  }

  /** {@code World Bank}, not {@code Chad's new government}. */
  private static boolean isProper(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return Character.isUpperCase(name.codePointAt(0))
        && (last >= name.length() || Character.isUpperCase(name.codePointAt(last)));
  }

  /** {@code officials of the World Bank} speak for it. */
  private static boolean isNamed(View view, Phrase phrase) {
    return phrase.kind() == Kind.COUNTRY
        || phrase.kind() == Kind.BODY && view.token(phrase.last()).isCapitalized();
  }

  private static Actor described(View view, Source source, Optional<String> side, int last) {
    int first = Math.max(source.first(), source.firm());
    while (first < source.head() && view.isAny(first, WordClass.DETERMINER, WordClass.POSSESSIVE)) {
      first++;
    }
    boolean named = source.kind() == Kind.BODY && view.token(source.head()).isCapitalized();
    int end = named || source.kind() != Kind.PEOPLE ? last : source.head();
    String name = view.sentence().textOf(first, Math.max(end, first)).replaceAll("\\s+", " ");
    return Actor.group(
        name,
        source.kind() == Kind.BODY ? GroupParty.Kind.ORGANISATION : GroupParty.Kind.PEOPLE,
        side);
  }

  private Actor person(View view, Source source, Optional<String> side) {
    Named named = source.person().orElseThrow();
    Person person = named.person();
    boolean stated = named.mention().kind() == PersonMention.Kind.NAME;
    Optional<String> role =
        statedRole(view, source, named)
            .or(() -> person.roles().stream().map(Role::text).findFirst());
    Optional<String> home = side.or(() -> person.affiliation().map(this::country));
    return new Actor(
        new PersonParty(person.id(), person.name()),
        role,
        home,
        stated ? Certainty.STATED : Certainty.RESOLVED);
  }

  /** The words before the name in its own phrase: {@code US Defence Secretary}. */
  private static Optional<String> statedRole(View view, Source source, Named named) {
    int name = view.sentence().tokenAt(named.mention().span().start());
    int first = source.first();
    while (first < name && view.isAny(first, WordClass.DETERMINER, WordClass.POSSESSIVE)) {
      first++;
    }
    if (first >= name || named.mention().kind() != PersonMention.Kind.NAME) {
      return Optional.empty();
    }
    return Optional.of(view.sentence().textOf(first, name - 1).replaceAll("\\s+", " "));
  }

  private String country(String affiliation) {
    return countries.resolve(affiliation).orElse(affiliation);
  }

  private static Optional<String> sideOf(List<Phrase> tail) {
    return tail.size() == 1 ? tail.get(0).side() : Optional.empty();
  }

  /** Returns the two countries of {@code US-Pakistan}, or nothing. */
  List<Actor> dyad(String word) {
    List<Actor> actors = new ArrayList<>();
    String[] parts = word.split("[-–/]", -1);
    if (parts.length < 2) {
      return actors;
    }
    for (String part : parts) {
      Optional<String> country =
          part.isEmpty() || !Character.isUpperCase(part.charAt(0))
              ? Optional.empty()
              : countries
                  .resolve(part)
                  .or(
                      () ->
                          Optional.ofNullable(
                              COMBINING.get(part.toLowerCase(java.util.Locale.ROOT))));
      if (country.isEmpty()) {
        return List.of();
      }
      actors.add(Actor.group(country.get(), GroupParty.Kind.COUNTRY, country));
    }
    return actors;
  }
}
