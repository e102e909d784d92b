package io.github.dateline.meeting;

import io.github.dateline.text.Sentence;
import io.github.dateline.text.Token;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence with its phrases and dates, addressed by token. */
final class View {

  private final Sentence sentence;
  private final Words words;
  private final List<Set<WordClass>> classes;
  private final List<DateMention> dates;
  private final boolean[] isDate;
  private final List<Phrase> phrases = new ArrayList<>();
  private final int[] phraseAt;

  View(Sentence sentence, Words words, List<DateMention> dates) {
    this.sentence = sentence;
    this.words = words;
    this.classes = sentence.tokens().stream().map(t -> words.of(t.lower())).toList();
    this.dates = List.copyOf(dates);
    this.isDate = new boolean[sentence.tokens().size()];
    this.phraseAt = new int[sentence.tokens().size()];
    Arrays.fill(phraseAt, -1);
    for (DateMention date : dates) {
      int end = sentence.tokenAt(date.span().end() - 1);
      for (int i = sentence.tokenAt(date.span().start()); i <= end && i < isDate.length; i++) {
        isDate[i] = true;
      }
    }
  }

  void add(Phrase phrase) {
    phrases.add(phrase);
    index(phrases.size() - 1);
  }

  /**
   * Puts a longer phrase in the place of the one at an index and drops the following ones in it.
   */
  void replace(int index, Phrase phrase) {
    phrases.set(index, phrase);
    while (index + 1 < phrases.size() && phrases.get(index + 1).first() <= phrase.last()) {
      phrases.remove(index + 1);
    }
    Arrays.fill(phraseAt, -1);
    for (int i = 0; i < phrases.size(); i++) {
      index(i);
    }
  }

  private void index(int number) {
    Phrase phrase = phrases.get(number);
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      phraseAt[i] = number;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<DateMention> dates() {
    return dates;
  }

  int size() {
    return isDate.length;
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  String lower(int at) {
    return at < 0 || at >= size() ? "" : token(at).lower();
  }

  boolean isDate(int at) {
    return at >= 0 && at < size() && isDate[at];
  }

  boolean isWord(WordClass value, String lower) {
    return words.is(value, lower);
  }

  boolean is(int at, WordClass value) {
    return at >= 0 && at < size() && classes.get(at).contains(value);
  }

  boolean isAny(int at, WordClass... values) {
    for (WordClass value : values) {
      if (is(at, value)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the days that the sentence gives, each once, in text order. */
  List<DateRange> days() {
    return dates.stream()
        .filter(d -> d.type() != DateMention.Type.DURATION && d.type() != DateMention.Type.SET)
        .flatMap(d -> d.range().stream())
        .filter(r -> r.first().equals(r.last()))
        .distinct()
        .toList();
  }

  Optional<Phrase> phraseAt(int at) {
    return at < 0 || at >= size() || phraseAt[at] < 0
        ? Optional.empty()
        : Optional.of(phrases.get(phraseAt[at]));
  }

  boolean startsPhrase(int at) {
    return phraseAt(at).filter(p -> p.first() == at).isPresent();
  }

  /** Tells whether the sentence stands without a verb's full stop, as headlines do. */
  boolean isHeadline() {
    String last = lower(size() - 1);
    return !(last.startsWith(".")
            || last.equals("?")
            || last.equals("!")
            || last.equals("\"")
            || last.equals("”"))
        && size() <= 25;
  }
}
