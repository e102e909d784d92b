package io.github.dateline.parse.article;

import io.github.dateline.lexicon.Lexicon;
import java.util.Optional;

/** Finds who took a picture at the end of its caption: {@code —Photo courtesy: X/Y}. */
public final class Credit {

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
  public static Optional<String> in(String caption) {
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

  /**
   * Tells whether names without a full stop stand behind the last sentence: {@code She left the
   * court. Dana Kolar/AP}.
   */
  static boolean hasName(String text) {
    int end = text.length();
    int at = -1;
    for (int i = end - 2; i > Math.max(0, end - LONGEST); i--) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && isWordGap(text, i)) {
        at = i + 1;
        break;
      }
    }
    if (at < 0 || ".!?\"\u201d:;,\u2026'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    String[] words = text.substring(at).strip().split("[\\s\u00a0]+", -1);
    int capitals = 0;
    for (String word : words) {
      capitals += !word.isEmpty() && !Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return words.length <= 8 && capitals >= 1 && capitals * 3 >= words.length * 2;
  }

  /** A full stop behind a single letter or before no blank is no sentence end. */
  private static boolean isWordGap(String text, int dot) {
    char next = text.charAt(dot + 1);
    boolean blank = next == ' ' || next == '\u00a0' || next == ')' || Character.isUpperCase(next);
    return blank && dot > 3 && Character.isLetterOrDigit(text.charAt(dot - 2));
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
