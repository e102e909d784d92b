package io.github.dateline.parse.thread;

import io.github.dateline.parse.line.Passage;
import java.util.Optional;

/** Finds the title of a thread above its first post. */
final class ThreadTitle {

  private static final int LONGEST = 30;

  private ThreadTitle() {}

  /** Returns where the title starts in its line, behind a label as in {@code Thread: Ferries}. */
  static int start(String line) {
    int colon = line.indexOf(": ");
    boolean label = colon > 0 && Page.CUES.has("label", line.substring(0, colon));
    return label ? colon + 2 : 0;
  }

  /** Returns the first line from a place on that is no menu. */
  static int skipMenu(Page page, int from, int end) {
    int at = from;
    while (at < end && (page.has("nav", at) || page.isDots(at))) {
      at++;
    }
    return at;
  }

  /** Takes a line for the title if it looks like one and the first post still has text. */
  static Optional<Integer> find(Page page, int at, int lastOfFirstPost) {
    if (at >= lastOfFirstPost) {
      return Optional.empty();
    }
    Passage line = page.line(at);
    boolean apart = page.line(at + 1).afterBlank();
    boolean belowMenu = at > 0;
    boolean plain = line.words() <= LONGEST && !line.endsWith('.') && !line.endsWith(',');
    return plain && apart && (belowMenu || !line.startsLower())
        ? Optional.of(at)
        : Optional.empty();
  }
}
