package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.person.Person;
import io.github.dateline.person.Role;
import io.github.dateline.time.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the persons who hold a role that a phrase names. */
final class RoleResolver {

  /** How titles stand before names: {@code Gov. Lind} is the governor. */
  private static final Map<String, String> SHORT =
      Map.of(
          "governor", "gov",
          "senator", "sen",
          "representative", "rep",
          "general", "gen",
          "colonel", "col",
          "captain", "capt",
          "ambassador", "amb",
          "reverend", "rev",
          "professor", "prof");

  private final PersonIndex people;
  private final Offices offices;
  private final Countries countries;

  RoleResolver(PersonIndex people, Offices offices, Countries countries) {
    this.people = people;
    this.offices = offices;
    this.countries = countries;
  }

  /**
   * {@code the water ministers of Egypt and Sudan}: those whom the document names; with {@code
   * only} the only person of a country will do.
   */
  List<Actor> officers(List<Actor> states, boolean only) {
    List<Actor> officers = new ArrayList<>();
    for (Actor state : states) {
      String role = state.role().map(RoleResolver::singular).orElse("");
      Optional<Person> holder =
          role.isEmpty() || offices.isNone(role)
              ? Optional.empty()
              : people.people().stream()
                  .filter(p -> serves(p, role, state.party().name()))
                  .findFirst();
      holder =
          holder.isPresent() || offices.isNone(role) || !only
              ? holder
              : onlyOne(state.party().name());
      if (holder.isEmpty()) {
        // one minister by name and the other by his country are no pair
        return states;
      }
      officers.add(actor(holder.get(), Certainty.INFERRED));
    }
    return officers;
  }

  /** Tells whether persons can be called by a plural: {@code the two ministers}. */
  boolean hold(View view, List<Actor> persons, String head) {
    boolean plain = view.isWord(WordClass.ANY_OF_TWO, head);
    String role = singular(head);
    return plain
        || persons.stream()
            .allMatch(
                a ->
                    people.byId(a.party().key()).stream()
                        .flatMap(p -> p.roles().stream())
                        .anyMatch(r -> hasWord(r.text(), role)));
  }

  /** The only person of a country in the document, without an office: {@code Egypt's Ana Prado}. */
  private Optional<Person> onlyOne(String country) {
    List<Person> found =
        people.people().stream()
            .filter(p -> p.affiliation().map(this::country).filter(country::equals).isPresent())
            .filter(p -> p.roles().isEmpty())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@code the foreign ministers} becomes {@code foreign minister}. */
  private static String singular(String role) {
    String text =
        role.toLowerCase(java.util.Locale.ROOT)
            .replaceFirst("^(the|both|two|three|four) ", "")
            .replaceFirst("^(two|three|four) ", "");
    return text.endsWith("ies")
        ? text.substring(0, text.length() - 3) + "y"
        : text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  private boolean serves(Person person, String role, String country) {
    Optional<String> office = offices.of(role);
    return person.roles().stream()
        .anyMatch(
            r ->
                r.tenure() != Role.Tenure.FORMER
                    && (hasWords(r.text(), role)
                        || office.isPresent() && office.equals(offices.of(r.text())))
                    && r.affiliation()
                        .or(person::affiliation)
                        .map(this::country)
                        .filter(country::equals)
                        .isPresent());
  }

  private static boolean hasWords(String text, String words) {
    for (String word : words.split(" ", -1)) {
      if (!hasWord(text, word)) {
        return false;
      }
    }
    return true;
  }

  /** The persons who hold an office in the two countries last spoken of. */
  List<Actor> holders(String role, List<Actor> states) {
    Optional<String> office = offices.of(role);
    if (office.isEmpty() || states.size() != 2) {
      return List.of();
    }
    List<Actor> holders = new ArrayList<>();
    for (Actor country : states) {
      people.people().stream()
          .filter(p -> holds(p, office.get(), country.party().name()))
          .findFirst()
          .ifPresent(p -> holders.add(actor(p, Certainty.INFERRED)));
    }
    return holders.size() == 2 ? holders : List.of();
  }

  private boolean holds(Person person, String office, String country) {
    return person.roles().stream()
        .anyMatch(
            r ->
                r.tenure() != Role.Tenure.FORMER
                    && offices.of(r.text()).filter(office::equals).isPresent()
                    && (r.affiliation()
                        .or(person::affiliation)
                        .map(this::country)
                        .filter(country::equals)
                        .isPresent()));
  }

  private String country(String affiliation) {
    return countries.resolve(affiliation).orElse(affiliation);
  }

  /** {@code the king}: the only person of the document who was mentioned before with that role. */
  Optional<Actor> byRole(View view, Phrase phrase) {
    int here = view.token(phrase.first()).start();
    String head = phrase.head().equals("monarch") ? "king" : phrase.head();
    String full =
        phrase.actors().isEmpty()
            ? head
            : phrase.actors().get(0).party().name().toLowerCase(java.util.Locale.ROOT);
    List<Person> exact = new ArrayList<>();
    List<Person> found = new ArrayList<>();
    for (Person person : people.people()) {
      boolean before = person.mentions().get(0).span().start() < here;
      boolean role =
          person.roles().stream()
              .anyMatch(r -> r.tenure() != Role.Tenure.FORMER && hasWord(r.text(), head));
      boolean side =
          phrase.side().isEmpty()
              || person
                  .affiliation()
                  .map(this::country)
                  .filter(phrase.side().get()::equals)
                  .isPresent();
      if (before && role && side) {
        found.add(person);
        if (person.roles().stream()
            .anyMatch(r -> r.tenure() != Role.Tenure.FORMER && hasWords(r.text(), full))) {
          exact.add(person);
        }
      }
    }
    if (exact.size() == 1 && !view.isWord(WordClass.ANYONE, head)) {
      return Optional.of(actor(exact.get(0), Certainty.RESOLVED));
    }
    return found.size() == 1 && !view.isWord(WordClass.ANYONE, head)
        ? Optional.of(actor(found.get(0), Certainty.RESOLVED))
        : Optional.empty();
  }

  /** Tells whether a phrase names an office that no person of the document holds. */
  boolean isUnheld(Phrase phrase) {
    boolean office =
        !phrase.actors().isEmpty() && offices.of(phrase.actors().get(0).party().name()).isPresent();
    return office
        && people.people().stream()
            .flatMap(p -> p.roles().stream())
            .noneMatch(r -> hasWord(r.text(), phrase.head()));
  }

  /** In a headline, {@code CIA Director} is the only person whose role says the same. */
  Optional<Actor> titled(View view, Phrase phrase) {
    String role =
        view.sentence().textOf(phrase.first(), phrase.last()).toLowerCase(java.util.Locale.ROOT);
    List<Person> found =
        people.people().stream()
            .filter(
                p ->
                    p.roles().stream()
                        .anyMatch(
                            r ->
                                r.tenure() != Role.Tenure.FORMER
                                    && r.text().toLowerCase(java.util.Locale.ROOT).equals(role)))
            .toList();
    return found.size() == 1
        ? Optional.of(actor(found.get(0), Certainty.RESOLVED))
        : Optional.empty();
  }

  /** {@code US NSA}: the only person of that country whose role has these initials. */
  Optional<Actor> byInitials(View view, Phrase phrase) {
    String word = view.token(phrase.last()).text();
    if (word.length() < 2
        || !word.equals(word.toUpperCase(java.util.Locale.ROOT))
        || phrase.side().isEmpty()) {
      return Optional.empty();
    }
    List<Person> found =
        people.people().stream()
            .filter(
                p ->
                    p.roles().stream().anyMatch(r -> initials(r.text()).endsWith(word))
                        && p.affiliation()
                            .map(this::country)
                            .filter(phrase.side().get()::equals)
                            .isPresent())
            .toList();
    return found.size() == 1
        ? Optional.of(actor(found.get(0), Certainty.RESOLVED))
        : Optional.empty();
  }

  private static String initials(String role) {
    StringBuilder initials = new StringBuilder();
    for (String part : role.split("[ -]", -1)) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }

  static boolean hasWord(String text, String word) {
    String shortened = SHORT.get(word);
    if (shortened != null && hasWord(text.replace(".", ""), shortened)) {
      return true;
    }
    return (" " + text.toLowerCase(java.util.Locale.ROOT) + " ").contains(" " + word + " ");
  }

  Actor actor(Person person, Certainty certainty) {
    return new Actor(
        new PersonParty(person.id(), person.name()),
        person.roles().stream().map(Role::text).findFirst(),
        person.affiliation().map(this::country),
        certainty);
  }
}
