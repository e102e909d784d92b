package io.github.dateline.parse.wire;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jsoup.parser.Parser;

/**
 * Repairs on the way what feeds get wrong most often and what would stop an XML parser: blanks
 * before the declaration, control characters, a bare {@code &}, entities that only HTML knows.
 */
final class LenientXml extends FilterReader {

  /** The longest name of an HTML entity has 31 letters. */
  private static final int LONGEST_ENTITY = 33;

  private static final String CDATA = "<![CDATA[";

  private final StringBuilder ready = new StringBuilder();
  private final char[] buffer = new char[1 << 12];
  private int at;
  private int available;
  private boolean started;
  private boolean cdata;
  private char last;
  private char lastButOne;
  private int opening;

  LenientXml(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    while (ready.length() < length) {
      int c = next();
      if (c < 0) {
        break;
      }
      take((char) c);
    }
    if (ready.length() == 0) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, ready.length());
    ready.getChars(0, count, out, offset);
    ready.delete(0, count);
    return count;
  }

  private void take(char c) throws IOException {
    if (!started && (c <= ' ' || c == '\ufeff')) {
      return;
    }
    started = true;
    if (c == '&' && !cdata) {
      entity();
      note(' ');
      return;
    }
    ready.append(isAllowed(c) ? c : ' ');
    note(c);
  }

  /** Follows where sections of raw characters start and end. */
  private void note(char c) {
    if (cdata) {
      cdata = !(c == '>' && last == ']' && lastButOne == ']');
    } else {
      opening = c == CDATA.charAt(opening) ? opening + 1 : c == '<' ? 1 : 0;
      if (opening == CDATA.length()) {
        cdata = true;
        opening = 0;
      }
    }
    lastButOne = last;
    last = c;
  }

  /** Reads what stands behind an ampersand. */
  private void entity() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = next();
    while (c >= 0 && name.length() < LONGEST_ENTITY && isEntityCharacter((char) c)) {
      name.append((char) c);
      c = next();
    }
    if (c == ';' && name.length() > 0) {
      ready.append(resolve(name.toString()));
    } else {
      ready.append("&amp;").append(name);
      if (c >= 0) {
        at--;
      }
    }
  }

  private static boolean isEntityCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  /** The five entities of XML stay; the others become their characters, or text if unknown. */
  private static String resolve(String name) {
    switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> {
        return "&" + name + ";";
      }
      default -> {
        String whole = "&" + name + ";";
        String text = Parser.unescapeEntities(whole, true);
        if (text.equals(whole)) {
          return "&amp;" + name + ";";
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
      }
    }
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      default -> {
        boolean allowed = c > 0xFFFF || (isAllowed((char) c) && !Character.isSurrogate((char) c));
        safe.appendCodePoint(allowed ? c : ' ');
      }
    }
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? c != '\ufffe' && c != '\uffff' : c == '\t' || c == '\n' || c == '\r';
  }

  private int next() throws IOException {
    if (at == available) {
      at = 0;
      available = Math.max(0, in.read(buffer, 0, buffer.length));
      if (available == 0) {
        return -1;
      }
    }
    return buffer[at++];
  }
}
