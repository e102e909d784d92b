package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Counts many strings in a page by one walk over it (Wu and Manber, 1994): a page is looked at for
 * the marks of all engines before anybody parses it, and a search for each of them would cost more
 * than the parse. Two characters at a time tell how far the walk may go on without a look between.
 * Immutable and thread-safe.
 */
final class Marks {

  private static final int SHORTEST = 2;
  private static final int LATIN_1 = 256;

  /** Characters of mark-up, the most common first. */
  private static final String COMMON = "e=\" tasin</>orlcdpmhu-f";

  private final List<String> marks;
  private final Map<String, Integer> places = new HashMap<>();

  /** The length of the shortest mark: so many characters of each are looked at together. */
  private final int window;

  /** How far to go on behind two characters; 0 if a mark may end with them. */
  private final byte[] skips = new byte[LATIN_1 * LATIN_1];

  /** The marks whose windows end with two characters, by these. */
  private final Map<Integer, List<Place>> ending = new HashMap<>();

  /** A mark and how many of its characters stand before the end of its window. */
  private record Place(int number, String mark, int end) {}

  private Marks(Collection<String> all) {
    this.marks = List.copyOf(new LinkedHashSet<>(all));
    int shortest = marks.stream().mapToInt(String::length).min().orElse(SHORTEST);
    this.window = Math.min(shortest, Byte.MAX_VALUE);
    Arrays.fill(skips, (byte) (window - 1));
    for (int i = 0; i < marks.size(); i++) {
      places.put(marks.get(i), i);
      add(marks.get(i), i);
    }
  }

  /**
   * Returns a counter.
   *
   * @param marks the strings to count, of two or more ASCII characters each
   */
  static Marks of(Collection<String> marks) {
    for (String mark : marks) {
      if (mark.length() < SHORTEST || mark.chars().anyMatch(c -> c > '~')) {
        throw new IllegalArgumentException(
            "mark is \"" + mark + "\"; expected two or more ASCII characters");
      }
    }
    return new Marks(marks);
  }

  private void add(String mark, int number) {
    int end = rarest(mark);
    for (int left = window - 2; left >= 0; left--) {
      int last = end - 1 - left;
      int pair = mark.charAt(last - 1) * LATIN_1 + mark.charAt(last);
      skips[pair] = (byte) Math.min(skips[pair], left);
      if (left == 0) {
        ending.computeIfAbsent(pair, p -> new ArrayList<>()).add(new Place(number, mark, end));
      }
    }
  }

  /** Returns where the best window ends: {@code ="} and {@code er} stand everywhere. */
  private int rarest(String mark) {
    int best = window;
    for (int end = window + 1; end <= mark.length(); end++) {
      if (commonness(mark, end) < commonness(mark, best)) {
        best = end;
      }
    }
    return best;
  }

  private static int commonness(String mark, int end) {
    return commonness(mark.charAt(end - 1)) * commonness(mark.charAt(end - 2));
  }

  private static int commonness(char c) {
    int rank = COMMON.indexOf(c);
    return rank < 0 ? 1 : COMMON.length() - rank;
  }

  /** Counts the marks in a page, overlapping ones too. */
  Counts in(String page) {
    int[] counts = new int[marks.size()];
    int end = window - 1;
    while (end < page.length()) {
      int pair = pair(page.charAt(end - 1), page.charAt(end));
      int skip = skips[pair];
      if (skip > 0) {
        end += skip;
        continue;
      }
      end++;
      for (Place place : ending.getOrDefault(pair, List.of())) {
        counts[place.number()] += page.startsWith(place.mark(), end - place.end()) ? 1 : 0;
      }
    }
    return new Counts(this, counts);
  }

  /** Tells whether one of the marks stands in a text. */
  boolean isAnyIn(String text) {
    int end = window - 1;
    while (end < text.length()) {
      int pair = pair(text.charAt(end - 1), text.charAt(end));
      int skip = skips[pair];
      end += Math.max(skip, 1);
      for (Place place : skip > 0 ? List.<Place>of() : ending.getOrDefault(pair, List.of())) {
        if (text.startsWith(place.mark(), end - place.end())) {
          return true;
        }
      }
    }
    return false;
  }

  private static int pair(char before, char last) {
    return (before < LATIN_1 ? before * LATIN_1 : 0) + (last < LATIN_1 ? last : 0);
  }

  /** How often each mark stands in a page. */
  static final class Counts {
    private final Marks marks;
    private final int[] counts;

    private Counts(Marks marks, int[] counts) {
      this.marks = marks;
      this.counts = counts;
    }

    /** Returns how often one of the marks stands in the page. */
    int of(String mark) {
      Integer at = marks.places.get(mark);
      if (at == null) {
        throw new IllegalArgumentException(
            "mark is \"" + mark + "\"; expected one of " + marks.marks);
      }
      return counts[at];
    }
  }
}
