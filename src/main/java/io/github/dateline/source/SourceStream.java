package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stream with a name, whose first bytes can be looked at before it is read. What is packed with
 * gzip is unpacked on the way.
 *
 * <p>It is read once, by one thread; whoever opened the stream closes it.
 *
 * <pre>{@code
 * SourceStream source = SourceStream.of("feed.xml", stream);
 * boolean xml = source.start().startsWith("<?xml");
 * }</pre>
 */
public final class SourceStream {

  /** How much can be looked at: enough for a root element behind a long comment. */
  private static final int HEAD = 1 << 14;

  private static final int HEAD_OF_TEXT = 1 << 12;

  private final String name;
  private final byte[] head;
  private final Supplier<InputStream> stream;
  private final Supplier<Reader> reader;
  private @Nullable String start;

  private SourceStream(
      String name, byte[] head, Supplier<InputStream> stream, Supplier<Reader> reader) {
    this.name = name;
    this.head = head;
    this.stream = stream;
    this.reader = reader;
  }

  /**
   * Looks at the start of a stream.
   *
   * @param name how documents and messages call it, for example the file name
   * @throws IOException if it cannot be read
   */
  public static SourceStream of(String name, InputStream stream) throws IOException {
    requireNonNull(name, "name");
    BufferedInputStream in = new BufferedInputStream(requireNonNull(stream, "stream"), HEAD);
    byte[] packed = peek(in);
    boolean gzip = packed.length > 2 && (packed[0] & 0xFF) == 0x1F && (packed[1] & 0xFF) == 0x8B;
    BufferedInputStream whole = gzip ? new BufferedInputStream(new Unpacked(name, in), HEAD) : in;
    byte[] head = gzip ? peek(whole) : packed;
    return new SourceStream(name, head, () -> whole, () -> DecodingReader.of(whole, head));
  }

  /** Returns an input as if it came from a file, in UTF-8. */
  public static SourceStream of(SourceInput input) {
    String content = input.text().content();
    String start = content.substring(0, Math.min(content.length(), HEAD_OF_TEXT));
    return new SourceStream(
        input.text().name(),
        start.getBytes(StandardCharsets.UTF_8),
        () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
        () -> new StringReader(content));
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns a copy of the first bytes, unpacked; fewer than 4,096 only if that is all. */
  public byte[] head() {
    return head.clone();
  }

  /** Returns the characters of the head, without a byte order mark. */
  public String start() {
    if (start == null) {
      start = decodeHead();
    }
    return start;
  }

  private String decodeHead() {
    try (Reader decoded = DecodingReader.of(new ByteArrayInputStream(head), head)) {
      StringWriter text = new StringWriter();
      decoded.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new AssertionError("memory is always readable", e);
    }
  }

  /**
   * Returns the name of the root element in lower case and without prefix, {@code html} also for a
   * document type of that name; empty if this is no mark-up from its start on.
   */
  public String root() {
    String root = Forms.root(start());
    return root.substring(root.indexOf(':') + 1);
  }

  /** Returns all bytes from the first one on, unpacked. */
  public InputStream stream() {
    return stream.get();
  }

  /**
   * Returns all characters from the first one on, without a byte order mark: in the charset of the
   * mark, else in UTF-8, else in the charset that the text declares, else in windows-1252.
   */
  public Reader reader() {
    return reader.get();
  }
}
