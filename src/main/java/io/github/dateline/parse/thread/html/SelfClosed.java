package io.github.dateline.parse.thread.html;

import java.util.List;

/**
 * Repairs pages that were saved as XML: {@code <textarea/>} closes nothing in HTML, and would take
 * the rest of the page for its content.
 */
final class SelfClosed {

  private static final List<String> TAGS =
      List.of("textarea", "script", "iframe", "style", "title", "noscript");

  /** The letters that the tags start with; nearly every tag starts with another one. */
  private static final String FIRST = "tsin";

  private SelfClosed() {}

  /** Returns the page with such tags closed; nearly always the page itself. */
  static String repair(String content) {
    StringBuilder out = null;
    int copied = 0;
    int at = content.indexOf('<');
    while (at >= 0) {
      String tag = tagAt(content, at + 1);
      int end = tag.isEmpty() ? at : content.indexOf('>', at);
      if (end < 0) {
        break;
      }
      if (!tag.isEmpty() && content.charAt(end - 1) == '/' && isClosed(content, at, end)) {
        out = out == null ? new StringBuilder(content.length() + 64) : out;
        out.append(content, copied, end - 1).append("></").append(tag).append('>');
        copied = end + 1;
      }
      at = content.indexOf('<', end + 1);
    }
    return out == null ? content : out.append(content, copied, content.length()).toString();
  }

  private static String tagAt(String content, int at) {
    if (at < content.length() && FIRST.indexOf(content.charAt(at)) >= 0) {
      for (String tag : TAGS) {
        if (content.startsWith(tag, at)) {
          return tag;
        }
      }
    }
    return "";
  }

  /** A slash at the end of an address without quotation marks closes nothing. */
  private static boolean isClosed(String content, int start, int end) {
    char before = content.charAt(end - 2);
    return end - 1 > start && (before == '"' || before == '\'' || before <= ' ');
  }
}
