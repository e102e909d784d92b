package io.github.dateline.parse.thread;

import io.github.dateline.parse.line.Passage;
import java.util.List;

/** Takes short lines into a quotation that stand beside its longer ones in the same post. */
final class ShortQuotes {

  private ShortQuotes() {}

  static void extend(List<Passage> passages, EarlierPosts earlier, int[] sources) {
    for (int i = 1; i < sources.length; i++) {
      extend(passages, earlier, sources, i - 1, i);
    }
    for (int i = sources.length - 2; i >= 0; i--) {
      extend(passages, earlier, sources, i + 1, i);
    }
  }

  private static void extend(
      List<Passage> passages, EarlierPosts earlier, int[] sources, int quoted, int open) {
    if (sources[quoted] > 0
        && sources[open] == 0
        && earlier.hasPassage(sources[quoted], passages.get(open))) {
      sources[open] = sources[quoted];
    }
  }
}
