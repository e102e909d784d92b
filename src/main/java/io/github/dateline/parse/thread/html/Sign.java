package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;

/**
 * Characters in the mark-up of a page by which an engine is known.
 *
 * @param place where they stand: {@code html}, {@code body}, {@code generator} or {@code page}
 * @param text the characters, in lower case but for {@code page}
 */
record Sign(String place, String text) {

  static Sign of(Lexicon.Row row) {
    String place = row.cell(1);
    return switch (place) {
      case "html", "body", "generator" -> new Sign(place, Lexicon.fold(row.cell(2)));
      case "page" -> new Sign(place, row.cell(2));
      default -> throw row.bad("\"html\", \"body\", \"generator\" or \"page\" as second column");
    };
  }

  boolean stands(Sniffed page) {
    return switch (place) {
      case "html" -> page.html().contains(text);
      case "body" -> page.body().contains(text);
      case "generator" -> page.generator().contains(text);
      default -> page.signs().of(text) > 0;
    };
  }

  /** Tells whether the characters may stand anywhere in the page. */
  boolean isAnywhere() {
    return place.equals("page");
  }

  /** Returns what the claim says: {@code generator vbulletin}. */
  String reason() {
    return isAnywhere() ? text : place + " " + text;
  }
}
