package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells paragraphs from captions, headings, pull quotes and furniture inside the body. */
final class BodyLines {

  private static final int LEAST_REPEATED = 6;
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_CAPTION = 80;
  private static final int LONGEST_PULL_QUOTE = 25;
  private static final double ECHO = 0.7;
  private static final int LONGEST_HEADLINE = 10;
  private static final int LONGEST_REPORTING = 60;
  private static final int LONGEST_CODE = 20;

  private final Draft draft;
  private final boolean page;
  private final boolean story;

  private BodyLines(Draft draft, boolean page) {
    this.draft = draft;
    this.page = page;
    this.story = draft.isStory();
  }

  static void mark(Draft draft, boolean page) {
    BodyLines lines = new BodyLines(draft, page);
    lines.markDuplicates();
    lines.markUncredited();
    for (int i = draft.bodyStart; i < draft.bodyEnd; i++) {
      if (draft.isOpen(i)) {
        draft.set(i, lines.part(i));
      }
    }
  }

  /** A line printed twice in a row is the text of a picture and its caption. */
  private void markDuplicates() {
    for (int i = Math.max(1, draft.bodyStart); i < draft.bodyEnd; i++) {
      if (draft.folded(i).equals(draft.folded(i - 1))
          && draft.passage(i).words() >= LEAST_REPEATED
          && draft.isOpen(i)) {
        draft.setIfOpen(i - 1, Part.CAPTION);
        draft.set(i, Part.DUPLICATE);
      }
    }
    if (page) {
      markRepeated();
    }
  }

  /** The text of a picture stands before the same with its credit. */
  private void markUncredited() {
    for (int i = 0; i + 1 < draft.size(); i++) {
      String text = draft.folded(i);
      String next = draft.folded(i + 1);
      boolean again =
          next.length() > text.length()
              && next.startsWith(text)
              && draft.passage(i).words() >= LEAST_REPEATED
              && draft.has("credit", i + 1);
      if (again && draft.part(i) != Part.HEADLINE) {
        draft.set(i, Part.DUPLICATE);
        draft.set(i + 1, Part.CAPTION);
      }
    }
  }

  private void markRepeated() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < draft.bodyEnd; i++) {
      boolean again = seen.putIfAbsent(draft.folded(i), i) != null;
      if (again && i >= draft.bodyStart) {
        draft.setIfOpen(i, Part.DUPLICATE);
      }
    }
  }

  private Part part(int i) {
    Passage passage = draft.passage(i);
    if (draft.has("advert", i)) {
      return Part.ADVERTISEMENT;
    }
    if (!passage.isSentence() && (story ? draft.has("furniture", i) : isPointer(i))) {
      return Part.FURNITURE;
    }
    if (passage.words() <= LONGEST_REPORTING && draft.has("reporting", i)) {
      return Part.BYLINE;
    }
    if (passage.words() <= LONGEST_REPORTING
        && (draft.has("appeal", i) || draft.isAboutAuthor(i))) {
      return Part.FURNITURE;
    }
    if (draft.has("endmark", i) || (i + 1 == draft.bodyEnd && isCode(passage.text()))) {
      return Part.FURNITURE;
    }
    if (passage.words() <= LONGEST_CAPTION && draft.has("credit", i)) {
      return Part.CAPTION;
    }
    if (page) {
      Part part = partOnPage(i);
      if (part != Part.OPEN) {
        return part;
      }
    }
    if (passage.isSentence() || !isBetweenParagraphs(i) || !looksLikeTitle(passage)) {
      return Part.PARAGRAPH;
    }
    if (isEcho(i)) {
      return Part.PULL_QUOTE;
    }
    return passage.words() <= LONGEST_HEADING ? Part.HEADING : Part.PARAGRAPH;
  }

  /** Tells what is only found on whole pages; open if it may be text of the story. */
  private Part partOnPage(int i) {
    Passage passage = draft.passage(i);
    if (BodyFinder.isPromotion(draft, i)) {
      return Part.FURNITURE;
    }
    if (passage.endsCut() && passage.words() < 40) {
      return Part.TEASER;
    }
    if (passage.words() <= LONGEST_CAPTION && Credit.hasName(passage.text())) {
      return Part.CAPTION;
    }
    boolean title = looksLikeTitle(passage) && !isListItem(passage);
    if (title
        && passage.words() > 5
        && !(isBetweenParagraphs(i) && passage.words() <= LONGEST_HEADLINE)) {
      return Part.TEASER;
    }
    boolean heading = isBetweenParagraphs(i) && looksLikeTitle(passage);
    return BodyFinder.isMenu(passage) && !heading ? Part.FURNITURE : Part.OPEN;
  }

  static boolean isListItem(Passage passage) {
    char first = passage.text().charAt(0);
    return "\u2022\u25cf\u25aa\u2013-*\u00b7".indexOf(first) >= 0 || Character.isDigit(first);
  }

  /** {@code Also read: ...}: plain even where there is little text around. */
  private boolean isPointer(int i) {
    String folded = draft.folded(i);
    int length = Draft.CUES.startLength("furniture", folded);
    return length > 0 && ":|".indexOf(folded.charAt(length - 1)) >= 0;
  }

  /** The desk's letters below an agency's story: {@code PTI SKL ABC}, {@code str/ab/cd}. */
  private static boolean isCode(String text) {
    int letters = 0;
    int blanks = 0;
    boolean slash = text.indexOf('/') > 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isUpperCase(c) || (slash && Character.isLetter(c));
      if (!letter && c != '/' && c != ' ' && c != '-') {
        return false;
      }
      letters = c == ' ' || c == '/' || c == '-' ? 0 : letters + 1;
      blanks += c == ' ' ? 1 : 0;
      if (letters > 4) {
        return false;
      }
    }
    return text.length() <= LONGEST_CODE && (slash ? blanks == 0 : blanks > 0);
  }

  private static boolean looksLikeTitle(Passage passage) {
    String text = passage.text();
    char last = text.charAt(text.length() - 1);
    return !passage.endsSentence()
        && !passage.startsLower()
        && ":,;-_\u2013\u2014".indexOf(last) < 0
        && passage.words() <= LONGEST_PULL_QUOTE;
  }

  private boolean isBetweenParagraphs(int i) {
    return i > draft.bodyStart
        && i + 1 < draft.bodyEnd
        && draft.passage(i - 1).endsSentence()
        && draft.passage(i + 1).isSentence();
  }

  /** A pull quote is made of its neighbours' words. */
  private boolean isEcho(int i) {
    Passage passage = draft.passage(i);
    if (passage.words() < 5) {
      return false;
    }
    Set<String> near = new HashSet<>();
    for (int k = Math.max(draft.bodyStart, i - 3); k < Math.min(draft.bodyEnd, i + 4); k++) {
      if (k != i) {
        near.addAll(Stems.of(draft.folded(k)));
      }
    }
    Set<String> own = Stems.of(draft.folded(i));
    return own.size() >= 3 && Stems.share(own, near) >= ECHO;
  }
}
