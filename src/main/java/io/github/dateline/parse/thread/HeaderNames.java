package io.github.dateline.parse.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the line of the writer's name above each number. A board prints the name, then titles of
 * the member, then the profile; how many titles is learned from the posts whose writers are sure.
 */
final class HeaderNames {

  private static final int NONE = -1;
  private static final int MOST_TITLES = 5;
  private static final int LONGEST_BLOCK = 12;

  private static final int INITIAL = 6;
  private static final int REPEATED = 5;
  private static final int KNOWN = 3;
  private static final int EXPECTED = 3;

  private final Page page;
  private final HeaderLines lines;
  private final List<Header> headers;
  private final boolean[] repeated;

  /**
   * Where one header can stand.
   *
   * @param floor the first line that can belong to it
   * @param top the first line of the profile
   * @param bottom its last line
   */
  record Header(int floor, int top, int bottom) {}

  private HeaderNames(Page page, HeaderLines lines, List<Header> headers) {
    this.page = page;
    this.lines = lines;
    this.headers = headers;
    this.repeated = new boolean[page.size()];
  }

  /** Returns the line of each post's name, or -1. */
  static int[] find(Page page, HeaderLines lines, List<Header> headers) {
    HeaderNames names = new HeaderNames(page, lines, headers);
    names.markRepeated();
    int usual = names.usualTitles();
    return headers.stream().mapToInt(header -> names.best(header, usual)).toArray();
  }

  /**
   * Marks the first line of a header that stands twice on the page: who writes twice has the same
   * name, titles and profile both times, below different words.
   */
  private void markRepeated() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (Header header : headers) {
      int last = header.bottom();
      // The days of the posts differ and are left out.
      while (last > header.floor() && (lines.isDate(last) || page.has("starter", last))) {
        last--;
      }
      if (last > header.floor()) {
        String key = page.folded(last) + '\n' + page.folded(last - 1);
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(last);
      }
    }
    groups.values().forEach(this::markTop);
  }

  private void markTop(List<Integer> ends) {
    int length = LONGEST_BLOCK;
    for (int i = 1; i < ends.size(); i++) {
      length = Math.min(length, common(ends.get(i - 1), ends.get(i), length));
    }
    int last = ends.get(0);
    for (int k = length - 1; k > 0 && ends.size() > 1; k--) {
      if (lines.isName(last - k) && !lines.isRank(last - k)) {
        for (int end : ends) {
          repeated[end - k] = true;
        }
        return;
      }
    }
  }

  private int common(int a, int b, int most) {
    int length = 0;
    while (length < most
        && length <= a
        && page.folded(a - length).equals(page.folded(b - length))) {
      length++;
    }
    return length;
  }

  /** Returns how many titles stand below the name in most of the posts where that is sure. */
  private int usualTitles() {
    int[] counts = new int[MOST_TITLES + 1];
    for (Header header : headers) {
      for (int at = header.top() - 1; at >= lowest(header); at--) {
        if (isSure(at, header)) {
          counts[header.top() - 1 - at]++;
          break;
        }
      }
    }
    int usual = NONE;
    for (int k = 0; k < counts.length; k++) {
      usual = counts[k] > 0 && (usual == NONE || counts[k] > counts[usual]) ? k : usual;
    }
    return usual;
  }

  private static int lowest(Header header) {
    return Math.max(header.floor(), header.top() - 1 - MOST_TITLES);
  }

  private boolean isSure(int at, Header header) {
    return repeated[at] || hasInitial(at, header) || lines.knownName(at).isPresent();
  }

  private boolean hasInitial(int at, Header header) {
    return at > header.floor() && lines.isInitial(at - 1);
  }

  private int best(Header header, int usual) {
    int best = NONE;
    int most = Integer.MIN_VALUE;
    int cost = 0;
    for (int at = header.bottom(); at >= lowest(header); at--) {
      boolean above = at < header.top();
      boolean sure = isSure(at, header);
      if (sure || (above && lines.isName(at))) {
        int score = score(at, header) - cost + (header.top() - 1 - at == usual ? EXPECTED : 0);
        best = score > most ? at : best;
        most = Math.max(most, score);
      }
      cost += above ? costOfTitle(at) : 0;
    }
    return best;
  }

  private int score(int at, Header header) {
    int score = hasInitial(at, header) ? INITIAL : 0;
    score += repeated[at] ? REPEATED : 0;
    score += lines.knownName(at).isPresent() ? KNOWN : 0;
    score -= lines.isRank(at) ? 6 : 0;
    score += at > header.floor() && isFooter(at - 1) ? 2 : 0;
    // A name right below the number before would leave that post without words.
    score -= at == header.floor() && at > 0 ? 3 : 0;
    int words = page.line(at).text().split(" ", -1).length;
    return score + (words == 1 ? 1 : words > 3 ? -2 : 0);
  }

  private boolean isFooter(int line) {
    return page.has("react", line) || page.has("edit", line) || page.has("button", line);
  }

  /** What it costs to take a line for a title of the member. */
  private int costOfTitle(int at) {
    if (lines.isRank(at) || page.has("starter", at)) {
      return 0;
    }
    return page.line(at).words() > 9 ? 8 : page.line(at).endsSentence() ? 3 : 1;
  }
}
