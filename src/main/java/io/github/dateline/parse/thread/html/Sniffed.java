package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be told of a page without parsing it. Used by one call. */
final class Sniffed {

  private static final int LONGEST_TAG = 3_000;
  private static final int LONGEST_HEAD = 100_000;

  private final String content;
  private final Profiles profiles;
  private final String html;
  private final String body;
  private final String generator;
  private Marks.@Nullable Counts signs;

  private Sniffed(String content, Profiles profiles) {
    this.content = content;
    this.profiles = profiles;
    this.html = tag(content, "<html");
    this.body = tag(content, "<body");
    this.generator = generator(content);
  }

  static Sniffed of(String content, Profiles profiles) {
    return new Sniffed(content, profiles);
  }

  /** Returns the mark-up. */
  String content() {
    return content;
  }

  /** Returns the tag {@code html} in lower case, or nothing. */
  String html() {
    return html;
  }

  /** Returns the tag {@code body} in lower case, or nothing. */
  String body() {
    return body;
  }

  /** Returns the generator tag in lower case, or nothing. */
  String generator() {
    return generator;
  }

  /** Returns how often the signs of engines stand in the page, which takes a walk over it. */
  Marks.Counts signs() {
    Marks.Counts counts = signs;
    if (counts == null) {
      counts = profiles.signs().in(content);
      signs = counts;
    }
    return counts;
  }

  private static String generator(String content) {
    int at = content.indexOf("generator");
    int start = at < 0 || at > LONGEST_HEAD ? -1 : content.lastIndexOf('<', at);
    boolean meta = start >= 0 && content.regionMatches(true, start, "<meta", 0, 5);
    return meta ? tagAt(content, start) : "";
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
