package io.github.dateline.parse.thread;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.OwnWords;
import java.util.List;

/** Takes passages for quoted that stand word for word in an earlier post. */
final class VerbatimQuotes {

  /** Share of a passage's letters that must stand in the earlier post. */
  private static final double COVER = 0.9;

  private VerbatimQuotes() {}

  /** Sets the earlier post of each passage that stands in one. */
  static void sources(List<Passage> passages, List<OwnWords.Run> runs, int[] sources) {
    int next = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      while (next < runs.size() && runs.get(next).end() <= passage.span().start()) {
        next++;
      }
      sources[i] = sourceOf(passage, runs, next);
    }
  }

  /** Returns the post in which nearly all of the passage stands, or 0. */
  private static int sourceOf(Passage passage, List<OwnWords.Run> runs, int first) {
    int covered = 0;
    int longest = 0;
    int post = 0;
    for (int i = first; i < runs.size() && runs.get(i).start() < passage.span().end(); i++) {
      int from = Math.max(runs.get(i).start(), passage.span().start());
      int length = Math.min(runs.get(i).end(), passage.span().end()) - from;
      covered += length;
      if (length > longest) {
        longest = length;
        post = runs.get(i).post();
      }
    }
    // What no run holds may be marks and emoticons at the ends; they are short.
    int missing = passage.span().length() - covered;
    return covered >= COVER * passage.span().length() || (covered > 0 && missing <= 4) ? post : 0;
  }
}
