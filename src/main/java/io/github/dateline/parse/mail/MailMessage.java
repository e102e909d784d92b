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
    return prefix(withoutTag(subject)) > 0;
  }

  /** Returns a subject without {@code Re:}, {@code AW:}, {@code [list]} and doubled blanks. */
  static String bareSubject(String subject) {
    String bare = String.join(" ", subject.strip().split("\\s+", -1));
    String before;
    do {
      before = bare;
      bare = withoutTag(bare);
      bare = bare.substring(prefix(bare)).strip();
    } while (!bare.equals(before));
    return bare;
  }

  private static String withoutTag(String subject) {
    int end = subject.startsWith("[") ? subject.indexOf(']') : -1;
    return end > 0 && end < 40 && end + 1 < subject.length()
        ? subject.substring(end + 1).strip()
        : subject;
  }

  /** Returns the length of {@code Re:} or {@code Re[2]:} at the start, or 0. */
  private static int prefix(String subject) {
    int colon = subject.indexOf(':');
    if (colon < 1 || colon > 10) {
      return 0;
    }
    String word = subject.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    int bracket = word.indexOf('[');
    word = bracket > 0 ? word.substring(0, bracket) : word;
    return PREFIXES.contains(word) ? colon + 1 : 0;
  }
}
