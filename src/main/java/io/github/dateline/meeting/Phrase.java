package io.github.dateline.meeting;

import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that name someone who can meet.
 *
 * @param first the first token
 * @param last the last token, appositions and {@code of ...} included
 * @param next the token to go on with: behind the comma that closes an apposition
 * @param kind what it is
 * @param plural whether it stands for several
 * @param side whose they are
 * @param head the head noun in lower case, empty for names
 * @param actors the parties; empty while a plural role waits for its context
 */
record Phrase(
    int first,
    int last,
    int next,
    Kind kind,
    boolean plural,
    Optional<String> side,
    String head,
    List<Actor> actors) {

  /** What a phrase is. */
  enum Kind {
    /** A person by name, or by a role that was resolved. */
    PERSON,
    /** A pronoun. */
    PRONOUN,
    /** A country or its capital, which may be a place as well. */
    COUNTRY,
    /** Two countries in one word: {@code US-Pakistan}. */
    DYAD,
    /**
     * A body with a name or a description: {@code the State Department}, {@code the delegation}.
     */
    BODY,
    /** A capitalised word of no list, perhaps a surname. */
    NAME,
    /** One person by a description: {@code the envoy}. */
    ROLE,
    /** Several persons by a description: {@code senior officials}. */
    PEOPLE
  }

  Phrase {
    actors = List.copyOf(actors);
  }

  Phrase until(int newLast, int newNext) {
    return new Phrase(first, newLast, newNext, kind, plural, side, head, actors);
  }

  Phrase with(List<Actor> newActors) {
    return new Phrase(first, last, next, kind, plural, side, head, newActors);
  }

  boolean isPeople() {
    return kind == Kind.PERSON
        || kind == Kind.NAME
        || kind == Kind.ROLE
        || kind == Kind.PEOPLE
        || kind == Kind.PRONOUN;
  }

  boolean isSingular() {
    return !plural
        && (kind == Kind.PERSON || kind == Kind.NAME || kind == Kind.ROLE || kind == Kind.PRONOUN);
  }
}
