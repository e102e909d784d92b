package io.github.dateline.parse.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns the bytes of a mail into characters. */
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * Decodes bytes: as UTF-8 if they are that, else in the named charset, else as windows-1252,
   * because programs that name no charset, or one nobody knows, write mostly that.
   */
  static String decode(byte[] bytes, String charset) {
    Charset named = named(charset);
    if (named.name().startsWith("ISO-2022") || named.name().startsWith("UTF-16")) {
      // Their bytes may well be UTF-8, too, but say something else.
      return new String(bytes, named);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, named);
    }
  }

  static Charset named(String name) {
    String bare = name.strip().toLowerCase(Locale.ROOT);
    boolean latin = bare.equals("us-ascii") || bare.equals("iso-8859-1") || bare.equals("ascii");
    try {
      return latin || bare.isEmpty() ? WINDOWS_1252 : Charset.forName(bare);
    } catch (IllegalArgumentException e) {
      return WINDOWS_1252;
    }
  }
}
