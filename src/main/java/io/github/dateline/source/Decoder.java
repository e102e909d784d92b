package io.github.dateline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters: UTF-8 where the bytes are UTF-8, else what the text declares, else
 * windows-1252.
 *
 * <p>A text in UTF-8 with a few stray bytes of windows-1252 keeps its UTF-8 characters.
 */
final class Decoder {

  private Decoder() {}

  /**
   * Decodes a whole text.
   *
   * @param told the charset that came with it, or null; the text's own declaration counts less
   */
  static String decode(String name, byte[] bytes, @Nullable Charset told) {
    @Nullable Charset marked = Charsets.marked(bytes);
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      return utf16(bytes, marked);
    }
    if (marked == null) {
      refuseBinary(name, bytes);
    }
    return utf8OrOther(bytes, marked == null ? 0 : 3, told);
  }

  /** An odd byte at the end becomes U+FFFD, visible and harmless. */
  private static String utf16(byte[] bytes, Charset charset) {
    return new String(bytes, 2, bytes.length - 2, charset);
  }

  /** No text in UTF-8 or windows-1252 holds a NUL; pictures, archives and programs do. */
  private static void refuseBinary(String name, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw SourceFormatException.of(
            name,
            "a NUL byte at offset " + i,
            "text in UTF-8, UTF-16 with its mark or windows-1252");
      }
    }
    int controls = 0;
    for (byte b : bytes) {
      boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      controls += control ? 1 : 0;
    }
    if (controls > 8 && controls > bytes.length / 50) {
      throw SourceFormatException.of(name, controls + " control characters", "a text");
    }
  }

  private static String utf8OrOther(byte[] bytes, int from, @Nullable Charset told) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int stray = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError() && !isCutOff(bytes, in.position())) {
      for (int i = 0; i < result.length(); i++) {
        out.put(latin(in.get()));
        stray++;
      }
      result = decoder.reset().decode(in, out, true);
    }
    if (stray > 0 && stray >= wideCharacters(out.flip())) {
      return other(bytes, from, told == null ? Charsets.declared(bytes) : told);
    }
    String decoded = stray > 0 ? out.toString() : out.flip().toString();
    // A file that was cut inside a character lacks that character and nothing else.
    return result.isError() ? decoded + "\ufffd" : decoded;
  }

  private static char latin(byte stray) {
    return new String(new byte[] {stray}, Charsets.WINDOWS_1252).charAt(0);
  }

  /** Halved, so that the stray bytes themselves, which are among them, cannot be the majority. */
  private static int wideCharacters(CharBuffer text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > 0x7f ? 1 : 0;
    }
    return count / 2;
  }

  /** Tells whether the bytes from here to the end are the start of a UTF-8 character. */
  private static boolean isCutOff(byte[] bytes, int at) {
    int left = bytes.length - at;
    int lead = bytes[at] & 0xFF;
    int needed = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (at == 0 || lead > 0xF4 || left >= needed) {
      return false;
    }
    for (int i = at + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return left >= 2 || hasWideCharacter(bytes, at);
  }

  /** Without any UTF-8 sequence before it, a lone last byte above 0x7F is a windows-1252 letter. */
  private static boolean hasWideCharacter(byte[] bytes, int end) {
    for (int i = 0; i < end; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** A charset that does not fit its bytes was declared by mistake. */
  private static String other(byte[] bytes, int from, Charset declared) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return declared.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, from, bytes.length - from, Charsets.WINDOWS_1252);
    }
  }
}
