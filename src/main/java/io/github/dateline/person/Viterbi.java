package io.github.dateline.person;

import static io.github.dateline.person.TagWeights.BEGIN;
import static io.github.dateline.person.TagWeights.INSIDE;
import static io.github.dateline.person.TagWeights.LABELS;
import static io.github.dateline.person.TagWeights.OUTSIDE;

/** The best sequence of labels; a name begins at a word and has no gap. */
final class Viterbi {

  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private Viterbi() {}

  /**
   * Returns the best labels.
   *
   * @param scores the scores of each token's labels, token by token
   * @param tokens tells which tokens can be part of a name, and which can begin one
   * @param transitions the score of a label behind a label
   */
  static int[] best(int[] scores, TagFeatures tokens, int[] transitions) {
    int size = tokens.size();
    int[] value = {0, IMPOSSIBLE, IMPOSSIBLE};
    byte[] back = new byte[size * LABELS];
    for (int i = 0; i < size; i++) {
      int[] next = new int[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int best = IMPOSSIBLE;
        boolean allowed =
            label == OUTSIDE || (tokens.isOpen(i) && (label == INSIDE || tokens.isWord(i)));
        for (int from = 0; from < LABELS; from++) {
          if (!allowed || (label == INSIDE && from == OUTSIDE)) {
            continue;
          }
          int score = value[from] + transitions[from * LABELS + label];
          if (score > best) {
            best = score;
            back[i * LABELS + label] = (byte) from;
          }
        }
        next[label] =
            best <= IMPOSSIBLE / 2
                ? IMPOSSIBLE
                : best + (tokens.isOpen(i) ? scores[i * LABELS + label] : 0);
      }
      value = next;
    }
    return trace(value, back, size);
  }

  private static int[] trace(int[] value, byte[] back, int size) {
    int[] labels = new int[size];
    int label = value[BEGIN] > value[OUTSIDE] ? BEGIN : OUTSIDE;
    label = value[INSIDE] > value[label] ? INSIDE : label;
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABELS + label];
    }
    return labels;
  }
}
