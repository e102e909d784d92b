package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import java.util.Locale;

/**
 * What can be told of a page without parsing it.
 *
 * @param content the mark-up
 * @param html the tag {@code html} in lower case, or nothing
 * @param body the tag {@code body} in lower case, or nothing
 * @param generator the content of the generator tag in lower case, or nothing
 */
record Sniffed(String content, String html, String body, String generator) {

  private static final int LONGEST_TAG = 3_000;

  static Sniffed of(String content) {
    String generator = "";
    int at = content.indexOf("generator");
    if (at >= 0) {
      int start = content.lastIndexOf('<', at);
      boolean meta = start >= 0 && content.regionMatches(true, start, "<meta", 0, 5);
      generator = meta ? tagAt(content, start) : "";
    }
    return new Sniffed(content, tag(content, "<html"), tag(content, "<body"), generator);
  }

  private static String tag(String content, String name) {
    int at = content.indexOf(name);
    if (at < 0) {
      at = content.indexOf(name.toUpperCase(Locale.ROOT));
    }
    return at < 0 ? "" : tagAt(content, at);
  }

  private static String tagAt(String content, int start) {
    int limit = Math.min(content.length(), start + LONGEST_TAG);
    int end = content.indexOf('>', start);
    String tag = content.substring(start, end < 0 ? limit : Math.min(end, limit));
    return Lexicon.fold(tag).replace('\'', '"').replaceAll("\\s+", " ");
  }
}
