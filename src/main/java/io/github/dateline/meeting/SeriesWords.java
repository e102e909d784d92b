package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that number the rounds of a series, read from {@code meeting/series.tsv}. */
final class SeriesWords {

  private static final int PHRASE = 10;
  private static final int CLAUSE = 14;
  private static final Set<String> PLURAL = Set.of("their", "our", "its");

  /**
   * What a claim says of its place in a series.
   *
   * @param rank 1 for the first; 0 if it has no number
   * @param back whether it is the one before
   */
  record Mark(int rank, boolean back) {}

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  SeriesWords() {
    for (Lexicon.Row row : Lexicon.rows("meeting/series.tsv")) {
      List<String> words = new ArrayList<>(List.of(row.cell(1).split(" ", -1)));
      for (int i = 0; i < words.size(); i++) {
        classes.put(words.get(i), row.cell(0));
        if (row.cell(0).equals("rank")) {
          ranks.put(words.get(i), i + 1);
        }
      }
    }
  }

  boolean is(String name, String lower) {
    return name.equals(classes.get(lower));
  }

  /** Returns what the words around a verb or before a noun say. */
  Optional<Mark> mark(Claim claim) {
    return claim.isNoun() ? beforeNoun(claim) : atVerb(claim);
  }

  /** {@code last met}, {@code met for the second time}. */
  private Optional<Mark> atVerb(Claim claim) {
    View view = claim.view();
    if (is("back", view.lower(claim.first() - 1))) {
      return Optional.of(new Mark(0, true));
    }
    if (isAgain(claim)) {
      return Optional.of(new Mark(0, false));
    }
    for (int i = claim.last() + 1; i < Math.min(view.size(), claim.last() + CLAUSE); i++) {
      Integer rank = ranks.get(view.lower(i + 2));
      if (view.lower(i).equals("for") && rank != null && view.lower(i + 3).equals("time")) {
        return Optional.of(new Mark(rank, false));
      }
    }
    return Optional.empty();
  }

  /** {@code met again}, {@code meets him again}. */
  static boolean isAgain(Claim claim) {
    View view = claim.view();
    int end = claim.mutual() || claim.object().isEmpty() ? claim.last() : claim.object().last();
    return !claim.isNoun()
        && (view.lower(claim.first() - 1).equals("again")
            || view.lower(claim.last() + 1).equals("again")
            || view.lower(end + 1).equals("again"));
  }

  /** {@code the second round of US-Pakistan mid-level defence talks}. */
  private Optional<Mark> beforeNoun(Claim claim) {
    View view = claim.view();
    boolean round = is("round", view.lower(claim.first()));
    int at = claim.first() - 1;
    while (at >= Math.max(0, claim.first() - PHRASE)) {
      String lower = view.lower(at);
      if (lower.equals("of") && is("round", view.lower(at - 1))) {
        round = true;
        at -= 2;
        continue;
      }
      Optional<Mark> mark = view.isDate(at) ? Optional.empty() : mark(view, at, round);
      if (mark.isPresent() || isEnd(view, at)) {
        return mark;
      }
      at = view.phraseAt(at).map(Phrase::first).orElse(at) - 1;
    }
    return Optional.empty();
  }

  private Optional<Mark> mark(View view, int at, boolean round) {
    String lower = view.lower(at);
    Integer rank = ranks.get(lower);
    if (rank != null) {
      return isOpened(view, at) ? Optional.of(new Mark(rank, false)) : Optional.empty();
    }
    if (is("next", lower) || round && is("more", lower)) {
      return Optional.of(new Mark(0, false));
    }
    return is("back", lower) ? Optional.of(new Mark(0, true)) : Optional.empty();
  }

  /** {@code a second}, {@code their second}; {@code her second} may be with anyone. */
  private static boolean isOpened(View view, int at) {
    return at == 0
        || view.is(at - 1, WordClass.DETERMINER)
        || PLURAL.contains(view.lower(at - 1))
        || NounLeft.isPossessiveMark(view.lower(at - 1));
  }

  private static boolean isEnd(View view, int at) {
    boolean mark =
        view.token(at).kind() == Token.Kind.MARK && !NounLeft.isPossessiveMark(view.lower(at));
    return mark
        || view.isDate(at)
        || view.isAny(
            at,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.MODAL,
            WordClass.SPEECH,
            WordClass.FINITE);
  }
}
