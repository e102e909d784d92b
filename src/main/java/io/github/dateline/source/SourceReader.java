package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.SourceInput.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads files and streams into text: any of UTF-8, UTF-16 and windows-1252, without being told
 * which.
 *
 * <p>A byte order mark decides; without one the bytes are UTF-8 if they can be, and windows-1252 if
 * not. Pictures and other binary files, files of blanks and files above the limit are refused.
 * Immutable and thread-safe.
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
   * @param name the name of the text; its extension tells HTML and JSON
   * @throws SourceFormatException if it is too long, empty or no text
   * @throws UncheckedIOException if it cannot be read
   */
  public SourceInput read(String name, InputStream stream) {
    requireNonNull(name, "name");
    requireNonNull(stream, "stream");
    try {
      // One byte more than allowed tells a file of the greatest size from a longer one.
      int most = (int) Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 16L);
      return decode(name, stream.readNBytes(most));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Decodes bytes.
   *
   * @throws SourceFormatException if there are too many, none, or they are no text
   */
  public SourceInput decode(String name, byte[] bytes) {
    requireNonNull(name, "name");
    requireNonNull(bytes, "bytes");
    if (bytes.length > limits.maxBytes()) {
      throw SourceFormatException.of(
          name,
          "more than " + limits.maxBytes() + " bytes",
          "at most that many, see Limits.maxBytes");
    }
    String content = Decoder.decode(name, bytes);
    if (isBlank(content)) {
      throw SourceFormatException.of(
          name, content.isEmpty() ? "an empty file" : "nothing but blanks", "a text");
    }
    return SourceInput.of(name, content, form(name, content));
  }

  private static boolean isBlank(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (!SourceText.isBlank(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The extension decides; a file without a known one is looked at. */
  private static Form form(String name, String content) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "html", "htm", "xhtml" -> Form.HTML;
      case "json", "ninjs" -> Form.JSON;
      case "txt", "text", "md" -> Form.TEXT;
      default -> formOf(content);
    };
  }

  private static Form formOf(String content) {
    int start = 0;
    while (start < content.length() && SourceText.isBlank(content.charAt(start))) {
      start++;
    }
    String head =
        content.substring(start, Math.min(content.length(), start + 15)).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return Form.HTML;
    }
    int end = content.length();
    while (end > start && SourceText.isBlank(content.charAt(end - 1))) {
      end--;
    }
    char last = content.charAt(end - 1);
    boolean object = head.startsWith("{") && last == '}';
    boolean array = head.startsWith("[{") && last == ']';
    return object || array ? Form.JSON : Form.TEXT;
  }
}
