package io.github.dateline.parse.mail;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Undoes base64 and quoted-printable; what is broken stays as it stands. */
final class TransferEncoding {

  private TransferEncoding() {}

  static byte[] decode(byte[] bytes, String encoding) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(bytes);
      case "quoted-printable" -> quotedPrintable(bytes);
      default -> bytes;
    };
  }

  /** Characters that are none of base64 are passed over, as mails wrap and pad in many ways. */
  static byte[] base64(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 3 / 4);
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      int value = sixBits(b);
      if (b == '=') {
        bits = 0;
        buffer = 0;
      } else if (value >= 0) {
        buffer = (buffer << 6 | value) & 0xFFFFFF;
        bits += 6;
        if (bits >= 8) {
          bits -= 8;
          out.write(buffer >> bits & 0xFF);
        }
      }
    }
    return out.toByteArray();
  }

  private static int sixBits(byte b) {
    if (b >= 'A' && b <= 'Z') {
      return b - 'A';
    }
    if (b >= 'a' && b <= 'z') {
      return b - 'a' + 26;
    }
    if (b >= '0' && b <= '9') {
      return b - '0' + 52;
    }
    return b == '+' || b == '-' ? 62 : b == '/' || b == '_' ? 63 : -1;
  }

  static byte[] quotedPrintable(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int softEnd = bytes[i] == '=' ? softBreak(bytes, i + 1) : -1;
      if (softEnd > 0) {
        i = softEnd;
      } else if (bytes[i] == '=' && i + 2 < bytes.length && hex(bytes[i + 1], bytes[i + 2]) >= 0) {
        out.write(hex(bytes[i + 1], bytes[i + 2]));
        i += 3;
      } else {
        out.write(bytes[i++]);
      }
    }
    return out.toByteArray();
  }

  /** Returns where the next line starts if only blanks stand before the line's end; else -1. */
  private static int softBreak(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && i - from < 80 && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    i += i < bytes.length && bytes[i] == '\r' ? 1 : 0;
    if (i == bytes.length) {
      return i;
    }
    return bytes[i] == '\n' ? i + 1 : -1;
  }

  private static int hex(byte high, byte low) {
    int h = Character.digit(high, 16);
    int l = Character.digit(low, 16);
    return h < 0 || l < 0 ? -1 : h << 4 | l;
  }
}
