package io.github.dateline.meeting;

/** What a word does in a clause; the classes of {@code meeting/words.tsv}. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  SINGULAR,
  PLURAL,
  SPEAKER,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATION,
  ADVERB,
  SPEECH,
  FINITE,
  PERSON,
  PEOPLE,
  BODY,
  MODIFIER,
  AUDIENCE,
  MOTION,
  TRAVEL,
  DELEGATION
}
