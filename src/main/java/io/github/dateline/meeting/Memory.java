package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document has told so far of who met, who is whose and which countries are spoken of. */
final class Memory {

  private static final int LENGTH = 4;

  /** Under this key the leaders of the two sides of talks are known. */
  static final String DELEGATION_LEADERS = "delegation leaders";

  /** The last sentences, the latest first. */
  final Deque<View> history = new ArrayDeque<>();

  /** Those whom a plural names: {@code grandmothers}. */
  final Map<String, List<Actor>> named = new HashMap<>();

  /** Those whom a kinship names, by the words: {@code Tomas's father}. */
  final Map<String, Actor> kin = new HashMap<>();

  List<Actor> lastCountries = List.of();
  List<Actor> lastPersons = List.of();

  /** The index of the sentence in which they met. */
  int lastMet;

  /** Who met with a role beside the name, by key, in the order of the document. */
  final Map<String, Actor> titled = new LinkedHashMap<>();

  /** The couples that met last, the latest first. */
  final Deque<List<Actor>> couples = new ArrayDeque<>();

  List<Actor> lastTeam = List.of();

  final Couples together = new Couples();

  /** In how many meetings each person took part, by key. */
  final Map<String, Integer> counts = new HashMap<>();

  Optional<Actor> visitor = Optional.empty();

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
    for (Phrase phrase : view.phrases()) {
      Optional<String> role =
          phrase.kind() == Kind.PERSON ? phrase.actors().get(0).role() : Optional.empty();
      role.map(text -> text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
          .filter(text -> text.contains("'s "))
          .ifPresent(text -> kin.putIfAbsent(text, phrase.actors().get(0)));
    }
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
    if (history.size() > LENGTH) {
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
    if (couples.size() > LENGTH) {
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
          side.phrases().stream()
              .anyMatch(
                  p -> p.kind() == Kind.BODY && claim.view().isWord(WordClass.TEAM, p.head()));
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

  /** Returns who of a side was named last, in the sentence or for a national before it. */
  Optional<Actor> lastOfSide(View view, Phrase phrase, String side) {
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
}
