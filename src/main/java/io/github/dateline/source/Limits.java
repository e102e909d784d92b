package io.github.dateline.source;

/**
 * How much of a hostile input is read before it is refused with a {@link SourceFormatException}.
 *
 * @param maxBytes the largest file, in bytes
 */
public record Limits(long maxBytes) {

  /** 256 MiB a file: some thousand times the longest article or thread page that was seen. */
  public static final Limits STANDARD = new Limits(256L << 20);

  /** Checks that the limits are positive. */
  public Limits {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes is " + maxBytes + "; expected more than 0");
    }
  }
}
