package io.github.dateline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the charset of a text from its first bytes. */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A page declares its charset in its first kilobyte or not at all, as browsers expect. */
  private static final int DECLARED_WITHIN = 4096;

  private Charsets() {}

  /** Returns the charset of the byte order mark, or null without one. */
  static @Nullable Charset marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether bytes are UTF-8; a character that is cut off at their end is none the less. */
  static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    return !decoder.decode(ByteBuffer.wrap(bytes), out, false).isError();
  }

  /**
   * Returns the single-byte or East Asian charset that a page or an XML text declares in its head,
   * windows-1252 if there is none, or one that is not known.
   */
  static Charset declared(byte[] head) {
    int length = Math.min(head.length, DECLARED_WITHIN);
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean markup = text.stripLeading().startsWith("<");
    if (!markup) {
      return WINDOWS_1252;
    }
    Charset found = named(valueAfter(text, "encoding=", text.indexOf("?>")));
    for (int at = text.indexOf("<meta"); found == null && at >= 0; ) {
      int end = text.indexOf('>', at);
      found = named(valueAfter(text.substring(at), "charset=", (end < 0 ? length : end) - at));
      at = text.indexOf("<meta", at + 1);
    }
    return found == null ? WINDOWS_1252 : found;
  }

  private static String valueAfter(String text, String key, int limit) {
    int at = text.indexOf(key);
    if (at < 0 || at > limit) {
      return "";
    }
    int start = at + key.length();
    while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
  }

  /**
   * Returns the charset of this name, as browsers read it: Latin-1 is windows-1252. Null for
   * Unicode, which has been tried before, and for names that are not known.
   */
  static @Nullable Charset named(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.isEmpty() || folded.startsWith("utf") || folded.startsWith("unicode")) {
      return null;
    }
    if (folded.equals("iso-8859-1") || folded.equals("latin1") || folded.equals("us-ascii")) {
      return WINDOWS_1252;
    }
    if (folded.equals("gb2312")) {
      folded = "gbk";
    }
    try {
      return Charset.forName(folded);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
