package io.github.dateline.person;

import io.github.dateline.source.SourceFormatException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the tagger: for each feature three small numbers, one a label, in an open hash
 * table.
 */
final class TagWeights {

  static final int LABELS = 3;
  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;

  private final int[] keys;
  private final short[] weights;
  private final int[] transitions;
  private final int mask;

  private TagWeights(int[] keys, short[] weights, int[] transitions) {
    this.keys = keys;
    this.weights = weights;
    this.transitions = transitions;
    this.mask = keys.length - 1;
  }

  /** Reads a resource: counts, transitions, then a key and three weights a feature. */
  static TagWeights load(String resource) {
    try (InputStream stream = TagWeights.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw SourceFormatException.of(resource, "no such resource", "the tagger's weights");
      }
      return read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  static TagWeights read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] transitions = new int[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    int capacity = Integer.highestOneBit(Math.max(8, size)) << 2;
    TagWeights table = new TagWeights(new int[capacity], new short[capacity * LABELS], transitions);
    for (int i = 0; i < size; i++) {
      int key = in.readInt();
      int slot = table.free(key);
      table.keys[slot] = key;
      for (int label = 0; label < LABELS; label++) {
        table.weights[slot * LABELS + label] = in.readShort();
      }
    }
    return table;
  }

  private int free(int key) {
    int slot = key & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int[] transitions() {
    return transitions;
  }

  /** Adds the weights of features to the scores of a token's labels. */
  void add(int[] features, int count, int[] scores, int token) {
    int outside = 0;
    int begin = 0;
    int inside = 0;
    for (int i = 0; i < count; i++) {
      int at = place(features[i]);
      if (at >= 0) {
        outside += weights[at];
        begin += weights[at + 1];
        inside += weights[at + 2];
      }
    }
    scores[token * LABELS] += outside;
    scores[token * LABELS + 1] += begin;
    scores[token * LABELS + 2] += inside;
  }

  /** Where the weights of a feature stand, or -1. */
  private int place(int key) {
    int slot = key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return slot * LABELS;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}
