package io.github.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes a stream by the rules of {@link Decoder}, with no more of it in memory than a buffer. */
final class DecodingReader extends Reader {

  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final Charset fallback;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private boolean started;
  private boolean ended;

  private DecodingReader(InputStream in, Charset charset, Charset fallback) {
    this.in = in;
    this.fallback = fallback;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Returns the characters of a stream.
   *
   * @param head its first bytes, which the stream gives again
   */
  static Reader of(InputStream in, byte[] head) {
    Charset declared = Charsets.declared(head);
    @Nullable Charset marked = Charsets.marked(head);
    if (marked != null) {
      return new DecodingReader(in, marked, declared);
    }
    boolean utf8 = Charsets.isUtf8(head);
    return new DecodingReader(in, utf8 ? StandardCharsets.UTF_8 : declared, declared);
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(out, offset, count);
    return count;
  }

  /** Decodes some more; tells whether there was more. */
  private boolean decode() throws IOException {
    if (!bytes.hasRemaining() && ended) {
      return false;
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isError()) {
      replace(result.length());
    } else if (result.isUnderflow() && chars.position() == 0) {
      fill();
    }
    chars.flip();
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == '\ufeff') {
        chars.get();
      }
    }
    return true;
  }

  /** Bytes that are wrong in this charset are read in the other one. */
  private void replace(int length) {
    if (chars.remaining() >= length) {
      byte[] stray = new byte[length];
      bytes.get(stray);
      chars.put(new String(stray, fallback));
    }
    decoder.reset();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
