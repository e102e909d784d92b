package io.github.dateline.person;

import io.github.dateline.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The list of given names, surnames and places, without characters beyond 16 bits, as an open hash
 * table of 64-bit keys: a quarter of a million strings would cost 20 MB of heap, this costs 5.
 */
final class NameTable {

  static final int GIVEN = 1;
  static final int SURNAME = 2;
  static final int EITHER = 4;
  static final int COMMON_WORD = 8;
  static final int MALE = 16;
  static final int FEMALE = 32;
  static final int PLACE = 64;
  static final int RARE_WORD = 128;
  static final int GENDER = MALE | FEMALE;
  static final int NAME = GIVEN | SURNAME | EITHER;

  private static final String RESOURCE = "names.tsv";
  private static final int SIZE = 1 << 19;
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] keys = new long[SIZE];
  private final byte[] flags = new byte[SIZE];

  private NameTable() {}

  static NameTable load() {
    NameTable table = new NameTable();
    try (InputStream stream = NameTable.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw SourceFormatException.of(RESOURCE, "no such resource", "the list of names");
      }
      table.addAll(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
    return table;
  }

  /** Returns the flags of a lower-case word, 0 if it is no name. */
  int flags(String lower) {
    return flags(key(lower, lower.length()));
  }

  /** Begins the key of a phrase with its first word. */
  static long phrase(String first) {
    return extend(START, first, first.length());
  }

  /** Adds a word to the key of a phrase, behind one blank. */
  static long phrase(long start, String next) {
    return extend((start ^ ' ') * PRIME, next, next.length());
  }

  /** Returns the flags of a phrase. */
  int phraseFlags(long phrase) {
    return flags(nonZero(phrase));
  }

  private int flags(long key) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return flags[slot] & 0xff;
      }
      slot = (slot + 1) & (SIZE - 1);
    }
    return 0;
  }

  /** Reads the bytes in place: a string for each line would double the time of loading. */
  private void addAll(byte[] text) {
    int at = 0;
    while (at < text.length) {
      at = text[at] == '#' || text[at] == '\n' ? skip(text, at) : add(text, at);
    }
  }

  /** The place behind the end of a line. */
  private static int skip(byte[] text, int at) {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end + 1;
  }

  private int add(byte[] text, int start) {
    long hash = START;
    int at = start;
    for (; at < text.length && text[at] != '\t' && text[at] != '\n'; at++) {
      int unit = text[at];
      if (unit < 0) {
        int more = (unit & 0xe0) == 0xc0 ? 1 : 2;
        unit &= more == 1 ? 0x1f : 0x0f;
        for (; more > 0; more--) {
          unit = unit << 6 | (text[++at] & 0x3f);
        }
      }
      hash = (hash ^ unit) * PRIME;
    }
    int value = 0;
    for (; at < text.length && text[at] != '\n'; at++) {
      value |= text[at] == '\t' ? 0 : flag((char) text[at]);
    }
    put(nonZero(hash), (byte) (value == 0 ? EITHER : value));
    return at + 1;
  }

  private void put(long key, byte value) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (SIZE - 1);
    }
    keys[slot] = key;
    flags[slot] = value;
  }

  private static int flag(char letter) {
    return switch (letter) {
      case 'g' -> GIVEN;
      case 's' -> SURNAME;
      case 'w' -> COMMON_WORD;
      case 'c' -> PLACE;
      case 'x' -> RARE_WORD;
      case 'm' -> MALE | GIVEN;
      case 'f' -> FEMALE | GIVEN;
      default -> EITHER;
    };
  }

  /** FNV-1a over the characters; never 0, which marks an empty slot. */
  private static long key(String word, int length) {
    return nonZero(extend(START, word, length));
  }

  private static long extend(long start, String word, int length) {
    long hash = start;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long nonZero(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private static int slot(long key) {
    return (int) (key ^ (key >>> 29)) & (SIZE - 1);
  }
}
