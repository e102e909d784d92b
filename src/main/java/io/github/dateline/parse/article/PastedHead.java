package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.Passage;
import java.util.Optional;

/**
 * Finds where the head of a pasted story ends: headline, standfirst, bylines, times and the labels
 * of a press archive stand above the body, and a standfirst may well be a sentence.
 */
final class PastedHead {

  private static final int LONGEST = 18;
  private static final int MOST_WORDS = 70;

  private PastedHead() {}

  /**
   * Returns the passage with which the body can start at the earliest: the one with the place line,
   * or the one below the last line that only stands in heads; 0 if there is no such line.
   */
  static int end(Draft draft) {
    int end = 0;
    int words = 0;
    for (int i = 0; i < Math.min(draft.size(), LONGEST) && words < MOST_WORDS; i++) {
      Passage passage = draft.passage(i);
      if (draft.part(i) == Part.PUBLICATION || Labels.isTail(draft, i)) {
        return end;
      }
      // Times behind the story are those of others.
      if (words > 0 && draft.has("footer", i)) {
        return end;
      }
      if (passage.isSentence() && PlaceLine.of(passage.text()).isPresent()) {
        return i;
      }
      if (isHeadLine(draft, i)) {
        end = i + 1;
      }
      words += passage.isSentence() ? passage.words() : 0;
    }
    return end;
  }

  private static boolean isHeadLine(Draft draft, int i) {
    return Labels.isLabel(draft, i) || isTimesOrByline(draft.passage(i));
  }

  /** A sentence that ends with a date is no line of times. */
  static boolean isTimesOrByline(Passage passage) {
    Optional<DateLine> line = DateLine.of(passage.text());
    boolean times = line.isPresent() && (line.get().isBare() || !passage.isSentence());
    return times || isAgo(passage) || Byline.isByline(passage.text());
  }

  /** {@code 3 hours ago}: says when a page was read, not when it was written. */
  static boolean isAgo(Passage passage) {
    String[] words = Cues.fold(passage.text()).split(" ", -1);
    int last = words.length - 1;
    boolean number = last == 2 && (Character.isDigit(words[0].charAt(0)) || words[0].equals("an"));
    return number && words[2].equals("ago") && Draft.CUES.hasFolded("datewords", words[1]);
  }
}
