package io.github.dateline.parse.thread.html;

import java.util.List;

/**
 * Repairs pages that were saved as XML: {@code <textarea/>} closes nothing in HTML, and would take
 * the rest of the page for its content.
 */
final class SelfClosed {

  private static final List<String> TAGS =
      List.of("<textarea", "<script", "<iframe", "<style", "<title", "<noscript");

  private SelfClosed() {}

  /** Returns the page with such tags closed; nearly always the page itself. */
  static String repair(String content) {
    String repaired = content;
    for (String tag : TAGS) {
      repaired = repair(repaired, tag);
    }
    return repaired;
  }

  private static String repair(String content, String tag) {
    StringBuilder out = null;
    int copied = 0;
    int at = content.indexOf(tag);
    while (at >= 0) {
      int end = content.indexOf('>', at);
      if (end < 0) {
        break;
      }
      if (content.charAt(end - 1) == '/' && isClosed(content, at, end)) {
        out = out == null ? new StringBuilder(content.length() + 64) : out;
        out.append(content, copied, end - 1).append("></").append(tag, 1, tag.length()).append('>');
        copied = end + 1;
      }
      at = content.indexOf(tag, end);
    }
    return out == null ? content : out.append(content, copied, content.length()).toString();
  }

  /** A slash at the end of an address without quotation marks closes nothing. */
  private static boolean isClosed(String content, int start, int end) {
    char before = content.charAt(end - 2);
    return end - 1 > start && (before == '"' || before == '\'' || before <= ' ');
  }
}
