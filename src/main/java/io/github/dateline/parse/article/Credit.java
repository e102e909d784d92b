package io.github.dateline.parse.article;

import io.github.dateline.lexicon.Lexicon;
import java.util.Optional;

/** Finds who took a picture at the end of its caption: {@code —Photo courtesy: X/Y}. */
final class Credit {

  private static final String[] LABELS = {
    "photo courtesy",
    "courtesy photo",
    "photo credit",
    "image credit",
    "photograph",
    "photo by",
    "photos",
    "photo",
    "image",
    "picture",
    "credits",
    "credit",
    "pictured by"
  };

  private static final int LONGEST = 80;

  private Credit() {}

  /** Returns the credit without its label. */
  static Optional<String> in(String caption) {
    String folded = Lexicon.fold(caption);
    int from = Math.max(0, folded.length() - 2 * LONGEST);
    for (String label : LABELS) {
      int at = folded.lastIndexOf(label);
      if (at < from || folded.length() != caption.length()) {
        continue;
      }
      int start = skipMarks(caption, at + label.length());
      String credit = trimEnd(caption.substring(start));
      boolean labelled = start > at + label.length();
      if (labelled && !credit.isEmpty() && credit.length() <= LONGEST) {
        return Optional.of(credit);
      }
    }
    return afterDash(caption);
  }

  private static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length() && " :.\u2026-\u2013\u2014|".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (text.regionMatches(true, at, "by ", 0, 3)) {
      at += 3;
    }
    return at;
  }

  /** Takes what stands behind a dash or a bar if it is short: {@code ... in Doha. — AFP}. */
  private static Optional<String> afterDash(String caption) {
    int at = caption.length() - 1;
    int limit = Math.max(0, caption.length() - 40);
    while (at > limit && "\u2014\u2013|".indexOf(caption.charAt(at)) < 0) {
      at--;
    }
    if (at <= limit) {
      return Optional.empty();
    }
    String credit = trimEnd(caption.substring(skipMarks(caption, at)));
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit);
  }

  private static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && " .)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
