package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import io.github.dateline.person.Person;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.DateMention;
import java.util.List;
import java.util.Optional;

/**
 * Says who meets whom in a sentence, in the place of the library's own rules: a parser, a model.
 *
 * <p>What follows is the library's work as ever: who a pronoun or a role stands for, when and where
 * it was, merging, evidence. An analyser must be thread-safe if more than one document is read, and
 * give the same findings for the same sentence if answers are to be repeatable.
 */
@FunctionalInterface
public interface SentenceAnalyzer {

  /**
   * Returns the meetings that a sentence tells of.
   *
   * @return empty to leave the sentence to the library's rules; an empty list if it tells of none
   */
  Optional<List<Finding>> analyze(Input input);

  /**
   * A sentence with what is known of it.
   *
   * @param sentence the sentence, its tokens and its block
   * @param people who is mentioned in it, in text order; pronouns too where it is clear who is
   *     meant
   * @param dates its dates in text order
   */
  record Input(Sentence sentence, List<Mention> people, List<DateMention> dates) {

    /** Copies the lists. */
    public Input {
      requireNonNull(sentence, "sentence");
      people = List.copyOf(people);
      dates = List.copyOf(dates);
    }
  }

  /**
   * A mention of a person.
   *
   * @param span where it stands in the document
   * @param person who it is
   */
  record Mention(Span span, Person person) {

    /** Checks that nothing is null. */
    public Mention {
      requireNonNull(span, "span");
      requireNonNull(person, "person");
    }
  }

  /**
   * A meeting that a sentence tells of. Spans are half-open and lie in the sentence; one that
   * touches no name, role, pronoun, country or body that the library knows is left out.
   *
   * @param words the words that say so, for the evidence
   * @param kind the kind of meeting
   * @param status whether it happened, as far as the sentence tells
   * @param one who stands on one side
   * @param other who stands on the other; empty if all of {@code one} met each other
   */
  record Finding(
      Span words, MeetingKind kind, MeetingStatus status, List<Span> one, List<Span> other) {

    /** Copies the lists. */
    public Finding {
      requireNonNull(words, "words");
      requireNonNull(kind, "kind");
      requireNonNull(status, "status");
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }
}
