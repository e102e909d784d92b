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
 * @param marks how often the marks of forums stand in it
 */
record Sniffed(String content, String html, String body, String generator, Marks.Counts marks) {

  private static final int LONGEST_TAG = 3_000;
  private static final int LONGEST_HEAD = 100_000;

  static Sniffed of(String content, Marks marks) {
    String head = content.substring(0, Math.min(content.length(), LONGEST_HEAD));
    String generator = "";
    int at = head.indexOf("generator");
    if (at >= 0) {
      int start = head.lastIndexOf('<', at);
      boolean meta = start >= 0 && head.regionMatches(true, start, "<meta", 0, 5);
      generator = meta ? tagAt(head, start) : "";
    }
    String html = tag(head, "<html");
    return new Sniffed(content, html, tag(content, "<body"), generator, marks.in(content));
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
