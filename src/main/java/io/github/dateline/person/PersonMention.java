package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;

/**
 * One place where a text speaks of a person.
 *
 * @param span the name alone, without title, rank or possessive {@code 's}; for roles and pronouns
 *     the words themselves
 * @param extent the name with the titles and roles that belong to it
 * @param sentence the sentence around it
 * @param text the text under {@code span}
 * @param kind by what the person is called
 */
public record PersonMention(Span span, Span extent, Span sentence, String text, Kind kind) {

  /** By what a mention calls a person. */
  public enum Kind {
    /** By a name, full or short. */
    NAME,
    /** By a role alone: {@code the ISI chief}. */
    ROLE,
    /** By a pronoun. */
    PRONOUN
  }

  /** Checks that nothing is null. */
  public PersonMention {
    requireNonNull(span, "span");
    requireNonNull(extent, "extent");
    requireNonNull(sentence, "sentence");
    requireNonNull(text, "text");
    requireNonNull(kind, "kind");
  }

  PersonMention as(Kind other) {
    return new PersonMention(span, extent, sentence, text, other);
  }
}
