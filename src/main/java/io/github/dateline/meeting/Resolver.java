package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.person.PersonMention;
import io.github.dateline.time.Certainty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the parties that pronouns, roles and plurals stand for, from what a document told before.
 */
final class Resolver {

  static final Set<String> GENERIC =
      Set.of("official", "leader", "diplomat", "officer", "politician", "dignitary", "national");

  /** The head of a phrase for whom no word stands: the person told of before. */
  static final String TOPIC = "-";

  private static final Set<String> TEAM = Set.of("delegation", "team", "group", "mission");

  private static final int MEMORY = 4;

  /** Under this key the leaders of the two sides of talks are known. */
  private static final String DELEGATION_LEADERS = "delegation leaders";

  private final PersonIndex people;

  private final RoleResolver roles;

  private final Deque<View> history = new ArrayDeque<>();

  private final Map<String, List<Actor>> named = new HashMap<>();
  private List<Actor> lastCountries = List.of();

  private List<Actor> lastPersons = List.of();

  /** The index of the sentence in which they met. */
  private int lastMet;

  /** Who met with a role beside the name, by key, in the order of the document. */
  private final Map<String, Actor> titled = new LinkedHashMap<>();

  /** The couples that met last, the latest first. */
  private final Deque<List<Actor>> couples = new ArrayDeque<>();

  private final Couples together = new Couples();

  /** In how many meetings each person took part, by key. */
  private final Map<String, Integer> counts = new HashMap<>();

  private List<Actor> lastTeam = List.of();

  private Optional<Actor> visitor = Optional.empty();

  Resolver(PersonIndex people, Offices offices, Countries countries) {
    this.people = people;
    this.roles = new RoleResolver(people, offices, countries);
  }

  /**
   * Takes note of {@code the boy's grandmothers, Ana Prado and Mary Quinn} anywhere in the
   * document.
   */
  void note(View view) {
    Leaders.match(view)
        .ifPresent(
            c ->
                named.putIfAbsent(
                    DELEGATION_LEADERS,
                    c.subject().phrases().stream().flatMap(p -> p.actors().stream()).toList()));
    for (int i = 0; i + 1 < view.phrases().size(); i++) {
      Phrase people = view.phrases().get(i);
      Phrase name = view.phrases().get(i + 1);
      boolean beside =
          people.kind() == Kind.PEOPLE
              && name.kind() == Kind.PERSON
              && view.lower(people.next()).equals(",")
              && name.first() == people.next() + 1;
      List<Phrase> list = beside ? Lists.between(view, name) : List.of();
      if (list.size() > 1 && list.stream().allMatch(p -> p.kind() == Kind.PERSON)) {
        named.putIfAbsent(people.head(), list.stream().flatMap(p -> p.actors().stream()).toList());
      }
    }
  }

  /** Takes note of a sentence that is about to be read. */
  void enter(View view) {
    together.enter(view);
    for (Phrase phrase : view.phrases()) {
      if (phrase.kind() == Kind.DYAD && phrase.actors().size() == 2) {
        lastCountries = phrase.actors();
      }
      if (phrase.kind() == Kind.COUNTRY) {
        List<Phrase> list = Lists.between(view, phrase);
        if (list.size() == 2 && list.stream().allMatch(p -> p.kind() == Kind.COUNTRY)) {
          lastCountries = List.of(list.get(0).actors().get(0), list.get(1).actors().get(0));
        }
      }
    }
  }

  /** Takes note of a sentence that was read. */
  void leave(View view) {
    history.addFirst(view);
    if (history.size() > MEMORY) {
      history.removeLast();
    }
  }

  /** Takes note of the parties of a meeting. */
  void met(Draft draft) {
    List<Actor> persons = draft.actors().filter(Actor::isPerson).toList();
    together.met(persons, draft.sentence);
    lastMet = persons.size() >= 2 ? draft.sentence : lastMet;
    for (Actor person : persons) {
      counts.merge(person.party().key(), 1, Integer::sum);
      if (person.role().isPresent()) {
        titled.putIfAbsent(person.party().key(), person);
      }
    }
    if (persons.size() >= 2) {
      lastPersons = persons;
    }
    if (draft.kind == MeetingKind.VISIT && !persons.isEmpty()) {
      visitor = Optional.of(persons.get(0));
    }
    List<Actor> states = draft.actors().filter(Actor::isCountry).toList();
    List<Pair> known = draft.pairs().stream().filter(Pair::isOfPersons).toList();
    if (known.size() == 1 && persons.size() > 2) {
      lastPersons = persons.stream().filter(a -> known.get(0).has(a.party().key())).toList();
    }
    if (lastPersons.size() == 2 && !lastPersons.equals(couples.peekFirst())) {
      couples.addFirst(lastPersons);
    }
    if (couples.size() > MEMORY) {
      couples.removeLast();
    }
    if (states.size() == 2) {
      lastCountries = states;
    }
  }

  /** Takes note of who leads a delegation. */
  void leads(Claim claim) {
    for (Arguments.Side side : List.of(claim.subject(), claim.object())) {
      if (claim.mutual()) {
        return;
      }
      boolean team =
          side.phrases().stream().anyMatch(p -> p.kind() == Kind.BODY && TEAM.contains(p.head()));
      List<Actor> persons =
          side.phrases().stream()
              .filter(p -> p.kind() == Kind.PERSON)
              .flatMap(p -> p.actors().stream())
              .toList();
      boolean leader =
          claim.bond() == Claim.Bond.DELEGATION
              && claim.subjectFunction() == Participant.Function.PRINCIPAL
              && side.equals(claim.subject());
      if (!persons.isEmpty() && (team || leader)) {
        lastTeam = persons;
      }
    }
  }

  /** Takes note of who is meant by {@code the chairmen} of whom no name was told. */
  void name(Draft crowd, Draft persons) {
    crowd
        .actors()
        .flatMap(a -> Stream.concat(a.role().stream(), Stream.of(a.party().name())))
        .map(role -> role.substring(role.lastIndexOf(' ') + 1))
        .filter(head -> head.endsWith("s") || head.endsWith("men"))
        .findFirst()
        .ifPresent(head -> named.putIfAbsent(head, persons.actors().toList()));
  }

  List<Actor> lastCountries() {
    return lastCountries;
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
        && TEAM.contains(phrase.head())
        && phrase.side().isEmpty()
        && view.lower(phrase.first()).equals("the")
        && !lastTeam.isEmpty()) {
      List<Actor> team = new ArrayList<>(phrase.actors());
      team.addAll(Mentions.resolved(lastTeam));
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
    return them && lastPersons.size() == 2 ? Mentions.resolved(lastPersons) : resolve(view, phrase);
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
            ? Mentions.resolved(together.last(view.sentence().index()))
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
    return together.partner(person.party().key(), view.sentence().index()).map(Actor::resolved);
  }

  private List<Actor> they(View view, Phrase phrase) {
    List<Actor> here = Mentions.subjectOf(view, phrase);
    View before = history.peekFirst();
    if (!here.isEmpty() || before == null) {
      return here;
    }
    List<Actor> couple = Mentions.coupleIn(before);
    boolean met = lastPersons.size() == 2 && view.sentence().index() - lastMet <= 2;
    return couple.isEmpty() && met ? Mentions.resolved(lastPersons) : couple;
  }

  private Optional<Actor> mentionAt(View view, int token) {
    int offset = view.token(token).start();
    for (Named named : people.in(view.sentence())) {
      if (named.mention().span().contains(offset)
          && named.mention().kind() == PersonMention.Kind.PRONOUN) {
        return Optional.of(roles.actor(named.person(), Certainty.RESOLVED));
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
    for (View earlier : history) {
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
    if (lastCountries.size() == 2) {
      return lastCountries;
    }
    List<String> sides = lastPersons.stream().flatMap(a -> a.side().stream()).distinct().toList();
    return sides.size() == 2
        ? sides.stream()
            .map(s -> Actor.group(s, GroupParty.Kind.COUNTRY, Optional.of(s)).resolved())
            .toList()
        : phrase.actors();
  }

  /** {@code The Malian visitors}: who of that country met most others. */
  private List<Actor> guests(Phrase phrase) {
    return titled.values().stream()
        .filter(a -> phrase.side().isEmpty() || a.side().equals(phrase.side()))
        .max(Comparator.comparingInt((Actor a) -> counts.getOrDefault(a.party().key(), 0)))
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
    List<Actor> members = named.get(leaders ? DELEGATION_LEADERS : phrase.head());
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
    if (phrase.head().equals("two") || phrase.head().equals("pair")) {
      List<Actor> here = twoBefore(view, phrase);
      if (here.size() == 2) {
        return here;
      }
      List<Actor> near = together.last(view.sentence().index());
      List<Actor> both = near.isEmpty() ? lastPersons : near;
      return both.size() == 2 ? Mentions.resolved(both) : lastCountries;
    }
    if (view.isWord(WordClass.STATE, phrase.head())) {
      return lastCountries.isEmpty() ? phrase.actors() : lastCountries;
    }
    List<Actor> holders =
        roles.holders(view.sentence().textOf(phrase.first(), phrase.last()), lastCountries);
    if (!holders.isEmpty()) {
      return holders;
    }
    boolean two =
        view.lower(phrase.first() + 1).equals("two") || view.lower(phrase.first()).equals("both");
    return two
        ? couples.stream()
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
    if (GENERIC.contains(phrase.head()) && phrase.side().isPresent()) {
      Optional<Actor> before = lastOfSide(view, phrase, phrase.side().get());
      if (before.isPresent()) {
        return Mentions.resolved(List.of(before.get()));
      }
    }
    if (view.lower(phrase.first() + 1).equals("visiting")) {
      List<Actor> guests =
          lastPersons.stream()
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
    return visitor
        .or(
            () ->
                titled.values().stream()
                    .filter(a -> counts.getOrDefault(a.party().key(), 0) > 1)
                    .max(Comparator.comparingInt((Actor a) -> counts.get(a.party().key()))))
        .map(Actor::resolved);
  }

  /** {@code the visiting minister}: of all who can be called so the one who met most others. */
  private Optional<Actor> guest(Phrase phrase) {
    return titled.values().stream()
        .filter(a -> roles.hold(List.of(a), phrase.head()))
        .max(Comparator.comparingInt((Actor a) -> counts.getOrDefault(a.party().key(), 0)));
  }

  /** {@code the envoy}: the only one who met before with that word in the title. */
  private Optional<Actor> titled(Phrase phrase) {
    List<Actor> found =
        titled.values().stream()
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
      for (View earlier : history) {
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
    for (View earlier : history) {
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
