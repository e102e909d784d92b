package io.github.dateline.meeting;

import io.github.dateline.meeting.Draft.Told;
import io.github.dateline.meeting.SeriesWords.Mark;
import io.github.dateline.text.Token;
import io.github.dateline.time.Certainty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rounds of a series in their order, and what was done on the sidelines in its place. */
final class Series {

  private static final Set<MeetingKind> LARGE = Set.of(MeetingKind.SUMMIT, MeetingKind.CONFERENCE);
  private static final int PHRASE = 10;

  private final Frames frames;
  private final SeriesWords words;

  Series(Frames frames, SeriesWords words) {
    this.frames = frames;
    this.words = words;
  }

  /** Notes in every draft on whose sidelines it took place; without a day it has the same days. */
  void part(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      Draft whole = wholeOf(draft, drafts).orElse(null);
      draft.whole = whole;
      if (whole != null && draft.when().isEmpty()) {
        draft.range = whole.when().orElse(null);
        draft.certainty = Certainty.INFERRED;
      }
    }
  }

  /** Notes in every draft after which one it is the next. */
  void order(Drafts drafts) {
    Map<Draft, Mark> marks = new HashMap<>();
    for (Draft draft : drafts.all()) {
      mark(draft).ifPresent(mark -> marks.put(draft, mark));
    }
    for (Draft draft : drafts.all()) {
      Mark mark = marks.get(draft);
      if (mark != null && !mark.back() && mark.rank() != 1) {
        follow(draft, before(draft, drafts, marks));
      }
    }
    for (Draft draft : drafts.all()) {
      Mark mark = marks.get(draft);
      Draft after =
          mark != null && (mark.back() || mark.rank() == 1) ? after(draft, drafts, marks) : null;
      if (after != null && after.previous == null) {
        follow(after, draft);
      }
    }
  }

  /** {@code the previous talks} were not those told just before, though the noun takes them up. */
  private Optional<Mark> mark(Draft draft) {
    for (Told told : draft.told()) {
      Optional<Mark> mark = told.tie() == Tie.COPY ? Optional.empty() : words.mark(told.claim());
      if (mark.isPresent() && (told.tie() != Tie.NOUN || mark.get().rank() > 0)) {
        return mark;
      }
    }
    return Optional.empty();
  }

  /** Ends no circle: what comes before comes not after. */
  private static void follow(Draft draft, @Nullable Draft previous) {
    Draft earlier = previous;
    for (int steps = 0; earlier != null && steps < PHRASE; steps++) {
      if (earlier == draft) {
        return;
      }
      earlier = earlier.previous;
    }
    draft.previous = previous;
  }

  /** The one with the number before, or the last that was before. */
  private static @Nullable Draft before(Draft draft, Drafts drafts, Map<Draft, Mark> marks) {
    int rank = rank(draft, marks);
    return drafts.sharing(draft).stream()
        .filter(other -> isSeries(draft, other))
        .filter(other -> precedes(other, draft, marks))
        .max(
            Comparator.comparing((Draft d) -> rank > 1 && rank(d, marks) == rank - 1)
                .thenComparing(d -> d.when().map(w -> w.last().toEpochDay()).orElse(Long.MIN_VALUE))
                .thenComparing(d -> d.number))
        .orElse(null);
  }

  /** The one with the number behind, or the first that was after. */
  private static @Nullable Draft after(Draft draft, Drafts drafts, Map<Draft, Mark> marks) {
    int rank = rank(draft, marks);
    return drafts.sharing(draft).stream()
        .filter(other -> isSeries(draft, other))
        .filter(other -> precedes(draft, other, marks))
        .min(
            Comparator.comparing((Draft d) -> !(rank > 0 && rank(d, marks) == rank + 1))
                .thenComparing(
                    d -> d.when().map(w -> w.first().toEpochDay()).orElse(Long.MAX_VALUE))
                .thenComparing(d -> d.number))
        .orElse(null);
  }

  private static int rank(Draft draft, Map<Draft, Mark> marks) {
    Mark mark = marks.get(draft);
    return mark == null ? 0 : mark.rank();
  }

  /** The rounds of a series are of one kind and have a pair, or all parties, in common. */
  private static boolean isSeries(Draft one, Draft other) {
    boolean kinds =
        one.kind == other.kind
            || one.kind.isFaceToFace()
                && other.kind.isFaceToFace()
                && one.kind != MeetingKind.VISIT
                && other.kind != MeetingKind.VISIT;
    boolean pairs = one.pairs().stream().anyMatch(other.pairs()::contains);
    boolean parties =
        one.members().size() > 1 && one.members().keySet().equals(other.members().keySet());
    return one != other && kinds && (pairs || parties) && one.whole != other && other.whole != one;
  }

  /** Compares numbers, then days; what is yet to come is behind what was; else the text's order. */
  private static boolean precedes(Draft one, Draft other, Map<Draft, Mark> marks) {
    int first = rank(one, marks);
    int second = rank(other, marks);
    if (first > 0 && second > 0) {
      return first < second;
    }
    if (one.when().isPresent() && other.when().isPresent()) {
      return one.when().get().last().isBefore(other.when().get().first());
    }
    boolean ahead = isAhead(one);
    return ahead == isAhead(other) ? isToldBefore(one, other, marks) : !ahead;
  }

  private static boolean isAhead(Draft draft) {
    return draft.status == MeetingStatus.PLANNED || draft.status == MeetingStatus.INVITED;
  }

  /**
   * {@code the next round} follows what was told above it, {@code the previous one} goes before.
   */
  private static boolean isToldBefore(Draft one, Draft other, Map<Draft, Mark> marks) {
    Mark mark = marks.get(one);
    boolean back = mark != null && (mark.back() || mark.rank() == 1);
    return back ? one.number > other.number : one.number < other.number;
  }

  private Optional<Draft> wholeOf(Draft draft, Drafts drafts) {
    for (Told told : draft.told()) {
      boolean own = told.tie() != Tie.COPY && told.tie() != Tie.NOUN;
      View view = told.claim().view();
      for (int i = 0; own && i < view.size(); i++) {
        Optional<Draft> whole = wholeAt(draft, told.claim(), i, drafts);
        if (whole.isPresent()) {
          return whole;
        }
      }
    }
    return Optional.empty();
  }

  /** Reads {@code sidelines of the summit}, {@code sidelines} alone, {@code during his visit}. */
  private Optional<Draft> wholeAt(Draft draft, Claim claim, int at, Drafts drafts) {
    View view = claim.view();
    if (words.is("margin", view.lower(at))) {
      if (!view.lower(at + 1).equals("of")) {
        return last(draft, drafts);
      }
      int noun = nounBehind(view, at + 2);
      return noun < 0 ? Optional.empty() : named(draft, view, noun, drafts);
    }
    if (words.is("while", view.lower(at))) {
      int noun = nounBehind(view, at + 1);
      boolean large =
          noun >= 0
              && (noun < claim.first() || noun > claim.last())
              && (LARGE.contains(kind(view, noun)) || kind(view, noun) == MeetingKind.VISIT);
      return large ? named(draft, view, noun, drafts) : Optional.empty();
    }
    return Optional.empty();
  }

  private int nounBehind(View view, int from) {
    for (int i = from; i < Math.min(view.size(), from + PHRASE); i++) {
      boolean end =
          view.token(i).kind() == Token.Kind.MARK && !NounLeft.isPossessiveMark(view.lower(i));
      if (end || frames.noun(view.lower(i)).isPresent()) {
        return end ? -1 : i;
      }
    }
    return -1;
  }

  private @Nullable MeetingKind kind(View view, int noun) {
    return frames.noun(view.lower(noun)).map(Frames.NounFrame::kind).orElse(null);
  }

  /** The meeting for which a noun stands: told by the noun itself, or the last of its kind. */
  private Optional<Draft> named(Draft draft, View view, int noun, Drafts drafts) {
    MeetingKind kind = kind(view, noun);
    Draft found = null;
    for (Draft other : around(draft, drafts)) {
      if (!canHold(other, draft)) {
        continue;
      }
      boolean exact = other.told().stream().anyMatch(t -> isAt(t.claim(), view, noun));
      if (exact) {
        return Optional.of(other);
      }
      if (other.kind == kind && (found == null || other.firstSentence() <= draft.firstSentence())) {
        found = other;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isAt(Claim claim, View view, int token) {
    return claim.view() == view && claim.first() <= token && token <= claim.last();
  }

  /** {@code On the sidelines, X met Y}: on those of the last meeting of more than two people. */
  private static Optional<Draft> last(Draft draft, Drafts drafts) {
    return around(draft, drafts).stream()
        .filter(other -> other.number < draft.number)
        .filter(other -> other.kind.isFaceToFace() && other.kind != MeetingKind.VISIT)
        .filter(other -> isAhead(other) == isAhead(draft))
        .filter(other -> other.members().size() > 1 && canHold(other, draft))
        .reduce((first, second) -> second);
  }

  private static List<Draft> around(Draft draft, Drafts drafts) {
    int here = draft.firstSentence();
    return drafts.between(here - Drafts.REACH, here + Drafts.REACH);
  }

  /** A visit holds only what the visitor does; nothing holds what was on other days. */
  private static boolean canHold(Draft whole, Draft part) {
    boolean days =
        whole.when().isEmpty()
            || part.when().isEmpty()
            || whole.when().get().overlaps(part.when().get());
    boolean visitor =
        whole.kind != MeetingKind.VISIT
            || whole.members().keySet().stream().anyMatch(part.members()::containsKey);
    return whole != part && whole.whole != part && days && visitor;
  }
}
