package io.github.dateline.parse.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds signatures: the last lines that all posts of one writer share. */
final class Signatures {

  private static final int MOST_LINES = 12;

  private Signatures() {}

  /** Returns the last line of each post without its signature; never less than one line. */
  static int[] ends(Page page, List<PostFooter.Trimmed> bodies, List<Optional<String>> authors) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> shared = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      String author = authors.get(i).orElse("");
      Integer other = author.isEmpty() ? null : first.putIfAbsent(author, i);
      if (other != null) {
        shared.merge(author, common(page, bodies.get(other), bodies.get(i)), Math::max);
      }
    }
    int[] ends = new int[bodies.size()];
    for (int i = 0; i < ends.length; i++) {
      PostFooter.Trimmed body = bodies.get(i);
      ends[i] = body.last();
      String author = authors.get(i).orElse("");
      Integer other = first.get(author);
      if (other != null && shared.getOrDefault(author, 0) > 0) {
        int mine =
            other == i ? shared.getOrDefault(author, 0) : common(page, bodies.get(other), body);
        ends[i] -= mine;
      }
    }
    return ends;
  }

  /** Returns how many last lines two posts share, leaving each at least one line. */
  private static int common(Page page, PostFooter.Trimmed a, PostFooter.Trimmed b) {
    int count = 0;
    while (count < MOST_LINES
        && a.last() - count > a.first()
        && b.last() - count > b.first()
        && page.folded(a.last() - count).equals(page.folded(b.last() - count))) {
      count++;
    }
    return count;
  }
}
