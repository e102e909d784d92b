package io.github.dateline.parse.thread;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.SourceText;
import java.util.List;

/** Decides how far a quotation goes that starts below {@code Dana said:}. */
final class SaidExtent {

  private static final int LONGEST_GAP = 2;

  /** Longer quotations are folded by every board, and then end in a button. */
  private static final int LONGEST = 60;

  private SaidExtent() {}

  /**
   * Returns the last quoted passage, or one before the first if nothing is quoted.
   *
   * @param sources the earlier post in which each passage stands; 0 if in none
   */
  static int last(SourceText source, List<Passage> passages, int[] sources, int first) {
    int limit = Math.min(passages.size(), first + LONGEST);
    for (int i = first; i < limit; i++) {
      String text = passages.get(i).text();
      if (QuoteFinder.Attribution.isButton(text)) {
        return i - 1;
      }
      if (i > first && QuoteFinder.Attribution.in(text).isPresent()) {
        limit = i;
      }
    }
    int verbatim = verbatim(sources, first, limit);
    if (verbatim < first && isEmpty(passages, first)) {
      return first - 1;
    }
    int spaced = spaced(source, passages, first, limit);
    // A blank at the end of the whole post closes nothing.
    spaced = spaced + 1 == passages.size() && verbatim >= first ? verbatim : spaced;
    if (verbatim >= first || spaced >= first) {
      return closed(passages, first, Math.max(verbatim, spaced), limit);
    }
    int last = closed(passages, first, paragraph(passages, first, limit), limit);
    return Math.min(last, passages.size() - 1);
  }

  /** A quotation of a mere picture shows nothing; a blank line and the answer follow. */
  private static boolean isEmpty(List<Passage> passages, int first) {
    return first + 1 == passages.size() && passages.get(first).afterBlank();
  }

  /** A quotation does not end inside of quotation marks that its first lines opened. */
  static int closed(List<Passage> passages, int first, int last, int limit) {
    int open = 0;
    for (int i = first; i < limit; i++) {
      String text = passages.get(i).text();
      for (int k = 0; k < text.length(); k++) {
        open += text.charAt(k) == '\u201c' ? 1 : text.charAt(k) == '\u201d' ? -1 : 0;
      }
      if (i >= last && open <= 0) {
        return i;
      }
    }
    return last;
  }

  /** Words of the quoted post may be dropped in between, but not at the end. */
  private static int verbatim(int[] sources, int first, int limit) {
    int last = first - 1;
    int gap = 0;
    for (int i = first; i < limit && gap <= LONGEST_GAP; i++) {
      if (sources[i] > 0) {
        last = i;
        gap = 0;
      } else {
        gap++;
      }
    }
    return last;
  }

  /**
   * Some browsers keep a blank at both ends of a quotation's text: the first line that starts with
   * one opens it, the next line that ends with one closes it.
   */
  private static int spaced(SourceText source, List<Passage> passages, int first, int limit) {
    int start = passages.get(first).span().start();
    if (start == 0 || source.content().charAt(start - 1) != ' ') {
      return first - 1;
    }
    for (int i = first; i < limit; i++) {
      int end = passages.get(i).span().end();
      if (end < source.length() && source.content().charAt(end) == ' ') {
        return i;
      }
    }
    return first - 1;
  }

  /** Without any other sign the quotation ends with its paragraph. */
  private static int paragraph(List<Passage> passages, int first, int limit) {
    int last = first;
    while (last + 1 < limit && !passages.get(last + 1).afterBlank()) {
      last++;
    }
    boolean all = last + 1 == passages.size();
    return all ? first : last;
  }
}
