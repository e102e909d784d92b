package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People of two countries in one phrase: {@code French and German ministers}. */
final class Demonyms {

  private final Countries countries;

  Demonyms(Countries countries) {
    this.countries = countries;
  }

  /** Makes each country of such a phrase a party of its own. */
  void join(View view) {
    for (int i = 0; i < view.phrases().size(); i++) {
      Phrase phrase = view.phrases().get(i);
      boolean people =
          phrase.kind() == Kind.PEOPLE
              && phrase.plural()
              && phrase.actors().size() == 1
              && phrase.side().isPresent();
      if (people && view.is(phrase.first() - 1, WordClass.CONJUNCTION)) {
        join(view, i, phrase);
      }
    }
  }

  private void join(View view, int index, Phrase people) {
    Optional<String> last = countryAt(view, people.first());
    List<Actor> actors = new ArrayList<>();
    int start = people.first() - 2;
    int first = index;
    Optional<Phrase> body = view.phraseAt(start);
    if (body.filter(Demonyms::isBody).isPresent() && index > 0) {
      actors.add(body.get().actors().get(0));
      start = body.get().first();
      first = index - 1;
    } else if (body.isEmpty()) {
      Optional<String> country = countryAt(view, start);
      country.ifPresent(c -> actors.add(state(view, people, c)));
      int third = start - 2;
      boolean three = view.lower(start - 1).equals(",") && view.phraseAt(third).isEmpty();
      Optional<String> more = three ? countryAt(view, third) : Optional.empty();
      if (more.isPresent()) {
        actors.add(0, state(view, people, more.get()));
        start = third;
      }
    }
    if (last.isEmpty() || actors.isEmpty() || isSame(actors, last.get())) {
      return;
    }
    actors.add(state(view, people, last.get()));
    view.replace(
        first,
        new Phrase(
            start,
            people.last(),
            people.next(),
            Kind.PEOPLE,
            true,
            Optional.empty(),
            people.head(),
            actors));
  }

  private static boolean isSame(List<Actor> actors, String country) {
    return actors.stream().anyMatch(a -> a.party().name().equals(country));
  }

  private static boolean isBody(Phrase phrase) {
    return phrase.kind() == Kind.BODY
        && phrase.first() == phrase.last()
        && phrase.actors().size() == 1;
  }

  private Optional<String> countryAt(View view, int at) {
    return at < 0 || !view.token(at).isCapitalized()
        ? Optional.empty()
        : countries
            .find(view.token(at).text())
            .filter(m -> m.kind() == Countries.Kind.DEMONYM)
            .flatMap(Countries.Match::country);
  }

  /** The country with the office that its man holds, so that his name can be found. */
  private static Actor state(View view, Phrase people, String country) {
    String role = view.sentence().textOf(people.first() + 1, people.last());
    Actor actor = Actor.group(country, GroupParty.Kind.COUNTRY, Optional.of(country));
    return people.first() == people.last()
        ? actor
        : new Actor(actor.party(), Optional.of(role), actor.side(), actor.certainty());
  }
}
