package io.github.dateline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip and stops where a few bytes pretend to be a very long text.
 *
 * <p>Deflate packs 1,032 equal bytes into one. Text and mark-up hardly reach 20 to 1.
 */
final class Unpacked extends FilterInputStream {

  private static final int HIGHEST_RATIO = 200;

  /** Short texts of few words may pack well. */
  private static final long HARMLESS = 8L << 20;

  private final String name;
  private final Counter packed;
  private long count;

  Unpacked(String name, InputStream in) throws IOException {
    this(name, new Counter(in));
  }

  private Unpacked(String name, Counter packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 13));
    this.name = name;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    add(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    add(Math.max(0, read));
    return read;
  }

  private void add(int read) {
    count += read;
    if (count > HARMLESS && count / HIGHEST_RATIO > packed.count) {
      throw SourceFormatException.of(
          name,
          packed.count + " packed bytes that unpack to more than " + count,
          "at most " + HIGHEST_RATIO + " bytes for each");
    }
  }

  /** Counts the packed bytes. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
