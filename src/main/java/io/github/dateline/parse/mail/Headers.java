package io.github.dateline.parse.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers of a mail or of a part of one; the first of a name counts. */
final class Headers {

  private static final int MOST_LINES = 2_000;

  private final Map<String, String> values;

  /** Where the body starts. */
  final int end;

  private Headers(Map<String, String> values, int end) {
    this.values = values;
    this.end = end;
  }

  /** Reads the headers at the start of some bytes. */
  static Headers of(byte[] bytes) {
    Map<String, String> values = new HashMap<>();
    String name = "";
    StringBuilder value = new StringBuilder();
    int at = 0;
    for (int count = 0; count < MOST_LINES && at < bytes.length; count++) {
      int lineEnd = lineEnd(bytes, at);
      String line = text(bytes, at, lineEnd);
      boolean goesOn = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      int colon = line.indexOf(':');
      if (line.isBlank() && !goesOn) {
        put(values, name, value);
        return new Headers(values, lineEnd);
      }
      if (goesOn) {
        value.append(' ').append(line.strip());
      } else if (colon > 0 && isName(line, colon)) {
        put(values, name, value);
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        value = new StringBuilder(line.substring(colon + 1).strip());
      } else {
        // The body starts without the blank line that should stand before it.
        put(values, name, value);
        return new Headers(values, at);
      }
      at = lineEnd;
    }
    put(values, name, value);
    return new Headers(values, at);
  }

  private static void put(Map<String, String> values, String name, StringBuilder value) {
    if (!name.isEmpty()) {
      values.putIfAbsent(name, value.toString());
    }
  }

  private static boolean isName(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private static String text(byte[] bytes, int from, int end) {
    int stop = end;
    while (stop > from && (bytes[stop - 1] == '\n' || bytes[stop - 1] == '\r')) {
      stop--;
    }
    String text = new String(bytes, from, stop - from, StandardCharsets.ISO_8859_1);
    // Headers may hold bare UTF-8, though they should not.
    boolean plain = text.chars().allMatch(c -> c < 0x80);
    byte[] line = text.getBytes(StandardCharsets.ISO_8859_1);
    return plain ? text : Charsets.decode(line, "");
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns a header as it stands, or nothing. */
  String raw(String name) {
    return values.getOrDefault(name, "");
  }

  /** Returns a header with its encoded words read. */
  Optional<String> text(String name) {
    String text = EncodedWords.decode(raw(name)).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Returns a parameter such as {@code charset}, or nothing. */
  String parameter(String header, String parameter) {
    for (String part : split(raw(header))) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        continue;
      }
      String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      if (name.equals(parameter) || name.equals(parameter + "*")) {
        String value = part.substring(equals + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
      }
    }
    return "";
  }

  /** Cuts at semicolons that do not stand in quotation marks. */
  private static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      quoted ^= value.charAt(i) == '"';
      if (value.charAt(i) == ';' && !quoted) {
        parts.add(value.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(value.substring(start));
    return parts;
  }

  /** Returns the identifiers in a header: what stands between {@code <} and {@code >}. */
  List<String> ids(String name) {
    List<String> ids = new ArrayList<>();
    String value = raw(name);
    int start = value.indexOf('<');
    while (start >= 0) {
      int close = value.indexOf('>', start);
      if (close < 0) {
        break;
      }
      String id = value.substring(start + 1, close).strip();
      if (!id.isEmpty()) {
        ids.add(id);
      }
      start = value.indexOf('<', close);
    }
    return ids;
  }
}
