package io.github.dateline.parse.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A mail, or a part of one: its headers, and its text or its parts. */
final class MimePart {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1_000;

  final Headers headers;
  private final byte[] body;
  private final List<MimePart> parts;

  private MimePart(Headers headers, byte[] body, List<MimePart> parts) {
    this.headers = headers;
    this.body = body;
    this.parts = parts;
  }

  static MimePart of(byte[] bytes) {
    return of(bytes, 0);
  }

  private static MimePart of(byte[] bytes, int depth) {
    Headers headers = Headers.of(bytes);
    byte[] body = Arrays.copyOfRange(bytes, headers.end, bytes.length);
    String boundary = headers.parameter("content-type", "boundary");
    boolean multipart = type(headers).startsWith("multipart/") && !boundary.isEmpty();
    List<MimePart> parts = new ArrayList<>();
    if (multipart && depth < DEEPEST) {
      for (byte[] part : split(body, boundary)) {
        parts.add(of(part, depth + 1));
      }
    }
    return new MimePart(headers, body, parts);
  }

  /** Cuts a body at its boundary lines; what stands before the first one is for old programs. */
  private static List<byte[]> split(byte[] body, String boundary) {
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    List<byte[]> parts = new ArrayList<>();
    int start = -1;
    int line = 0;
    while (line < body.length && parts.size() < MOST_PARTS) {
      int next = line;
      while (next < body.length && body[next] != '\n') {
        next++;
      }
      next = Math.min(body.length, next + 1);
      boolean bound =
          next - line >= mark.length
              && Arrays.equals(body, line, line + mark.length, mark, 0, mark.length);
      if (bound) {
        if (start >= 0) {
          parts.add(Arrays.copyOfRange(body, start, line));
        }
        int end = line + mark.length;
        boolean last = end + 1 < body.length && body[end] == '-' && body[end + 1] == '-';
        start = last ? -1 : next;
        if (last) {
          break;
        }
      }
      line = next;
    }
    if (start >= 0 && start < body.length) {
      parts.add(Arrays.copyOfRange(body, start, body.length));
    }
    return parts;
  }

  private static String type(Headers headers) {
    String value = headers.raw("content-type");
    int end = value.indexOf(';');
    String type = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() ? "text/plain" : type;
  }

  String type() {
    return type(headers);
  }

  List<MimePart> parts() {
    return parts;
  }

  boolean isAttachment() {
    String disposition = headers.raw("content-disposition").toLowerCase(Locale.ROOT);
    boolean text = type().startsWith("text/") || type().startsWith("multipart/");
    return parts.isEmpty() && (disposition.startsWith("attachment") || !text);
  }

  /** Returns the name of a file, or nothing. */
  String fileName() {
    String name = headers.parameter("content-disposition", "filename");
    name = name.isEmpty() ? headers.parameter("content-type", "name") : name;
    return EncodedWords.decode(name).strip();
  }

  /** Returns the decoded text. */
  String text() {
    byte[] bytes = TransferEncoding.decode(body, headers.raw("content-transfer-encoding"));
    return Charsets.decode(bytes, headers.parameter("content-type", "charset"));
  }

  /** Tells whether a blank at the end of a line means that the paragraph goes on. */
  boolean isFlowed() {
    return headers.parameter("content-type", "format").equalsIgnoreCase("flowed");
  }
}
