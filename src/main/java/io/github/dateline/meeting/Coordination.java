package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.time.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code French and German farm ministers}, {@code Chilean, Peruvian and US officials},
 * {@code NATO and Yugoslav generals}: people of several countries or bodies, each a party of its
 * own.
 */
final class Coordination {

  private static final int MODIFIERS = 4;

  private final Countries countries;
  private final RunReader runs;

  Coordination(Countries countries, RunReader runs) {
    this.countries = countries;
    this.runs = runs;
  }

  /** Returns the phrase that starts at a token with adjectives of two countries or more. */
  Optional<Phrase> at(View view, int start) {
    int at = start;
    while (view.is(at, WordClass.DETERMINER) || at == start && isPlainModifier(view, at)) {
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

  /** {@code senior}, not {@code European}. */
  private boolean isPlainModifier(View view, int at) {
    return view.is(at, WordClass.MODIFIER) && match(view, at).isEmpty();
  }

  private Optional<Countries.Match> match(View view, int at) {
    return view.token(at).isCapitalized()
        ? countries
            .longestAt(i -> view.token(i).text(), at, view.size())
            .filter(m -> m.kind() != Countries.Kind.CAPITAL)
        : Optional.empty();
  }

  /** The head, behind a few modifiers: {@code senior defence officials}. */
  private Optional<Phrase> phrase(View view, int start, int from, List<Countries.Match> sides) {
    int head = from;
    while (head < from + MODIFIERS && !isHead(view, head) && isModifier(view, head)) {
      head++;
    }
    if (isHead(view, head + 1) && !isHead(view, head) && runs.isLoose(view, head)) {
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
      actors.add(
          side.country()
              .map(country -> officers(country, role))
              .orElseGet(
                  () -> Actor.group(side.name(), GroupParty.Kind.ORGANISATION, Optional.empty())));
    }
    return Optional.of(
        new Phrase(
            start, head, head + 1, Kind.PEOPLE, true, Optional.empty(), view.lower(head), actors));
  }

  private static Actor officers(String country, Optional<String> role) {
    GroupParty party = new GroupParty(country, GroupParty.Kind.COUNTRY);
    return new Actor(party, role, Optional.of(country), Certainty.STATED);
  }

  private static boolean isHead(View view, int at) {
    return view.isAny(at, WordClass.PEOPLE, WordClass.SPOKESMEN);
  }

  private static boolean isModifier(View view, int at) {
    return at < view.size()
        && view.phraseAt(at).isEmpty()
        && view.isAny(at, WordClass.MODIFIER, WordClass.BODY)
        && !view.isDate(at);
  }
}
