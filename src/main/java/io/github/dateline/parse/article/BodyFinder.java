package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import java.util.Arrays;

/**
 * Decides where the body of a story starts and ends.
 *
 * <p>A pasted story is body from its first sentence to its publication line. A copied page, told by
 * its many short lines, is the stretch in which sentences outweigh menus most.
 */
final class BodyFinder {

  /** A copied page has at least so many passages, and this share of them are menu lines. */
  static final int SMALLEST_PAGE = 14;

  static final double MENU_SHARE = 0.35;

  /** It has known words of menus, or a run of short lines above its first sentence. */
  private static final int LEAST_CUES = 2;

  private static final int LEAST_HEAD = 6;

  private static final int MOST_WORDS = 50;
  private static final int MENU_COST = 8;
  private static final int TITLE_COST = 13;
  private static final int FOOTER_COST = 60;

  private static final int LONGEST_INSERT = 4;
  private static final int LEAST_RUNNING = 12;

  private static final int LONGEST_HEAD = 10;
  private static final int MOST_HEAD_WORDS = 110;
  private static final int LONGEST_PROMOTION = 60;

  private BodyFinder() {}

  /** Tells whether this is a whole page with its menus: a list of short lines alone is none. */
  static boolean isPage(Draft draft) {
    if (draft.labelled) {
      return false;
    }
    int menus = 0;
    int cues = 0;
    int head = 0;
    boolean text = false;
    for (int i = 0; i < draft.size(); i++) {
      boolean menu = isMenu(draft.passage(i));
      menus += menu ? 1 : 0;
      cues += draft.has("furniture", i) || draft.has("advert", i) ? 1 : 0;
      text |= draft.passage(i).isSentence();
      head += menu && !text ? 1 : 0;
    }
    boolean furnished = cues >= LEAST_CUES || head >= LEAST_HEAD;
    return furnished && draft.size() >= SMALLEST_PAGE && menus >= MENU_SHARE * draft.size();
  }

  static boolean isMenu(Passage passage) {
    return passage.words() <= 5 && !passage.endsSentence() && !passage.endsWith(':');
  }

  /** Sets the bounds of the body of a pasted story. */
  static void findInStory(Draft draft) {
    draft.bodyStart = firstSentence(draft, PastedHead.end(draft));
    for (int i = draft.bodyStart; i < draft.size(); i++) {
      if (draft.part(i) == Part.PUBLICATION || Labels.isTail(draft, i)) {
        draft.bodyEnd = i;
        return;
      }
    }
    if (draft.isStory()) {
      trimFooter(draft);
    }
  }

  private static int firstSentence(Draft draft, int from) {
    for (int i = from; i < draft.size(); i++) {
      if (draft.isOpen(i) && isProse(draft, i)) {
        return i;
      }
    }
    return from;
  }

  private static boolean isProse(Draft draft, int i) {
    Passage passage = draft.passage(i);
    return passage.isSentence()
        && !draft.has("furniture", i)
        && !draft.has("credit", i)
        && DateLine.of(passage.text()).isEmpty();
  }

  /** Cuts the lines behind the last sentence off if they start with the head of a footer. */
  private static void trimFooter(Draft draft) {
    int end = draft.bodyEnd;
    while (end > draft.bodyStart + 1 && !draft.passage(end - 1).endsSentence()) {
      end--;
    }
    for (int i = end; i < draft.bodyEnd; i++) {
      if (draft.has("footer", i)) {
        draft.bodyEnd = i;
        return;
      }
    }
  }

  /** Sets the bounds of the body of a copied page: the stretch with the greatest sum. */
  static void findInPage(Draft draft) {
    boolean[] inserts = inserts(draft);
    int best = 0;
    int sum = 0;
    int start = 0;
    draft.bodyStart = 0;
    draft.bodyEnd = draft.size();
    for (int i = 0; i < draft.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += inserts[i] ? 0 : weight(draft, i);
      if (sum > best) {
        best = sum;
        draft.bodyStart = start;
        draft.bodyEnd = i + 1;
      }
    }
    cutHead(draft);
  }

  /**
   * Finds appeals and advertisements between paragraphs: a few lines in a row, of which the first
   * is known as such. The story goes on behind them.
   */
  private static boolean[] inserts(Draft draft) {
    boolean[] inserts = new boolean[draft.size()];
    for (int i = 1; i < draft.size(); i++) {
      if (!startsInsert(draft, i) || !isRunning(draft, i - 1)) {
        continue;
      }
      int end = i + 1;
      while (end < draft.size() && end - i <= LONGEST_INSERT && !isRunning(draft, end)) {
        if (draft.has("footer", end) || draft.passage(end).endsCut()) {
          break;
        }
        end++;
      }
      if (end < draft.size() && isRunning(draft, end)) {
        Arrays.fill(inserts, i, end, true);
      }
    }
    return inserts;
  }

  private static boolean startsInsert(Draft draft, int i) {
    return draft.has("advert", i) || draft.has("insert", i);
  }

  /** A paragraph of the story, not an appeal that happens to be a sentence. */
  private static boolean isRunning(Draft draft, int i) {
    Passage passage = draft.passage(i);
    return passage.isSentence()
        && passage.words() >= LEAST_RUNNING
        && !passage.endsCut()
        && !isPromotion(draft, i)
        && !draft.has("appeal", i);
  }

  /** Standfirst and byline may have drawn the start up: the body starts below the last of them. */
  private static void cutHead(Draft draft) {
    int words = 0;
    int end = Math.min(draft.bodyEnd - 1, draft.bodyStart + LONGEST_HEAD);
    for (int i = draft.bodyStart; i < end && words < MOST_HEAD_WORDS; i++) {
      if (draft.has("footer", i)) {
        return;
      }
      if (PastedHead.isTimesOrByline(draft.passage(i))) {
        draft.bodyStart = i + 1;
      }
      words += draft.passage(i).isSentence() ? draft.passage(i).words() : 0;
    }
  }

  private static int weight(Draft draft, int i) {
    Passage passage = draft.passage(i);
    if (draft.has("footer", i)) {
      return -FOOTER_COST;
    }
    if (!draft.isOpen(i)
        || draft.has("furniture", i)
        || draft.has("advert", i)
        || isPromotion(draft, i)) {
      return -MENU_COST;
    }
    if (passage.endsCut() && passage.words() < MOST_WORDS) {
      return -TITLE_COST;
    }
    if (passage.isSentence()) {
      int words = Math.min(passage.words(), MOST_WORDS);
      return words < 12 ? words / 2 : words;
    }
    return isMenu(passage) ? (isHeading(draft, i) ? -1 : -MENU_COST) : -TITLE_COST;
  }

  /** Asks the reader to subscribe, follow or allow something. */
  static boolean isPromotion(Draft draft, int i) {
    return draft.passage(i).words() <= LONGEST_PROMOTION && draft.has("promo", i);
  }

  private static boolean isHeading(Draft draft, int i) {
    return i > 0
        && i + 1 < draft.size()
        && draft.passage(i - 1).isSentence()
        && draft.passage(i + 1).isSentence();
  }
}
