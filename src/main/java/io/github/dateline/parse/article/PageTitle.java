package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the headline of a copied page: of the lines above the body, the one that speaks of what the
 * body speaks of, stands near the byline and is repeated on the page.
 */
final class PageTitle {

  private static final int HEAD = 40;
  private static final int LONGEST = 30;
  private static final double LEAST_ECHO = 0.3;
  private static final double CLEARLY = 1.0;

  private final Draft draft;
  private final Map<String, Integer> counts = new HashMap<>();

  private PageTitle(Draft draft) {
    this.draft = draft;
    for (int i = 0; i < draft.size(); i++) {
      counts.merge(draft.folded(i), 1, Integer::sum);
    }
  }

  /** Returns the index of the headline, or -1. */
  static int find(Draft draft) {
    return new PageTitle(draft).best();
  }

  /** A standfirst may echo the body more than the headline over it does. */
  private int best() {
    int best = strongest();
    boolean under = best > 0 && isCandidate(best - 1) && !draft.has("furniture", best - 1);
    return under && isHeadlineOver(best - 1, best) ? best - 1 : best;
  }

  private boolean isHeadlineOver(int i, int lower) {
    Passage passage = draft.passage(i);
    return passage.words() >= 5
        && !passage.endsWith('.')
        && !Character.isDigit(passage.text().charAt(0))
        && !draft.folded(i).contains(draft.folded(lower))
        && score(i) * 2 >= score(lower);
  }

  private int strongest() {
    int from = Math.max(0, draft.bodyStart - HEAD);
    int to = Math.min(draft.bodyEnd - 2, draft.bodyStart + 2);
    int best = -1;
    double bestScore = 0;
    for (int i = from; i < to; i++) {
      if (!isCandidate(i)) {
        continue;
      }
      double score = score(i);
      // A standfirst repeats its headline; between near equals the upper one is the headline.
      if (score > bestScore + (best < 0 ? 0 : CLEARLY)) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean isCandidate(int i) {
    Passage passage = draft.passage(i);
    return draft.isOpen(i)
        && passage.words() >= 3
        && passage.words() <= LONGEST
        && !passage.startsLower()
        && !passage.endsWith(':')
        && !HeadLines.isUrl(passage.text())
        && !draft.has("credit", i)
        && !Credit.hasName(passage.text())
        && !draft.has("footer", i)
        && !BodyFinder.isPromotion(draft, i);
  }

  private double score(int i) {
    Set<String> own = Stems.of(draft.folded(i));
    double echo = Stems.share(own, bodyStems(i));
    if (own.size() < 2 || echo < LEAST_ECHO) {
      return 0;
    }
    Passage passage = draft.passage(i);
    double score = 10 * echo * own.size() / (own.size() + 1.0);
    score += counts.getOrDefault(draft.folded(i), 0) > 1 ? 2 : 0;
    score += passage.words() >= 5 && passage.words() <= 20 ? 1.5 : 0;
    score -= passage.endsWith('.') ? 3 : 0;
    score += isAboveByline(i) ? 2 : 0;
    score -= i >= draft.bodyStart && passage.isSentence() && !passage.endsWith('?') ? 2 : 0;
    return score;
  }

  private Set<String> bodyStems(int without) {
    Set<String> stems = new HashSet<>();
    int end = Math.min(draft.bodyEnd, draft.bodyStart + HEAD);
    for (int i = draft.bodyStart; i < end; i++) {
      if (i != without && draft.passage(i).isSentence()) {
        stems.addAll(Stems.of(draft.folded(i)));
      }
    }
    return stems;
  }

  private boolean isAboveByline(int i) {
    for (int k = i + 1; k <= i + 3 && k < draft.size(); k++) {
      if (draft.part(k) == Part.BYLINE) {
        return true;
      }
    }
    return false;
  }
}
