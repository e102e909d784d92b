package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been written in the posts so far, to be recognised where a later post repeats it.
 *
 * <p>Letters and digits only, in lower case. Every twelfth position is indexed by the hash of the
 * twelve characters there; a repeated run of {@value #SHORTEST} characters holds one of these
 * wherever it starts. Each run found is skipped, so that the cost is linear.
 */
public final class OwnWords {

  /** A shorter run is a common phrase, a longer one nearly always a quotation. */
  static final int SHORTEST = 24;

  /** Share of a line that must stand in an earlier post. */
  private static final double COVER = 0.9;

  private static final int GRAM = 12;
  private static final char GAP = '\uffff';
  private static final long BASE = 1_000_003L;

  /**
   * A run that stands in an earlier post.
   *
   * @param start where it starts in the text
   * @param end behind its last letter
   * @param post the earlier post
   * @param source where it stands there
   */
  public record Run(int start, int end, int post, int source) {}

  private final SourceText text;
  private final Map<Long, Integer> grams = new HashMap<>();
  private char[] chars = new char[64];
  private int[] offsets = new int[64];
  private int[] posts = new int[64];
  private int size;

  /** Starts without any words of a text. */
  public OwnWords(SourceText text) {
    this.text = requireNonNull(text, "text");
  }

  /** Adds a stretch of own words. */
  public void add(int post, Span span) {
    int start = size;
    append(span, post);
    put(GAP, span.end(), post);
    for (int at = start; at + GRAM < size; at += GRAM) {
      grams.putIfAbsent(hash(chars, at), at);
    }
  }

  private void append(Span span, int post) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.content().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        put(Character.toLowerCase(c), i, post);
      }
    }
  }

  private void put(char c, int offset, int post) {
    if (size == chars.length) {
      chars = Arrays.copyOf(chars, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
      posts = Arrays.copyOf(posts, 2 * size);
    }
    chars[size] = c;
    offsets[size] = offset;
    posts[size++] = post;
  }

  /** Returns the runs of a stretch that stand in earlier posts, in order, without overlap. */
  public List<Run> find(Span span) {
    OwnWords here = new OwnWords(text);
    here.append(span, 0);
    List<Run> runs = new ArrayList<>();
    int free = 0;
    int at = 0;
    while (at + GRAM <= here.size) {
      Integer known = grams.get(hash(here.chars, at));
      if (known == null || !Arrays.equals(here.chars, at, at + GRAM, chars, known, known + GRAM)) {
        at++;
        continue;
      }
      int back = 0;
      while (at - back > free
          && known - back > 0
          && here.chars[at - back - 1] == chars[known - back - 1]) {
        back++;
      }
      int length = GRAM;
      while (at + length < here.size
          && known + length < size
          && here.chars[at + length] == chars[known + length]) {
        length++;
      }
      if (back + length < SHORTEST) {
        at++;
        continue;
      }
      runs.add(
          new Run(
              here.offsets[at - back],
              here.offsets[at + length - 1] + 1,
              posts[known],
              offsets[known - back]));
      at += length;
      free = at;
    }
    return runs;
  }

  /**
   * Returns for each line of a stretch the earlier post in which nearly all of it stands, or 0.
   *
   * @param span the stretch
   * @param lines stretches of it in order, without overlap
   */
  public int[] sources(Span span, List<Span> lines) {
    List<Run> runs = find(span);
    int[] sources = new int[lines.size()];
    int next = 0;
    for (int i = 0; i < sources.length; i++) {
      while (next < runs.size() && runs.get(next).end() <= lines.get(i).start()) {
        next++;
      }
      sources[i] = sourceOf(lines.get(i), runs, next);
    }
    return sources;
  }

  private static int sourceOf(Span line, List<Run> runs, int first) {
    int covered = 0;
    int longest = 0;
    int post = 0;
    for (int i = first; i < runs.size() && runs.get(i).start() < line.end(); i++) {
      int from = Math.max(runs.get(i).start(), line.start());
      int length = Math.min(runs.get(i).end(), line.end()) - from;
      covered += length;
      if (length > longest) {
        longest = length;
        post = runs.get(i).post();
      }
    }
    // What no run holds may be marks and emoticons at the ends; they are short.
    int missing = line.length() - covered;
    return covered >= COVER * line.length() || (covered > 0 && missing <= 4) ? post : 0;
  }

  private static long hash(char[] text, int at) {
    long hash = 0;
    for (int i = at; i < at + GRAM; i++) {
      hash = hash * BASE + text[i];
    }
    return hash;
  }
}
