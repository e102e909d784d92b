package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Who was named or met together of late: for whom {@code the two}, {@code both} stand. */
final class Couples {

  private static final int MEMORY = 6;
  private static final int REACH = 4;

  private record Couple(List<Actor> actors, int sentence) {

    boolean has(String key) {
      return actors.stream().anyMatch(a -> a.party().key().equals(key));
    }
  }

  private final Deque<Couple> couples = new ArrayDeque<>();

  /** Takes note of {@code A and B} in a sentence that is about to be read. */
  void enter(View view) {
    for (Phrase phrase : view.phrases()) {
      boolean free =
          phrase.kind() == Kind.PERSON && !view.is(phrase.first() - 1, WordClass.PREPOSITION);
      List<Phrase> list = free ? Lists.between(view, phrase) : List.of();
      if (list.size() == 2 && list.stream().allMatch(p -> p.kind() == Kind.PERSON)) {
        add(
            List.of(list.get(0).actors().get(0), list.get(1).actors().get(0)),
            view.sentence().index());
      }
    }
  }

  /** Takes note of two who met. */
  void met(List<Actor> persons, int sentence) {
    if (persons.size() == 2) {
      add(persons, sentence);
    }
  }

  private void add(List<Actor> actors, int sentence) {
    couples.addFirst(new Couple(List.copyOf(actors), sentence));
    if (couples.size() > MEMORY) {
      couples.removeLast();
    }
  }

  /** Returns the last two; empty if none were told together of late. */
  List<Actor> last(int sentence) {
    return couples.stream()
        .filter(c -> sentence - c.sentence() <= REACH)
        .findFirst()
        .map(Couple::actors)
        .orElse(List.of());
  }

  /** Returns with whom a person was told together last. */
  Optional<Actor> partner(String key, int sentence) {
    return couples.stream()
        .filter(c -> sentence - c.sentence() <= REACH && c.has(key))
        .flatMap(c -> c.actors().stream())
        .filter(a -> !a.party().key().equals(key))
        .findFirst();
  }
}
