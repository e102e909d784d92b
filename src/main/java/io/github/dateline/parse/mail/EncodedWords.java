package io.github.dateline.parse.mail;

import java.nio.charset.StandardCharsets;

/** Undoes the encoded words in a header: {@code =?utf-8?Q?Caf=C3=A9?=}. */
final class EncodedWords {

  private EncodedWords() {}

  static String decode(String header) {
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    int lastWord = -1;
    while (at < header.length()) {
      int start = header.indexOf("=?", at);
      int charsetEnd = start < 0 ? -1 : header.indexOf('?', start + 2);
      int end = charsetEnd < 0 ? -1 : header.indexOf("?=", charsetEnd + 3);
      if (end < 0 || header.charAt(charsetEnd + 2) != '?') {
        int stop = end < 0 ? header.length() : start + 2;
        decoded.append(header, at, stop);
        at = stop;
        continue;
      }
      String between = header.substring(at, start);
      // Blanks between two encoded words are only there to part them.
      if (lastWord != at || !between.isBlank()) {
        decoded.append(between);
      }
      decoded.append(word(header, start + 2, charsetEnd, end));
      at = end + 2;
      lastWord = at;
    }
    return decoded.toString();
  }

  private static String word(String header, int start, int charsetEnd, int end) {
    String charset = header.substring(start, charsetEnd);
    int language = charset.indexOf('*');
    charset = language < 0 ? charset : charset.substring(0, language);
    String text = header.substring(charsetEnd + 3, end);
    boolean base64 = Character.toLowerCase(header.charAt(charsetEnd + 1)) == 'b';
    byte[] raw = (base64 ? text : text.replace('_', ' ')).getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = base64 ? TransferEncoding.base64(raw) : TransferEncoding.quotedPrintable(raw);
    return new String(bytes, Charsets.named(charset));
  }
}
