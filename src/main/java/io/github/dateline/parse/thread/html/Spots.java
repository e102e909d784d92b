package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.PrintedTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells what looks like the name of a writer and what like a time, whatever the engine. */
final class Spots {

  private static final Cues CUES = Cues.read("parse/forum/generic-words.tsv");
  private static final List<String> PROFILE_PARTS = parts("address");
  private static final Set<String> NAME_WORDS = Set.copyOf(parts("name"));
  private static final int LONGEST_NAME = 40;
  private static final int MOST_NAME_WORDS = 4;
  private static final int LONGEST_TIME = 90;
  private static final int LONGEST_CLOCK = 60;
  private static final int LONGEST_DAY = 30;

  private Spots() {}

  private static List<String> parts(String kind) {
    return Lexicon.rows("parse/forum/generic-words.tsv").stream()
        .filter(row -> row.cell(0).equals(kind))
        .map(row -> row.cell(2))
        .toList();
  }

  /** Tells whether an element shows who wrote something. */
  static boolean isAuthor(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    boolean link = element.normalName().equals("a");
    boolean named =
        link
            ? isNamed(element) || isProfile(element.attr("href")) || isInName(element)
            : isNamed(element) && element.getElementsByTag("a").isEmpty();
    if (!named) {
      return false;
    }
    String text = element.text().strip();
    return !text.isEmpty() && text.length() <= LONGEST_NAME && !CUES.has("button", text);
  }

  /** Tells whether an element could be a name for it is short and a time follows it. */
  static boolean isBareName(Element element) {
    Element next = element.nextElementSibling();
    boolean link = element.normalName().equals("a");
    if (link || next == null || element.childrenSize() > 0 || next.childrenSize() > 1) {
      return false;
    }
    String text = element.text().strip();
    boolean name =
        !text.isEmpty()
            && text.length() <= LONGEST_NAME
            && Character.isLetterOrDigit(text.charAt(0))
            && text.split(" ", -1).length <= MOST_NAME_WORDS
            && ".?!:".indexOf(text.charAt(text.length() - 1)) < 0;
    return name && !isTime(text) && !CUES.has("button", text) && isDay(next.text().strip());
  }

  /** A day, not only a word such as {@code now} or a time of day. */
  private static boolean isDay(String text) {
    return text.length() <= LONGEST_CLOCK
        && (NumericDates.find(text).isPresent()
            || PostTimes.ofText(text, Optional.empty()).time().isPresent());
  }

  private static boolean isInName(Element link) {
    Element parent = link.parent();
    return parent != null && isNamed(parent) && parent.childrenSize() == 1;
  }

  /** Returns how sure a name is, 1 being the surest; the letter of an avatar is none. */
  static int rank(Element author) {
    int length = author.text().strip().length();
    boolean link = author.normalName().equals("a");
    return length < 2 ? 3 : link && isNamed(author) ? 1 : 2;
  }

  private static boolean isProfile(String href) {
    String folded = Lexicon.fold(href);
    for (String part : PROFILE_PARTS) {
      if (folded.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Element element) {
    String prop = element.attr("itemprop");
    if (prop.equals("author") || prop.equals("creator") || element.attr("rel").equals("author")) {
      return true;
    }
    if (element.normalName().equals("a") && element.className().equals("user")) {
      return true;
    }
    for (String word : words(element.className())) {
      if (NAME_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts the names of classes into words: {@code post__userName} into post, user, name. */
  static List<String> words(String classes) {
    if (classes.isEmpty()) {
      return List.of();
    }
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < classes.length(); i++) {
      char c = classes.charAt(i);
      boolean inner = i > 0 && Character.isLowerCase(classes.charAt(i - 1));
      if (Character.isUpperCase(c) && inner) {
        spaced.append(' ');
      }
      spaced.append(Character.isLetter(c) ? Character.toLowerCase(c) : ' ');
    }
    String[] parts = spaced.toString().strip().split(" +");
    List<String> words = new ArrayList<>(List.of(parts));
    for (int i = 0; i + 1 < parts.length; i++) {
      words.add(parts[i] + parts[i + 1]);
    }
    return words;
  }

  /** Tells whether mark-up, not only words, makes the spot. */
  static boolean isSure(Element spot) {
    boolean dated = spot.className().contains("date") || spot.className().contains("time");
    return isNamed(spot) || isTime(spot) || dated;
  }

  /** Tells whether an element states a time in its attributes. */
  static boolean isTime(Element element) {
    if (element.attributesSize() == 0) {
      return element.normalName().equals("time");
    }
    return element.normalName().equals("time")
        || element.hasAttr("datetime")
        || element.attr("itemprop").startsWith("date")
        || (element.hasAttr("title") && isTime(element.attr("title")));
  }

  /** Tells whether a short text states a time. */
  static boolean isTime(String text) {
    if (text.length() > LONGEST_TIME || text.chars().noneMatch(Tokens::isDigit)) {
      return !text.isEmpty() && text.length() < LONGEST_TIME && CUES.has("time", text);
    }
    return hasClock(text)
        || PostTimes.ofText(text, Optional.empty()).time().isPresent()
        || NumericDates.find(text).isPresent()
        || hasMonth(text)
        || CUES.has("time", text);
  }

  /** Tells whether a text holds a time of day: {@code 12:18}. */
  private static boolean hasClock(String text) {
    for (int i = text.indexOf(':'); i > 0; i = text.indexOf(':', i + 1)) {
      boolean digits =
          i + 2 < text.length()
              && Tokens.isDigit(text.charAt(i - 1))
              && Tokens.isDigit(text.charAt(i + 1))
              && Tokens.isDigit(text.charAt(i + 2));
      if (digits && text.length() <= LONGEST_CLOCK) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a short text is a day and a month: {@code Apr 24}, {@code 16-Jun-20}. */
  private static boolean hasMonth(String text) {
    if (text.length() > LONGEST_DAY) {
      return false;
    }
    for (String word : text.split("[^\\p{L}]+", -1)) {
      if (word.length() >= 3 && PrintedTimes.isMonth(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isTime(TextNode node) {
    String text = node.getWholeText();
    return text.length() <= 2 * LONGEST_TIME && isTime(text.strip());
  }
}
