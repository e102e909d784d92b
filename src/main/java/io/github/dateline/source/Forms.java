package io.github.dateline.source;

import io.github.dateline.source.SourceInput.Form;
import java.util.Locale;

/** Tells what kind of characters a text holds. */
final class Forms {

  /** A root element stands behind a declaration, comments and a document type. */
  private static final int LONGEST_PROLOGUE = 1 << 14;

  private Forms() {}

  /** What stands in the text decides if it leaves no doubt; else the extension of the name. */
  static Form of(String name, String content) {
    String root = root(content);
    if (root.equals("html")) {
      return Form.HTML;
    }
    return switch (extension(name)) {
      case "html", "htm", "xhtml", "xht" -> Form.HTML;
      case "txt", "text", "md" -> Form.TEXT;
      case "json", "ninjs" -> isXml(content, root) ? Form.XML : Form.JSON;
      case "xml", "nitf", "newsml", "rss", "rdf", "atom" ->
          isJson(content) ? Form.JSON : root.isEmpty() ? Form.TEXT : Form.XML;
      default -> isXml(content, root) ? Form.XML : isJson(content) ? Form.JSON : Form.TEXT;
    };
  }

  /** Returns the extension of a name in lower case, that of the packed file if it is packed. */
  private static String extension(String name) {
    String bare = name.toLowerCase(Locale.ROOT);
    if (bare.endsWith(".gz")) {
      bare = bare.substring(0, bare.length() - 3);
    }
    return bare.substring(bare.lastIndexOf('.') + 1);
  }

  private static boolean isXml(String content, String root) {
    return !root.isEmpty() && content.startsWith("<?xml", blanks(content, 0));
  }

  private static boolean isJson(String content) {
    int start = blanks(content, 0);
    int end = content.length();
    while (end > start && SourceText.isBlank(content.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    char last = content.charAt(end - 1);
    boolean object = content.charAt(start) == '{' && last == '}';
    boolean array = content.startsWith("[{", start) && last == ']';
    return object || array;
  }

  /**
   * Returns the name of the first tag in lower case if nothing but a declaration, comments and a
   * document type stand before it; {@code html} also for a document type of that name. Empty for
   * text that has tags further on.
   */
  static String root(String content) {
    int limit = Math.min(content.length(), LONGEST_PROLOGUE);
    int at = blanks(content, 0);
    while (at + 1 < limit && content.charAt(at) == '<') {
      char next = content.charAt(at + 1);
      if (next != '!' && next != '?') {
        return tagName(content, at + 1);
      }
      if (content.regionMatches(true, at, "<!doctype html", 0, 14)) {
        return "html";
      }
      String close = content.startsWith("<!--", at) ? "-->" : next == '?' ? "?>" : ">";
      if (next == '!' && !content.startsWith("<!--", at)) {
        close = subset(content, at);
      }
      int end = content.indexOf(close, at + 2);
      if (end < 0) {
        return "";
      }
      at = blanks(content, end + close.length());
    }
    return "";
  }

  /** A document type may hold declarations in brackets. */
  private static String subset(String content, int at) {
    int bracket = content.indexOf('[', at);
    int end = content.indexOf('>', at);
    return bracket >= 0 && bracket < end ? "]>" : ">";
  }

  private static String tagName(String content, int start) {
    int end = start;
    while (end < content.length() && isNameCharacter(content.charAt(end))) {
      end++;
    }
    boolean closed =
        end < content.length()
            && (SourceText.isBlank(content.charAt(end)) || "/>".indexOf(content.charAt(end)) >= 0);
    return closed ? content.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  private static int blanks(String content, int from) {
    int at = from;
    while (at < content.length() && SourceText.isBlank(content.charAt(at))) {
      at++;
    }
    return at;
  }
}
