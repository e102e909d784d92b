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
    for (TimeLexicon.Phrase phrase : lexicon.startingWith(words.lower(i))) {
      int to = i + phrase.words().size();
      boolean comparison = words.is(i - 1, "as") || words.is(to, "as"); // "as soon as"
      if (!comparison && matches(words, i, phrase.words()) && (best == null || to > best.to())) {
        best = Draft.of(i, to, Meaning.fixed(phrase.type(), phrase.value()));
      }
    }
    return best;
  }

  private static boolean matches(Words words, int i, List<String> phrase) {
    for (int k = 1; k < phrase.size(); k++) {
      if (!words.is(i + k, phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
