package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Frames.NounFrame;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.List;

/**
 * Nouns that tell of one certain meeting without naming its two sides: {@code a summit in Oslo last
 * month}, {@code hours of tense negotiations}. What is plural or unbounded tells of none: {@code
 * peace talks could help}.
 */
final class BareNoun {

  private BareNoun() {}

  /** Tells whether the noun is definite, counted, dated, placed or brought by a verb. */
  static boolean isClaim(View view, int at, NounFrame frame, NounParts parts, Guards guards) {
    boolean weak = !frame.is("strong");
    if (weak && !frame.name().equals("conference")
        || frame.name().equals("round")
        || guards.blocksVerb(frame.name(), view.lower(parts.start - 1))) {
      return false;
    }
    if (parts.counted || parts.round && parts.ordinal) {
      return true;
    }
    boolean dated = isDated(view, at);
    boolean placed = isPlaced(view, at);
    if (weak) {
      return dated && placed;
    }
    boolean single = !view.lower(at).endsWith("s") && hasArticle(view, parts, at);
    boolean of = !parts.mutual.isEmpty() && single;
    boolean brought = parts.light >= 0 && isBringer(parts) && !parts.subject.isEmpty();
    return of || single && (dated || placed || brought) || dated && placed;
  }

  /**
   * {@code the first meeting of the group}, {@code the last summit in 2019}: not the one at hand.
   */
  static boolean isTold(View view, int at, NounParts parts) {
    return !parts.mutual.isEmpty() || isDated(view, at);
  }

  private static boolean hasArticle(View view, NounParts parts, int at) {
    return parts.start < at
        && view.is(parts.start, WordClass.DETERMINER)
        && !view.lower(parts.start).equals("no")
        && !view.lower(parts.start).equals("any");
  }

  private static boolean isBringer(NounParts parts) {
    return parts.effect.equals("held") || parts.effect.equals("begun");
  }

  /** A date stands right behind the noun or the place that follows it. */
  private static boolean isDated(View view, int at) {
    int next = at + 1;
    if (isPlaced(view, at)) {
      next = view.phraseAt(at + 2).map(Phrase::next).orElse(at + 3);
      while (next < view.size() && !view.isDate(next) && view.token(next).isCapitalized()) {
        next++;
      }
    }
    return view.isDate(next) || view.is(next, WordClass.PREPOSITION) && view.isDate(next + 1);
  }

  private static boolean isPlaced(View view, int at) {
    boolean link = view.lower(at + 1).equals("in") || view.lower(at + 1).equals("at");
    return link
        && at + 2 < view.size()
        && view.token(at + 2).isCapitalized()
        && !view.isDate(at + 2);
  }

  /** {@code they demanded reforms at the fourth round of talks}: who speaks there takes part. */
  static Side subject(View view, NounParts parts) {
    if (!parts.subject.isEmpty()) {
      return parts.subject;
    }
    boolean there = view.lower(parts.start - 1).equals("at") || parts.counted;
    return there ? new SubjectFinder(view).clauseSubject(parts.start - 1, List.of()) : Side.NONE;
  }

  /** Two countries or peoples that the sentence brings to a counted number of talks. */
  static boolean areSides(NounParts parts, Side subject) {
    return parts.counted
        && subject.phrases().size() == 2
        && subject.phrases().stream().allMatch(p -> p.kind() == Kind.COUNTRY);
  }
}
