package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.time.Certainty;
import java.util.List;
import java.util.Optional;

/** Whom a phrase stands for by the words of its own sentence alone. */
final class Mentions {

  private Mentions() {}

  /** {@code Rebel leaders said they would meet the envoy}. */
  static List<Actor> subjectOf(View view, Phrase pronoun) {
    for (Phrase phrase : view.phrases()) {
      boolean many = phrase.kind() == Kind.PEOPLE && phrase.plural();
      boolean free = !view.is(phrase.first() - 1, WordClass.PREPOSITION);
      if (many && free && phrase.last() < pronoun.first()) {
        return resolved(phrase.actors());
      }
    }
    return List.of();
  }

  /** {@code Prado and Weber had eaten. They were talking}: the subject of the sentence before. */
  static List<Actor> coupleIn(View view) {
    for (Phrase phrase : view.phrases()) {
      boolean free = phrase.isPeople() && !view.is(phrase.first() - 1, WordClass.PREPOSITION);
      if (free) {
        List<Phrase> list = Lists.between(view, phrase);
        List<Phrase> persons = list.stream().filter(p -> p.kind() == Kind.PERSON).toList();
        boolean several = persons.size() > 1 && list.size() - persons.size() < 2;
        return several
            ? resolved(persons.stream().flatMap(p -> p.actors().stream()).toList())
            : List.of();
      }
    }
    return List.of();
  }

  /** {@code "I met X," said Y}. */
  static List<Actor> speaker(View view) {
    for (int i = 0; i < view.size(); i++) {
      if (!view.is(i, WordClass.SPEECH)) {
        continue;
      }
      Optional<Phrase> behind = view.phraseAt(i + 1);
      Optional<Phrase> before = view.phraseAt(i - 1);
      for (Optional<Phrase> phrase : List.of(behind, before)) {
        if (phrase.isPresent() && phrase.get().kind() == Kind.PERSON) {
          return resolved(phrase.get().actors());
        }
      }
    }
    return List.of();
  }

  static List<Actor> resolved(List<Actor> actors) {
    return actors.stream()
        .map(a -> new Actor(a.party(), a.role(), a.side(), Certainty.RESOLVED))
        .toList();
  }

  /** {@code Tomas's father}, {@code Peru's mining minister}. */
  static boolean hasOwner(View view, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (view.lower(i).equals("'s") || view.lower(i).equals("’s")) {
        return true;
      }
    }
    return false;
  }
}
