package io.github.dateline.parse.thread;

import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.Passage;
import java.util.List;

/**
 * Guesses that a post starts with a quotation whose marks were lost. Only two signs are taken, and
 * what they give is never certain: a letter's close and signature in the middle of a post, and a
 * question that the next line answers without the blank line that parts all other paragraphs.
 */
final class StyleGuess {

  private StyleGuess() {}

  /** Returns the last passage of the guessed quotation, or -1. */
  static int lastQuoted(List<Passage> passages) {
    for (int i = 1; i + 1 < passages.size(); i++) {
      if (isSignature(passages, i)) {
        return i;
      }
    }
    return answered(passages);
  }

  /** Regards, a name of one or two words, a blank line, and more text by somebody. */
  private static boolean isSignature(List<Passage> passages, int at) {
    Passage close = passages.get(at - 1);
    Passage name = passages.get(at);
    return close.words() <= 3
        && Page.CUES.has("regards", close.text())
        && name.words() <= 2
        && !name.afterBlank()
        && !name.endsSentence()
        && passages.get(at + 1).afterBlank();
  }

  private static int answered(List<Passage> passages) {
    int last = passages.size() - 1;
    if (last < 2) {
      return -1;
    }
    Passage question = passages.get(last - 1);
    Passage answer = passages.get(last);
    boolean parted = !answer.afterBlank();
    for (int i = 1; i < last; i++) {
      parted &= passages.get(i).afterBlank();
    }
    boolean asks = question.endsWith('?');
    return parted && asks && Page.CUES.startLength("answer", folded(answer)) > 0 ? last - 1 : -1;
  }

  private static String folded(Passage passage) {
    return Cues.fold(passage.text());
  }
}
