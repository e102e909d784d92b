package io.github.dateline.person;

import io.github.dateline.source.SourceFormatException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Which words are used alike: each frequent word of English text belongs to one of some hundred
 * clusters, each cluster to one of a few groups. Words are kept as 32-bit hashes; of a hundred
 * thousand unknown words some seven are taken for known ones, which no reader would notice.
 *
 * <p>The resource is made by {@code ClusterBuilder}: the number of words and of clusters, the group
 * of each cluster, the sorted hashes as differences of seven bits a byte, and the clusters of the
 * words in that order, two bytes each.
 */
final class WordClusters {

  /** Stands for a word that is in no cluster. */
  static final int UNKNOWN = 0;

  private final int[] keys;
  private final short[] clusters;
  private final byte[] groups;
  private final int mask;

  private WordClusters(int words, byte[] groups) {
    this.keys = new int[Integer.highestOneBit(Math.max(4, words)) << 1];
    this.clusters = new short[keys.length];
    this.groups = groups;
    this.mask = keys.length - 1;
  }

  static WordClusters load(String resource) {
    try (InputStream stream = WordClusters.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw SourceFormatException.of(resource, "no such resource", "the clusters of words");
      }
      return read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  static WordClusters read(DataInputStream in) throws IOException {
    int words = in.readInt();
    byte[] groups = new byte[in.readInt() + 1];
    in.readFully(groups, 1, groups.length - 1);
    WordClusters table = new WordClusters(words, groups);
    byte[] rest = in.readAllBytes();
    int at = 0;
    int value = rest.length - 2 * words;
    int hash = 0;
    for (int i = 0; i < words; i++) {
      int delta = 0;
      for (int shift = 0; ; shift += 7) {
        byte part = rest[at++];
        delta |= (part & 127) << shift;
        if (part >= 0) {
          break;
        }
      }
      hash += delta;
      int slot = table.slot(hash);
      table.keys[slot] = hash;
      table.clusters[slot] = (short) ((rest[value++] & 0xff) << 8 | (rest[value++] & 0xff));
    }
    return table;
  }

  /** Returns the cluster of a lower-case word, from 1, or {@link #UNKNOWN}. */
  int of(String lower) {
    return clusters[slot(hash(lower))];
  }

  /** Returns the group of a cluster, from 1, or {@link #UNKNOWN}. */
  int group(int cluster) {
    return groups[cluster];
  }

  /** The slot of a hash, or the free one where it belongs. */
  private int slot(int hash) {
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** FNV-1a over the characters; never 0, which marks a free slot. */
  static int hash(String lower) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < lower.length(); i++) {
      hash = (hash ^ lower.charAt(i)) * 0x01000193;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Returns the bytes that {@link #read} reads, without the head. */
  static byte[] packed(int[] sortedUnsigned, short[] clusters) {
    byte[] out = new byte[sortedUnsigned.length * 7];
    int at = 0;
    int before = 0;
    for (int hash : sortedUnsigned) {
      int delta = hash - before;
      for (; (delta & ~127) != 0; delta >>>= 7) {
        out[at++] = (byte) (delta | 128);
      }
      out[at++] = (byte) delta;
      before = hash;
    }
    for (short cluster : clusters) {
      out[at++] = (byte) (cluster >> 8);
      out[at++] = (byte) cluster;
    }
    return Arrays.copyOf(out, at);
  }
}
