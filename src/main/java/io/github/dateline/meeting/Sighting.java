package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Phrase.Kind;

/**
 * Tells whether who saw somebody met him: {@code saw Haas alone on Monday} does, {@code saw Haas as
 * a rival} and {@code saw Haas leave} do not.
 */
final class Sighting {

  /** The farthest that a time or a place stands behind the name, in tokens. */
  private static final int REACH = 12;

  private final View view;
  private final int verb;

  Sighting(View view, int verb) {
    this.view = view;
    this.verb = verb;
  }

  /** Returns whether the two sides of the verb of seeing met. */
  boolean isMeeting(Side subject, Side object) {
    int next =
        object.phrases().isEmpty() ? -1 : object.phrases().get(object.phrases().size() - 1).next();
    return next > 0
        && subject.phrases().stream().allMatch(Sighting::isSomebody)
        && object.phrases().stream().allMatch(Sighting::isSomebody)
        && (isOfRank(subject) || isOfRank(object))
        && continues(next)
        && (isOccasion(next) || isDatedBefore());
  }

  private static boolean isSomebody(Phrase phrase) {
    return phrase.kind() == Kind.PERSON
        || phrase.kind() == Kind.PRONOUN && !phrase.plural()
        || phrase.kind() == Kind.ROLE;
  }

  private static boolean isOfRank(Side side) {
    return side.phrases().stream()
        .flatMap(p -> p.actors().stream())
        .anyMatch(a -> a.role().isPresent());
  }

  /** What stands behind the name is no second verb and no comparison. */
  private boolean continues(int next) {
    String lower = view.lower(next);
    return next >= view.size()
        || view.isDate(next)
        || view.token(next).text().length() == 1 && !Character.isLetter(lower.charAt(0))
        || view.isAny(next, WordClass.ADVERB, WordClass.CONJUNCTION)
        || lower.equals("before")
        || lower.equals("after")
        || lower.equals("when")
        || view.is(next, WordClass.PREPOSITION) && !lower.equals("like");
  }

  private boolean isOccasion(int next) {
    boolean found = false;
    for (int i = next; i < Math.min(view.size(), next + REACH); i++) {
      if (view.is(i, WordClass.DISPLAY)) {
        return false;
      }
      if (view.lower(i).equals(",") && !view.isDate(i + 1) || view.is(i, WordClass.SPEECH)) {
        return found;
      }
      found |=
          view.isDate(i)
              || view.is(i, WordClass.BESIDE)
              || view.lower(i).equals("time") && view.lower(next).equals("for")
              || isPlace(i);
    }
    return found;
  }

  private boolean isPlace(int at) {
    boolean link = view.lower(at).equals("in") || view.lower(at).equals("at");
    if (!link || at + 1 >= view.size()) {
      return false;
    }
    return view.token(at + 1).isCapitalized()
        || view.isAny(at + 1, WordClass.POSSESSIVE, WordClass.HOUSE)
        || view.is(at + 2, WordClass.HOUSE)
        || view.is(at + 3, WordClass.HOUSE);
  }

  /** {@code On Monday he had seen Haas}. */
  private boolean isDatedBefore() {
    int i = verb - 1;
    while (i > 0 && view.phraseAt(i).isPresent()
        || view.isAny(i, WordClass.HAVE, WordClass.ADVERB)) {
      i--;
    }
    return view.isDate(i) || view.lower(i).equals(",") && view.isDate(i - 1);
  }
}
