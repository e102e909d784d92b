package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.time.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code French and German ministers}, {@code Chilean, Peruvian and US officials}. */
final class Coordination {

  private static final int MODIFIERS = 4;

  private final Countries countries;

  Coordination(Countries countries) {
    this.countries = countries;
  }

  /** Returns the phrase that starts at a token with adjectives of two countries or more. */
  Optional<Phrase> at(View view, int start) {
    int at = start;
    while (view.is(at, WordClass.DETERMINER) || view.is(at, WordClass.MODIFIER) && at == start) {
      at++;
    }
    List<Countries.Match> sides = new ArrayList<>();
    boolean and = false;
    while (at < view.size() && !view.isDate(at)) {
      Optional<Countries.Match> match = match(view, at);
      if (match.isEmpty()) {
        break;
      }
      sides.add(match.get());
      at += match.get().words();
      if (and) {
        break;
      }
      int joint = view.lower(at).equals(",") ? at + 1 : at;
      and = view.is(joint, WordClass.CONJUNCTION);
      joint = and ? joint + 1 : joint;
      if (joint == at) {
        break;
      }
      at = joint;
    }
    boolean adjectives = and && sides.size() > 1 && hasAdjective(sides);
    return adjectives ? phrase(view, start, at, sides) : Optional.empty();
  }

  /** {@code French and US officials}: one of them may be a name. */
  private static boolean hasAdjective(List<Countries.Match> sides) {
    return sides.get(0).kind() == Countries.Kind.DEMONYM
        || sides.get(sides.size() - 1).kind() == Countries.Kind.DEMONYM;
  }

  private Optional<Countries.Match> match(View view, int at) {
    return view.token(at).isCapitalized()
        ? countries
            .longestAt(i -> view.token(i).text(), at, view.size())
            .filter(m -> m.kind() != Countries.Kind.CAPITAL && m.country().isPresent())
        : Optional.empty();
  }

  /** The head, behind a few modifiers: {@code senior defence officials}. */
  private static Optional<Phrase> phrase(
      View view, int start, int from, List<Countries.Match> sides) {
    int head = from;
    while (head < from + MODIFIERS && !isHead(view, head) && isModifier(view, head)) {
      head++;
    }
    while (isHead(view, head) && isHead(view, head + 1)) {
      head++;
    }
    if (!isHead(view, head)) {
      return Optional.empty();
    }
    Optional<String> role = Optional.of(view.sentence().textOf(from, head));
    List<Actor> actors = new ArrayList<>();
    for (Countries.Match side : sides) {
      String name = side.country().orElseThrow();
      actors.add(
          new Actor(
              new GroupParty(name, GroupParty.Kind.COUNTRY),
              role,
              Optional.of(name),
              Certainty.STATED));
    }
    return Optional.of(
        new Phrase(
            start, head, head + 1, Kind.PEOPLE, true, Optional.empty(), view.lower(head), actors));
  }

  private static boolean isHead(View view, int at) {
    return view.is(at, WordClass.PEOPLE) || view.is(at, WordClass.SPOKESMEN);
  }

  private static boolean isModifier(View view, int at) {
    return at < view.size()
        && view.phraseAt(at).isEmpty()
        && (view.is(at, WordClass.MODIFIER) || view.is(at, WordClass.BODY))
        && !view.isDate(at);
  }
}
