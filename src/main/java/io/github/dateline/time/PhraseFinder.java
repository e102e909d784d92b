package io.github.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds expressions that are listed as a whole: {@code right now}, {@code the near future}. */
final class PhraseFinder implements Finder {

  private final TimeLexicon lexicon;

  PhraseFinder(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public @Nullable Draft at(Words words, int i) {
    Draft best = null;
    List<TimeLexicon.Phrase> phrases = lexicon.startingWith(words.lower(i));
    for (int k = 0; k < phrases.size(); k++) { // asked at every word: without an iterator
      TimeLexicon.Phrase phrase = phrases.get(k);
      int to = words.match(i, phrase.words());
      boolean comparison = words.is(i - 1, "as") || words.is(to, "as"); // "as soon as"
      boolean title = to > i + 1 && words.isCapitalized(to - 1); // "The Future of Aging"
      boolean fate = words.is(to - 1, "future") && words.is(to, "of"); // the future of the yard
      if (to > i && !comparison && !title && !fate && (best == null || to > best.to())) {
        best = Draft.of(i, to, Meaning.fixed(phrase.type(), phrase.value()));
      }
    }
    return best;
  }
}
