package io.github.dateline.parse.thread.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Counts many strings in a page by one walk over it (Aho and Corasick, 1975): a page is looked at
 * for the marks of all engines before anybody parses it, and a search for each of them would cost
 * more than the parse. Immutable and thread-safe.
 */
final class Marks {

  /** Characters above are in no mark. */
  private static final int ALPHABET = 128;

  private final List<String> marks;
  private final byte[] classes = new byte[ALPHABET];
  private final int width;
  private final int[] next;

  /** The mark that ends in a state, and the nearest shorter state with such a mark; -1 if none. */
  private final int[] mark;

  private final int[] shorter;

  private Marks(Collection<String> marks) {
    this.marks = List.copyOf(new LinkedHashSet<>(marks));
    this.width = classify();
    int most = 1 + this.marks.stream().mapToInt(String::length).sum();
    int[] table = new int[most * width];
    int[] ends = new int[most];
    Arrays.fill(ends, -1);
    int states = 1;
    for (int i = 0; i < this.marks.size(); i++) {
      String text = this.marks.get(i);
      int state = 0;
      for (int k = 0; k < text.length(); k++) {
        int at = state * width + classes[text.charAt(k)];
        if (table[at] == 0) {
          table[at] = states++;
        }
        state = table[at];
      }
      ends[state] = i;
    }
    this.next = Arrays.copyOf(table, states * width);
    this.mark = Arrays.copyOf(ends, states);
    this.shorter = new int[states];
    link(states);
  }

  /**
   * Returns a counter.
   *
   * @param marks the strings to count, not empty, of ASCII characters
   */
  static Marks of(Collection<String> marks) {
    for (String mark : marks) {
      if (mark.isEmpty() || mark.chars().anyMatch(c -> c >= ALPHABET)) {
        throw new IllegalArgumentException("mark is \"" + mark + "\"; expected ASCII characters");
      }
    }
    return new Marks(marks);
  }

  /** Gives each character of a mark a class; class 0 is in no mark. */
  private int classify() {
    int count = 1;
    for (String text : marks) {
      for (int i = 0; i < text.length(); i++) {
        if (classes[text.charAt(i)] == 0) {
          classes[text.charAt(i)] = (byte) count++;
        }
      }
    }
    return count;
  }

  /** Fills the ways back: where no mark goes on, the longest start of another one may. */
  private void link(int states) {
    int[] back = new int[states];
    Deque<Integer> open = new ArrayDeque<>();
    Arrays.fill(shorter, -1);
    for (int c = 0; c < width; c++) {
      if (next[c] != 0) {
        open.add(next[c]);
      }
    }
    while (!open.isEmpty()) {
      int state = open.remove();
      for (int c = 0; c < width; c++) {
        int to = next[state * width + c];
        int other = next[back[state] * width + c];
        if (to == 0) {
          next[state * width + c] = other;
        } else {
          back[to] = other;
          shorter[to] = mark[other] >= 0 ? other : shorter[other];
          open.add(to);
        }
      }
    }
  }

  /** Counts the marks in a page, overlapping ones too. */
  Counts in(String page) {
    int[] counts = new int[marks.size()];
    int state = 0;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      int kind = c < ALPHABET ? classes[c] : 0;
      if (kind == 0) {
        state = 0;
        continue;
      }
      state = next[state * width + kind];
      for (int at = mark[state] >= 0 ? state : shorter[state]; at >= 0; at = shorter[at]) {
        counts[mark[at]]++;
      }
    }
    return new Counts(marks, counts);
  }

  /** How often each mark stands in a page. */
  static final class Counts {
    private final List<String> marks;
    private final int[] counts;

    private Counts(List<String> marks, int[] counts) {
      this.marks = marks;
      this.counts = counts;
    }

    /** Returns how often one of the marks stands in the page. */
    int of(String mark) {
      int at = marks.indexOf(mark);
      if (at < 0) {
        throw new IllegalArgumentException("mark is \"" + mark + "\"; expected one of " + marks);
      }
      return counts[at];
    }

    /** Returns the marks that stand in the page. */
    List<String> found() {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          found.add(marks.get(i));
        }
      }
      return found;
    }
  }
}
