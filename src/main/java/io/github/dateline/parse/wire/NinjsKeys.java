package io.github.dateline.parse.wire;

import io.github.dateline.parse.Claim;
import java.util.Locale;
import java.util.Set;

/** Tells an item of ninjs by the keys at its top, without building a tree of it. */
final class NinjsKeys {

  /** How far keys are looked for; a long body may stand before the others. */
  private static final int WITHIN = 1 << 20;

  private static final int ENOUGH = 2;

  /** Keys of all versions, in lower case, that other formats for articles and threads lack. */
  private static final Set<String> OWN =
      Set.of(
          "representationtype",
          "versioncreated",
          "firstcreated",
          "contentcreated",
          "pubstatus",
          "body_xhtml",
          "body_text",
          "body_html",
          "description_text",
          "copyrightholder",
          "copyrightnotice",
          "usageterms",
          "slugline",
          "located",
          "standard",
          "bodies",
          "headlines",
          "infosources",
          "altids",
          "urgency");

  private NinjsKeys() {}

  static Claim claim(String json) {
    int found = 0;
    int depth = 0;
    int limit = Math.min(json.length(), WITHIN);
    boolean first = true;
    int i = 0;
    while (i < limit) {
      char c = json.charAt(i);
      if (first && !Character.isWhitespace(c)) {
        first = false;
        if (c != '{') {
          return Claim.no("no JSON object");
        }
      }
      if (c == '"') {
        int end = stringEnd(json, i, limit);
        boolean key = depth == 1 && isKey(json, end, limit);
        if (key && OWN.contains(json.substring(i + 1, end).toLowerCase(Locale.ROOT))) {
          found++;
        }
        i = end;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      i++;
    }
    return found >= ENOUGH
        ? Claim.of(0.9, found + " keys of ninjs")
        : Claim.no(found + " keys of ninjs; expected " + ENOUGH);
  }

  /** Returns where the closing quotation mark stands, or the limit. */
  private static int stringEnd(String json, int open, int limit) {
    int at = open + 1;
    while (at < limit && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, limit);
  }

  private static boolean isKey(String json, int quote, int limit) {
    int at = quote + 1;
    while (at < limit && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at < limit && json.charAt(at) == ':';
  }
}
