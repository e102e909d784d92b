package io.github.dateline.parse.mail;

import io.github.dateline.parse.thread.draft.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A mail as far as its place in a thread needs it; the text is read later. */
final class MailMessage {

  private static final List<String> PREFIXES =
      List.of("re", "fwd", "fw", "aw", "wg", "antw", "sv", "vs", "r", "rif", "ref", "odp", "tr");

  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_PREFIX = 11;

  private final byte[] bytes;
  private final Optional<String> id;
  private final List<String> references;
  private final String subject;
  private final boolean isReply;
  private final PostTime time;

  private MailMessage(byte[] bytes) {
    Headers headers = Headers.of(bytes);
    List<String> found = new ArrayList<>(headers.ids("references"));
    List<String> answered = headers.ids("in-reply-to");
    // Some programs put names and days into this header; the identifier stands first.
    if (!answered.isEmpty()) {
      found.remove(answered.get(0));
      found.add(answered.get(0));
    }
    String line = headers.text("subject").orElse("");
    this.bytes = bytes;
    this.id = headers.ids("message-id").stream().findFirst();
    this.references = List.copyOf(found);
    this.subject = bareSubject(line);
    this.isReply = isReply(line);
    this.time = MailDate.read(headers.raw("date"));
  }

  static MailMessage of(byte[] bytes) {
    return new MailMessage(bytes);
  }

  /** Returns the whole mail, headers and body; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  Optional<String> id() {
    return id;
  }

  /** Returns the mails that it answers, the oldest first. */
  List<String> references() {
    return references;
  }

  /** Returns the subject without {@code Re:} and the name of the list. */
  String subject() {
    return subject;
  }

  /** Tells whether the subject has a {@code Re:}. */
  boolean isReply() {
    return isReply;
  }

  /** Returns when it was sent. */
  PostTime time() {
    return time;
  }

  private static boolean isReply(String subject) {
    String bare = subject.strip();
    return prefixEnd(bare, tagEnd(bare, 0)) > 0;
  }

  /** Returns a subject without {@code Re:}, {@code AW:}, {@code [list]} and doubled blanks. */
  static String bareSubject(String subject) {
    String bare = String.join(" ", subject.strip().split("\\s+", -1));
    int at = 0;
    int before = -1;
    while (at != before) {
      before = at;
      at = tagEnd(bare, at);
      int prefix = prefixEnd(bare, at);
      at = prefix > 0 ? skipBlank(bare, prefix) : at;
    }
    return bare.substring(at);
  }

  /** Returns the place behind {@code [list]}, unless nothing else follows. */
  private static int tagEnd(String subject, int from) {
    if (!subject.startsWith("[", from)) {
      return from;
    }
    int last = Math.min(subject.length() - 1, from + LONGEST_TAG);
    int end = from + 1;
    while (end < last && subject.charAt(end) != ']') {
      end++;
    }
    return end < last ? skipBlank(subject, end + 1) : from;
  }

  /** Returns the place behind {@code Re:} or {@code Re[2]:}, or 0. */
  private static int prefixEnd(String subject, int from) {
    int last = Math.min(subject.length(), from + LONGEST_PREFIX);
    int colon = from;
    while (colon < last && subject.charAt(colon) != ':') {
      colon++;
    }
    if (colon == last) {
      return 0;
    }
    String word = subject.substring(from, colon).strip().toLowerCase(Locale.ROOT);
    int bracket = word.indexOf('[');
    word = bracket > 0 ? word.substring(0, bracket) : word;
    return PREFIXES.contains(word) ? colon + 1 : 0;
  }

  private static int skipBlank(String subject, int from) {
    int at = from;
    while (at < subject.length() && subject.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
