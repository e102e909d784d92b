package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.NumericDates;
import io.github.dateline.parse.line.PrintedTimes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what looks like the name of a writer and what like a time, whatever the engine. */
final class Spots {

  private static final Cues CUES = Cues.read("parse/forum/generic-words.tsv");
  private static final Marks PROFILE_PARTS = Marks.of(parts("address"));
  private static final Set<String> NAME_WORDS = Set.copyOf(parts("name"));

  /** Most classes hold none of the words, wherever they are cut. */
  private static final Marks NAME_PARTS = Marks.of(NAME_WORDS);

  private static final int LONGEST_NAME = 40;
  private static final int MOST_NAME_WORDS = 4;

  /** Of the elements and texts in one that shows a name, with a picture perhaps. */
  private static final int MOST_NODES = 60;

  private static final int LONGEST_TIME = 90;

  /** Of a time without a number: {@code about an hour ago}. */
  private static final int LONGEST_WORDS = 32;

  /** Of a day with its year: {@code 3 May '19}. */
  private static final int LEAST_DIGITS = 3;

  private static final int LONGEST_CLOCK = 60;
  private static final int LONGEST_DAY = 30;

  private final PageNodes page;

  /** The kinds of elements whose classes name a writer, and those that were looked at. */
  private final BitSet named = new BitSet();

  private final BitSet known = new BitSet();

  Spots(PageNodes page) {
    this.page = page;
  }

  private static List<String> parts(String kind) {
    return Lexicon.rows("parse/forum/generic-words.tsv").stream()
        .filter(row -> row.cell(0).equals(kind))
        .map(row -> row.cell(2))
        .toList();
  }

  /** Tells whether an element shows who wrote something. */
  boolean isAuthor(int at) {
    if (page.element(at).attributesSize() == 0 || page.end(at) - at > MOST_NODES) {
      return false;
    }
    boolean link = page.tag(at).equals("a");
    boolean shown =
        link
            ? isNamed(at) || isProfile(page.attribute(at, "href")) || isInName(at)
            : isNamed(at) && !hasLink(at);
    if (!shown) {
      return false;
    }
    String text = page.text(at);
    return !text.isEmpty() && text.length() <= LONGEST_NAME && !CUES.has("button", text);
  }

  private boolean hasLink(int at) {
    for (int inner = at + 1; inner < page.end(at); inner++) {
      if (page.isElement(inner) && page.tag(inner).equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether an element could be a name for it is short and a time follows it. */
  boolean isBareName(int at) {
    Element element = page.element(at);
    boolean link = page.tag(at).equals("a");
    if (link || page.end(at) != at + 2 || page.isElement(at + 1)) {
      return false;
    }
    Element next = element.nextElementSibling();
    if (next == null || next.childrenSize() > 1) {
      return false;
    }
    String text = page.text(at);
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

  private boolean isInName(int link) {
    int around = page.parent(link);
    return around >= 0 && isNamed(around) && page.element(around).childrenSize() == 1;
  }

  /** Returns how sure a name is, 1 being the surest; the letter of an avatar is none. */
  int rank(int author) {
    int length = page.text(author).length();
    boolean link = page.tag(author).equals("a");
    return length < 2 ? 3 : link && isNamed(author) ? 1 : 2;
  }

  private static boolean isProfile(String href) {
    return PROFILE_PARTS.isAnyIn(Lexicon.fold(href));
  }

  private boolean isNamed(int at) {
    if (page.element(at).attributesSize() == 0) {
      return false;
    }
    String prop = page.attribute(at, "itemprop");
    if (prop.equals("author") || prop.equals("creator")) {
      return true;
    }
    return isNameKind(page.kind(at)) || page.attribute(at, "rel").equals("author");
  }

  private boolean isNameKind(int kind) {
    if (!known.get(kind)) {
      known.set(kind);
      named.set(kind, isName(page.tagOfKind(kind), page.classesOfKind(kind)));
    }
    return named.get(kind);
  }

  private static boolean isName(String tag, String classes) {
    return (classes.equals("user") && tag.equals("a"))
        || (NAME_PARTS.isAnyIn(letters(classes))
            && words(classes).stream().anyMatch(NAME_WORDS::contains));
  }

  private static String letters(String classes) {
    StringBuilder letters = new StringBuilder(classes.length());
    for (int i = 0; i < classes.length(); i++) {
      if (Character.isLetter(classes.charAt(i))) {
        letters.append(Character.toLowerCase(classes.charAt(i)));
      }
    }
    return letters.toString();
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
    List<String> parts = PageNodes.words(spaced.toString());
    List<String> words = new ArrayList<>(parts);
    for (int i = 0; i + 1 < parts.size(); i++) {
      words.add(parts.get(i) + parts.get(i + 1));
    }
    return words;
  }

  /** Tells whether mark-up, not only words, makes the spot. */
  boolean isSure(int spot) {
    String classes = page.classes(spot);
    return isNamed(spot) || isTime(spot) || classes.contains("date") || classes.contains("time");
  }

  /** Tells whether an element states a time in its attributes. */
  boolean isTime(int at) {
    if (page.element(at).attributesSize() == 0) {
      return page.tag(at).equals("time");
    }
    String title = page.attribute(at, "title");
    return page.tag(at).equals("time")
        || page.hasAttribute(at, "datetime")
        || page.attribute(at, "itemprop").startsWith("date")
        || (!title.isEmpty() && isTime(title));
  }

  /** Tells whether a short text, blanks around it or not, states a time. */
  static boolean isTime(String words) {
    if (words.length() > 2 * LONGEST_TIME) {
      return false;
    }
    String text = words.strip();
    if (text.isEmpty() || text.length() > LONGEST_TIME) {
      return false;
    }
    int digits = digits(text);
    if (digits == 0) {
      return text.length() <= LONGEST_WORDS && hasTimeWord(text);
    }
    boolean day = digits >= LEAST_DIGITS;
    return hasClock(text)
        || (day && PostTimes.ofText(text, Optional.empty()).time().isPresent())
        || (day && NumericDates.find(text).isPresent())
        || hasMonth(text)
        || hasTimeWord(text);
  }

  /** Tells whether a text says that a time is of a member and not of a post: {@code Joined:}. */
  static boolean isOfMember(String words) {
    return words.length() <= LONGEST_TIME && CUES.has("member", words);
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
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || !Character.isLetter(text.charAt(end))) {
        if (end - start >= 3 && PrintedTimes.isMonth(text.substring(start, end))) {
          return true;
        }
        start = end + 1;
      }
    }
    return false;
  }

  private static boolean hasTimeWord(String text) {
    return CUES.mayHave("time", text) && CUES.has("time", text);
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Tokens.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
