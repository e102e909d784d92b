package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files and streams into text without being told the charset. What is packed with gzip is
 * unpacked.
 *
 * <p>A byte order mark decides; without one the bytes are UTF-8 if they can be. If not, they are in
 * the charset that a page or an XML text declares, or else in windows-1252. Pictures and other
 * binary files, files of blanks and files above the limit are refused. Immutable and thread-safe.
 *
 * <pre>{@code
 * SourceInput input = SourceReader.standard().read(Path.of("story.txt"));
 * }</pre>
 */
public final class SourceReader {

  private static final SourceReader STANDARD = new SourceReader(Limits.STANDARD);

  private final Limits limits;

  private SourceReader(Limits limits) {
    this.limits = limits;
  }

  /** Returns a reader with {@link Limits#STANDARD}. */
  public static SourceReader standard() {
    return STANDARD;
  }

  /** Returns a reader with other limits. */
  public static SourceReader with(Limits limits) {
    return new SourceReader(requireNonNull(limits, "limits"));
  }

  /**
   * Reads a file; its name becomes the name of the text.
   *
   * @throws SourceFormatException if it is no regular file, too large, empty or no text
   * @throws UncheckedIOException if it cannot be read
   */
  public SourceInput read(Path file) {
    requireNonNull(file, "file");
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw SourceFormatException.of(name, "a folder", "a file");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(name, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param name the name of the text; its extension helps to tell the form
   * @throws SourceFormatException if it is too long, empty or no text
   * @throws UncheckedIOException if it cannot be read
   */
  public SourceInput read(String name, InputStream stream) {
    requireNonNull(name, "name");
    try {
      return read(SourceStream.of(name, stream));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @throws SourceFormatException if it is too long, empty or no text
   * @throws UncheckedIOException if it cannot be read
   */
  public SourceInput read(SourceStream source) {
    requireNonNull(source, "source");
    try {
      // One byte more than allowed tells a file of the greatest size from a longer one.
      int most = (int) Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 16L);
      return decode(source.name(), source.stream().readNBytes(most));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + source.name(), e);
    }
  }

  /**
   * Decodes bytes.
   *
   * @throws SourceFormatException if there are too many, none, or they are no text
   */
  public SourceInput decode(String name, byte[] bytes) {
    return decode(name, bytes, "");
  }

  /**
   * Decodes bytes that came with the name of their charset, as in the head of a web response. Bytes
   * that are UTF-8 are read so whatever was told; a charset that is not known is not heeded.
   *
   * @param charset the name of the charset, may be empty
   * @throws SourceFormatException if there are too many, none, or they are no text
   */
  public SourceInput decode(String name, byte[] bytes, String charset) {
    requireNonNull(name, "name");
    requireNonNull(bytes, "bytes");
    if (bytes.length > limits.maxBytes()) {
      throw SourceFormatException.of(
          name,
          "more than " + limits.maxBytes() + " bytes",
          "at most that many, see Limits.maxBytes");
    }
    String content = Decoder.decode(name, bytes, Charsets.named(charset));
    if (isBlank(content)) {
      throw SourceFormatException.of(
          name, content.isEmpty() ? "an empty file" : "nothing but blanks", "a text");
    }
    return SourceInput.of(name, content, Forms.of(name, content));
  }

  private static boolean isBlank(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (!SourceText.isBlank(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
