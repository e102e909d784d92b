package io.github.dateline.parse.article;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The place line at the head of a story: {@code WASHINGTON:}, {@code KARACHI —}, {@code NAIROBI,
 * Kenya (AP) _}, {@code NEW DELHI, March 3 (Reuters) -}.
 *
 * @param place the place as printed, without region: {@code NAIROBI}
 * @param agency the agency in brackets
 * @param date a full date in the line
 * @param end behind the mark that ends it
 */
public record PlaceLine(
    String place, Optional<String> agency, Optional<PrintedTime> date, int end) {

  private static final int LONGEST = 90;
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015_";

  /** Reads the place line at the start of a paragraph, if it has one. */
  public static Optional<PlaceLine> of(String paragraph) {
    int end = markEnd(paragraph);
    if (end < 0) {
      return Optional.empty();
    }
    int mark = end;
    while (mark > 0 && isMark(paragraph.charAt(mark - 1))) {
      mark--;
    }
    String head = paragraph.substring(0, mark).strip();
    Optional<String> agency = agency(head);
    if (agency.isPresent()) {
      head = head.substring(0, head.lastIndexOf('(')).strip();
    }
    boolean colon = paragraph.charAt(end - 1) == ':';
    Optional<String> place = place(head, agency.isPresent(), colon);
    return place.map(p -> new PlaceLine(p, agency, date(paragraph, end), end));
  }

  /** Tells whether a paragraph is a place line and nothing else. */
  static boolean isWhole(String paragraph) {
    return paragraph.length() <= LONGEST
        && of(paragraph).filter(line -> line.end() == paragraph.length()).isPresent();
  }

  private static Optional<PrintedTime> date(String paragraph, int end) {
    List<PrintedTimes.Found> dates = PrintedTimes.in(paragraph.substring(0, end));
    return dates.stream().findFirst().map(PrintedTimes.Found::time);
  }

  /** Returns the end of the colon or the dashes that close the place line, or -1. */
  private static int markEnd(String text) {
    int limit = Math.min(text.length(), LONGEST);
    for (int i = 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i + 1 == text.length() || SourceText.isBlank(text.charAt(i + 1)) ? i + 1 : -1;
      }
      if (DASHES.indexOf(c) >= 0) {
        int end = i + 1;
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (isClosing(text, i, end)) {
          return end;
        }
        i = end - 1;
      }
      if ((c == '.' && isSentenceEnd(text, i)) || c == '\n' || c == '"' || c == '\u201c') {
        return -1;
      }
    }
    return -1;
  }

  /** A hyphen inside a word closes nothing; an em dash may be glued to the first word. */
  private static boolean isClosing(String text, int start, int end) {
    boolean blankAfter = end == text.length() || SourceText.isBlank(text.charAt(end));
    boolean blankBefore = SourceText.isBlank(text.charAt(start - 1));
    boolean bracketBefore = text.charAt(start - 1) == ')';
    boolean strong = text.charAt(start) == '\u2014' || end - start >= 2;
    return (blankAfter && (blankBefore || bracketBefore || strong))
        || (strong && (blankBefore || bracketBefore))
        || (strong && Character.isUpperCase(text.charAt(start - 1)));
  }

  private static boolean isSentenceEnd(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return at - start > 4;
  }

  private static boolean isMark(char c) {
    return c == ':' || DASHES.indexOf(c) >= 0 || SourceText.isBlank(c);
  }

  private static Optional<String> agency(String head) {
    int open = head.lastIndexOf('(');
    if (open <= 0 || !head.endsWith(")")) {
      return Optional.empty();
    }
    String inside = head.substring(open + 1, head.length() - 1).strip();
    boolean known = Draft.CUES.has("agency", inside);
    // Agencies sign in capitals or as one word; a gloss like "(north of the capital)" is none.
    boolean looksLike = inside.length() <= 20 && inside.split("\\s+", -1).length <= 2;
    return known || (looksLike && !inside.isEmpty() && Character.isUpperCase(inside.charAt(0)))
        ? Optional.of(inside)
        : Optional.empty();
  }

  /** Returns the place if the head of the line is one. */
  private static Optional<String> place(String head, boolean hasAgency, boolean colon) {
    int comma = head.indexOf(',');
    int slash = head.indexOf('/');
    String place = (comma > 0 ? head.substring(0, comma) : head).strip();
    if (slash > 0 && slash < place.length()) {
      place = place.substring(0, slash).strip();
    }
    if (place.length() < 3 || Draft.CUES.has("noplace", place)) {
      return Optional.empty();
    }
    String[] words = place.split("\\s+", -1);
    if (words.length > 4 || !isCapitalised(words)) {
      return Optional.empty();
    }
    boolean capitals = isCapitals(place);
    boolean dated = comma > 0 && hasMonth(head.substring(comma));
    if (!capitals && !hasAgency && !dated) {
      return Optional.empty();
    }
    // "SIMON: Good morning" is a speaker; with a colon only a single capital place is taken.
    if (colon && comma > 0 && !dated && !hasAgency) {
      return Optional.empty();
    }
    return Optional.of(place);
  }

  private static boolean hasMonth(String text) {
    for (String word : text.split("[\\s.,]+", -1)) {
      if (PrintedTimes.isMonth(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalised(String[] words) {
    for (String word : words) {
      boolean particle = word.length() <= 3;
      if (word.isEmpty()
          || !Character.isLetter(word.charAt(0))
          || (!particle && !Character.isUpperCase(word.charAt(0)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String place) {
    int capitals = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 3;
  }
}
