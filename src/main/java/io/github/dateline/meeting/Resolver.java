package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.person.PersonMention;
import io.github.dateline.time.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parties that pronouns, roles and plurals stand for, from what a document told before.
 */
final class Resolver {

  static final Set<String> GENERIC =
      Set.of("official", "leader", "diplomat", "officer", "politician", "dignitary", "national");

  /** The head of a phrase for whom no word stands: the person told of before. */
  static final String TOPIC = "-";

  private final PersonIndex people;

  private final RoleResolver roles;

  private final Memory memory;

  private final Countries countries;

  Resolver(PersonIndex people, Offices offices, Countries countries, Memory memory) {
    this.people = people;
    this.memory = memory;
    this.countries = countries;
    this.roles = new RoleResolver(people, offices, countries);
  }

  /** Returns the parties of a phrase; empty if nothing tells. */
  List<Actor> resolve(View view, Phrase phrase) {
    if (phrase.kind() == Kind.PRONOUN && phrase.actors().isEmpty()) {
      return pronoun(view, phrase);
    }
    if (phrase.kind() == Kind.PEOPLE) {
      return plural(view, phrase);
    }
    if (phrase.kind() == Kind.ROLE) {
      return role(view, phrase);
    }
    if (phrase.kind() == Kind.BODY
        && Memory.TEAM.contains(phrase.head())
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

  private List<Actor> pronoun(View view, Phrase phrase) {
    Optional<Actor> mentioned = mentionAt(view, phrase.first());
    if (mentioned.isPresent()) {
      return List.of(mentioned.get());
    }
    String word = phrase.head();
    switch (word) {
      case "i":
      case "me":
      case "my":
        return Mentions.speaker(view);
      case "he":
      case "she":
      case "him":
      case "her":
      case "his":
        return singular(view, phrase);
      case "they":
        return they(view, phrase);
      case TOPIC:
        return singular(view, phrase).stream().filter(Actor::isPerson).toList();
      case "them":
        return isBoth(view, phrase)
            ? Mentions.resolved(memory.together.last(view.sentence().index()))
            : List.of();
      default:
        return List.of();
    }
  }

  /** {@code both of them}, {@code the two of them}. */
  private static boolean isBoth(View view, Phrase them) {
    String word = view.lower(them.first() - 2);
    return view.lower(them.first() - 1).equals("of")
        && (word.equals("both") || word.equals("two") || word.equals("each"));
  }

  /** Returns who was told together with a person of late: the other one of a couple. */
  Optional<Actor> partner(Actor person, View view) {
    return memory
        .together
        .partner(person.party().key(), view.sentence().index())
        .map(Actor::resolved);
  }

  private List<Actor> they(View view, Phrase phrase) {
    List<Actor> here = Mentions.subjectOf(view, phrase);
    View before = memory.history.peekFirst();
    if (!here.isEmpty() || before == null) {
      return here;
    }
    List<Actor> couple = Mentions.coupleIn(before);
    boolean met = memory.lastPersons.size() == 2 && view.sentence().index() - memory.lastMet <= 2;
    return couple.isEmpty() && met ? Mentions.resolved(memory.lastPersons) : couple;
  }

  private Optional<Actor> mentionAt(View view, int token) {
    int offset = view.token(token).start();
    for (Named one : people.in(view.sentence())) {
      if (one.mention().span().contains(offset)
          && one.mention().kind() == PersonMention.Kind.PRONOUN) {
        return Optional.of(roles.actor(one.person(), Certainty.RESOLVED));
      }
    }
    return Optional.empty();
  }

  private List<Actor> singular(View view, Phrase pronoun) {
    for (Phrase phrase : view.phrases()) {
      if (phrase.kind() == Kind.PERSON
          && phrase.last() < pronoun.first()
          && !view.is(phrase.first() - 1, WordClass.PREPOSITION)) {
        return Mentions.resolved(phrase.actors());
      }
    }
    for (View earlier : memory.history) {
      Optional<Phrase> first =
          earlier.phrases().stream()
              .filter(p -> !earlier.is(p.first() - 1, WordClass.PREPOSITION))
              .findFirst();
      if (first.filter(p -> p.kind() == Kind.PRONOUN && isHeOrShe(p)).isPresent()) {
        // who is told of in the sentence before is told of here
        Optional<Actor> known = mentionAt(earlier, first.get().first());
        if (known.isPresent()) {
          return List.of(known.get());
        }
        continue;
      }
      Optional<Actor> subject = topic(earlier);
      if (subject.isPresent()) {
        return Mentions.resolved(List.of(subject.get()));
      }
    }
    if (pronoun.head().equals("his")
        || pronoun.head().equals("her") && view.startsPhrase(pronoun.next())) {
      return List.of();
    }
    String text = view.sentence().textOf(pronoun.first(), pronoun.last());
    return List.of(Actor.group(text, GroupParty.Kind.PEOPLE, Optional.empty()).asVague());
  }

  private static boolean isHeOrShe(Phrase phrase) {
    return phrase.head().equals("he") || phrase.head().equals("she");
  }

  /** The first person of a sentence whom no preposition leads to; {@code the Norwegian} too. */
  private Optional<Actor> topic(View view) {
    for (Phrase phrase : view.phrases()) {
      boolean free = !view.is(phrase.first() - 1, WordClass.PREPOSITION);
      if (free && phrase.kind() == Kind.PERSON) {
        return Optional.of(phrase.actors().get(0));
      }
      if (free && phrase.head().equals("national") && phrase.side().isPresent()) {
        Optional<Actor> known = lastOfSide(view, phrase, phrase.side().get());
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
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

  private List<Actor> plural(View view, Phrase phrase) {
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
    boolean leaders =
        phrase.head().equals("leaders")
            && view.isWord(WordClass.DELEGATION, view.lower(phrase.last() - 1));
    List<Actor> members = memory.named.get(leaders ? Memory.DELEGATION_LEADERS : phrase.head());
    boolean owned =
        view.is(phrase.first() - 1, WordClass.POSSESSIVE) || Mentions.hasOwner(view, phrase);
    boolean article = view.lower(phrase.first()).equals("the");
    if (members != null
        && (owned || article || view.is(phrase.first(), WordClass.POSSESSIVE))
        && phrase.actors().size() == 1) {
      return Mentions.resolved(members);
    }
    boolean definite =
        view.is(phrase.first(), WordClass.POSSESSIVE)
            || view.lower(phrase.first()).equals("the")
            || view.lower(phrase.first()).equals("both")
            || view.lower(phrase.first()).equals("two");
    boolean open = phrase.actors().size() == 1 && phrase.side().isEmpty();
    if (!definite || !open) {
      return phrase.actors();
    }
    if (phrase.head().equals("three") || phrase.head().equals("trio")) {
      return memory.lastPersons.size() == 3
          ? Mentions.resolved(memory.lastPersons)
          : phrase.actors();
    }
    if (phrase.head().equals("two") || phrase.head().equals("pair")) {
      List<Actor> here = twoBefore(view, phrase);
      if (here.size() == 2) {
        return here;
      }
      List<Actor> near = memory.together.last(view.sentence().index());
      List<Actor> both = near.isEmpty() ? memory.lastPersons : near;
      return both.size() == 2 ? Mentions.resolved(both) : memory.lastCountries;
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
    if (!holders.isEmpty()) {
      return holders;
    }
    boolean two =
        view.lower(phrase.first() + 1).equals("two") || view.lower(phrase.first()).equals("both");
    return two
        ? memory.couples.stream()
            .filter(couple -> roles.hold(couple, phrase.head()))
            .findFirst()
            .map(Mentions::resolved)
            .orElse(phrase.actors())
        : phrase.actors();
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
      before.forEach(p -> actors.addAll(resolve(view, p)));
    }
    return Mentions.resolved(actors.stream().filter(Actor::isPerson).toList());
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
    if (GENERIC.contains(phrase.head()) && phrase.side().isPresent()) {
      Optional<Actor> before = lastOfSide(view, phrase, phrase.side().get());
      if (before.isPresent()) {
        return Mentions.resolved(List.of(before.get()));
      }
    }
    if (view.lower(phrase.first() + 1).equals("visiting")) {
      List<Actor> guests =
          memory.lastPersons.stream()
              .filter(a -> a.side().isPresent() && roles.hold(List.of(a), phrase.head()))
              .toList();
      Optional<Actor> guest = guests.size() == 1 ? Optional.of(guests.get(0)) : guest(phrase);
      if (guest.isPresent()) {
        return Mentions.resolved(List.of(guest.get()));
      }
    }
    return roles
        .byRole(view, phrase)
        .or(() -> titled(phrase))
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
  private Optional<Actor> guest(Phrase phrase) {
    return memory.titled.values().stream()
        .filter(a -> roles.hold(List.of(a), phrase.head()))
        .max(Comparator.comparingInt((Actor a) -> memory.counts.getOrDefault(a.party().key(), 0)));
  }

  /** {@code Elian's father}: whom the document once named beside these words. */
  private Optional<Actor> kin(View view, Phrase phrase) {
    String words =
        view.sentence()
            .textOf(phrase.first(), phrase.last())
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    return Optional.ofNullable(memory.kin.get(words)).map(Actor::resolved);
  }

  /** {@code the envoy}: the only one who met before with that word in the title. */
  private Optional<Actor> titled(Phrase phrase) {
    List<Actor> found =
        memory.titled.values().stream()
            .filter(a -> !GENERIC.contains(phrase.head()))
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

  private Optional<Actor> lastOfSide(View view, Phrase phrase, String side) {
    Actor found = null;
    for (Phrase other : view.phrases()) {
      if (other.kind() == Kind.PERSON
          && other.last() < phrase.first()
          && other.actors().get(0).side().filter(side::equals).isPresent()) {
        found = other.actors().get(0);
      }
    }
    if (found == null && phrase.head().equals("national")) {
      for (View earlier : memory.history) {
        Optional<Phrase> last =
            earlier.phrases().stream()
                .filter(
                    p ->
                        p.kind() == Kind.PERSON
                            && p.actors().get(0).side().filter(side::equals).isPresent())
                .findFirst();
        if (last.isPresent()) {
          return Optional.of(last.get().actors().get(0));
        }
      }
    }
    return Optional.ofNullable(found);
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
