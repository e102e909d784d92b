package io.github.dateline.parse.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a mailbox into mails. Each starts below a line like {@code From dana@example.org Mon Mar 3
 * 09:12:00 2014}; a line of a mail that looks so has a {@code >} before it.
 */
final class MboxReader {

  /** A larger mail is cut; what it holds is a file and not text. */
  private static final int LONGEST_MAIL = 16 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean inMail;

  MboxReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Returns the next mail, or nothing at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean blank = !inMail;
    while (readLine()) {
      byte[] bytes = line.toByteArray();
      if (blank && isSeparator(text(bytes))) {
        if (inMail) {
          return Optional.of(mail.toByteArray());
        }
        inMail = true;
        continue;
      }
      inMail = true;
      blank = bytes.length == 0 || bytes[0] == '\n' || bytes[0] == '\r';
      int marks = marks(bytes);
      if (mail.size() + bytes.length <= LONGEST_MAIL) {
        mail.write(bytes, marks, bytes.length - marks);
      }
    }
    inMail = false;
    return mail.size() == 0 ? Optional.empty() : Optional.of(mail.toByteArray());
  }

  /** Reads a line with its end; of a line without an end only the start is kept. */
  private boolean readLine() throws IOException {
    line.reset();
    int c = in.read();
    if (c < 0) {
      return false;
    }
    while (c >= 0) {
      if (line.size() < LONGEST_MAIL) {
        line.write(c);
      }
      if (c == '\n') {
        break;
      }
      c = in.read();
    }
    return true;
  }

  /** Returns 1 if a mark was put before the {@code From} of the mail's own line, else 0. */
  private static int marks(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] == '>') {
      at++;
    }
    boolean from = at > 0 && text(bytes).startsWith("From ", at);
    return from ? 1 : 0;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
  }

  /** Tells whether a line parts mails: it ends with a time and a year. */
  static boolean isSeparator(String line) {
    if (!line.startsWith("From ")) {
      return false;
    }
    boolean clock = false;
    boolean year = false;
    for (String word : line.strip().split(" ", -1)) {
      int colon = word.indexOf(':');
      clock |= colon > 0 && colon + 2 < word.length() && Character.isDigit(word.charAt(colon - 1));
      year |= word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }
    return clock && year;
  }
}
