package io.github.dateline.parse.mail;

import io.github.dateline.parse.thread.draft.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail as far as its place in a thread needs it; the text is read later.
 *
 * @param bytes the whole mail, headers and body
 * @param id its identifier
 * @param references the mails that it answers, the oldest first
 * @param subject the subject without {@code Re:} and the name of the list
 * @param isReply whether the subject has a {@code Re:}
 * @param time when it was sent
 */
record MailMessage(
    byte[] bytes,
    Optional<String> id,
    List<String> references,
    String subject,
    boolean isReply,
    PostTime time) {

  private static final List<String> PREFIXES =
      List.of("re", "fwd", "fw", "aw", "wg", "antw", "sv", "vs", "r", "rif", "ref", "odp", "tr");

  static MailMessage of(byte[] bytes) {
    Headers headers = Headers.of(bytes);
    List<String> references = new ArrayList<>(headers.ids("references"));
    List<String> answered = headers.ids("in-reply-to");
    // Some programs put names and days into this header; the identifier stands first.
    if (!answered.isEmpty()) {
      references.remove(answered.get(0));
      references.add(answered.get(0));
    }
    String subject = headers.text("subject").orElse("");
    String bare = bareSubject(subject);
    return new MailMessage(
        bytes,
        headers.ids("message-id").stream().findFirst(),
        List.copyOf(references),
        bare,
        isReply(subject),
        MailDate.read(headers.raw("date")));
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
