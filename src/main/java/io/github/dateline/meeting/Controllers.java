package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Finds the object of a verb that is the subject of the meeting behind it: {@code accused Haas of
 * meeting Sato}, {@code criticised Haas over his meeting with Sato}.
 */
final class Controllers {

  private final View view;

  Controllers(View view) {
    this.view = view;
  }

  /** Returns the object that controls a participle behind a preposition; it may be nobody. */
  Side controller(int preposition) {
    if (!view.is(preposition, WordClass.GERUND_LINK)) {
      return Side.NONE;
    }
    Side object = object(preposition);
    int verb = object.isEmpty() ? -1 : object.phrases().get(0).first() - 1;
    boolean tells = view.is(verb, WordClass.TELLING) && view.lower(preposition).equals("of");
    return tells ? new SubjectFinder(view).subject(verb, false) : object;
  }

  /** Returns whose meeting the possessive pronoun at a token tells of, if an object's. */
  Side owner(int possessive) {
    return view.is(possessive - 1, WordClass.BLAMING) ? object(possessive - 1) : Side.NONE;
  }

  /** {@code instead of meeting Sato}, {@code kept Haas from meeting Sato}: it did not happen. */
  boolean prevents(int verb) {
    String before = view.lower(verb - 1);
    return before.equals("of") && view.lower(verb - 2).equals("instead")
        || before.equals("than") && view.lower(verb - 2).equals("rather")
        || view.isWord(WordClass.HINDERING, before) && !object(verb - 1).isEmpty();
  }

  private Side object(int preposition) {
    Optional<Phrase> end = view.phraseAt(preposition - 1).filter(Controllers::isPerson);
    if (end.isEmpty()) {
      return Side.NONE;
    }
    List<Phrase> list = Lists.endingAt(view, end.get());
    int verb = list.get(0).first() - 1;
    return isVerb(verb) ? new Side(list, false, end.get().last()) : Side.NONE;
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.kind() == Kind.PERSON
        || phrase.kind() == Kind.ROLE
        || phrase.kind() == Kind.NAME
        || phrase.kind() == Kind.PRONOUN;
  }

  private boolean isVerb(int at) {
    boolean inClause = at > 0 && view.phraseAt(at).isEmpty() && !view.isDate(at);
    String lower = view.lower(at);
    return inClause
        && (lower.endsWith("ed")
            || lower.endsWith("s")
            || lower.endsWith("ing")
            || view.is(at, WordClass.FINITE)
            || view.lower(at - 1).equals("to")
            || view.is(at - 1, WordClass.MODAL)
            || view.is(at, WordClass.TAKING))
        && !view.is(at, WordClass.PREPOSITION)
        && !view.is(at, WordClass.BE)
        && !view.is(at, WordClass.CONJUNCTION)
        && !view.is(at, WordClass.SUBORDINATOR)
        && !view.is(at, WordClass.DETERMINER)
        && !NounLeft.isPossessiveMark(lower);
  }
}
