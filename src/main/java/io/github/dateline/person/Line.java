package io.github.dateline.person;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/** A sentence with the word classes of its tokens. */
final class Line {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final int[] classes;
  private final int[] clusters;

  private Line(Sentence sentence, int[] classes, int[] clusters) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.classes = classes;
    this.clusters = clusters;
  }

  static Line of(Sentence sentence, WordClasses words) {
    List<Token> tokens = sentence.tokens();
    int[] classes = new int[tokens.size()];
    int[] clusters = new int[tokens.size()];
    for (int i = 0; i < classes.length; i++) {
      clusters[i] = words.cluster(tokens.get(i).lower());
      if (tokens.get(i).kind() == Token.Kind.WORD) {
        classes[i] = words.of(tokens.get(i).lower());
        int prefix = tenurePrefix(tokens.get(i).lower());
        if (prefix > 0) {
          classes[i] |= WordClasses.TENURE | words.of(tokens.get(i).lower().substring(prefix));
        }
      }
    }
    markGivenNames(tokens, classes);
    markPlaces(tokens, classes, words);
    markCountries(tokens, classes, words.countries());
    return new Line(sentence, classes, clusters);
  }

  /** The length of {@code then-}, {@code ex-} or {@code former-} at the head of a word. */
  static int tenurePrefix(String lower) {
    return lower.startsWith("then-")
        ? 5
        : lower.startsWith("ex-") ? 3 : lower.startsWith("former-") ? 7 : 0;
  }

  /** The same line with bits of some tokens' classes changed; for training with unknown names. */
  Line with(IntBinaryOperator change) {
    int[] changed = new int[classes.length];
    for (int i = 0; i < classes.length; i++) {
      changed[i] = change.applyAsInt(i, classes[i]);
    }
    return new Line(sentence, changed, clusters);
  }

  /** {@code Bill Waters}: what ends the name of a law elsewhere begins a name here. */
  private static void markGivenNames(List<Token> tokens, int[] classes) {
    for (int i = 0; i + 1 < classes.length; i++) {
      boolean first = i == 0 || !(tokens.get(i - 1).isCapitalized() || tokens.get(i - 1).is("the"));
      int bits = WordClasses.ORGWORD | WordClasses.MALE_NAME;
      boolean both = (classes[i] & bits) == bits;
      if (both && first && tokens.get(i).isCapitalized() && tokens.get(i + 1).isCapitalized()) {
        classes[i] &= ~WordClasses.ORGWORD;
      }
    }
  }

  private static void markPlaces(List<Token> tokens, int[] classes, WordClasses words) {
    for (int i = 0; i + 1 < classes.length; i++) {
      if (!tokens.get(i).isCapitalized()) {
        continue;
      }
      int end = placeEnd(tokens, classes, i, words);
      for (; i < end; i++) {
        classes[i] |= WordClasses.CITY;
      }
    }
  }

  /** The last token of the longest place of several words that begins at one, or that one. */
  private static int placeEnd(List<Token> tokens, int[] classes, int first, WordClasses words) {
    int end = first;
    long phrase = NameTable.phrase(tokens.get(first).lower());
    for (int i = first + 1; i < Math.min(classes.length, first + 4); i++) {
      if (!tokens.get(i).isCapitalized() && (classes[i] & WordClasses.PARTICLE) == 0) {
        break;
      }
      phrase = NameTable.phrase(phrase, tokens.get(i).lower());
      if (words.isPlace(phrase)) {
        end = i;
      }
    }
    if (end > first) {
      classes[end] |= WordClasses.CITY | WordClasses.PLACE_PHRASE;
      for (int i = first; i < end; i++) {
        classes[i] |= WordClasses.PLACE_PHRASE;
      }
    }
    return end;
  }

  private static void markCountries(List<Token> tokens, int[] classes, Countries countries) {
    for (int i = 0; i < classes.length; i++) {
      if (!tokens.get(i).isCapitalized()) {
        continue;
      }
      Optional<Countries.Match> match =
          countries.longestAt(at -> tokens.get(at).text(), i, tokens.size());
      if (match.isPresent()) {
        int bit = WordClasses.bit(match.get().kind());
        int end = i + match.get().words();
        for (; i < end; i++) {
          classes[i] =
              (classes[i] | bit)
                  & ~(bit == WordClasses.COUNTRY || bit == WordClasses.ORGANISATION
                      ? WordClasses.FUNCTION
                      : 0);
        }
        i--;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return classes.length;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  String lower(int at) {
    return at >= 0 && at < classes.length ? tokens.get(at).lower() : "";
  }

  boolean has(int at, int bits) {
    return at >= 0 && at < classes.length && (classes[at] & bits) != 0;
  }

  boolean isCapitalized(int at) {
    return at >= 0
        && at < classes.length
        && tokens.get(at).kind() == Token.Kind.WORD
        && tokens.get(at).isCapitalized();
  }

  /** A capitalised word, or one whose capital follows a particle: {@code al-Bashir}. */
  boolean isNameLike(int at) {
    if (isCapitalized(at)) {
      return !(lower(at - 1).equals("@") && tokens.get(at - 1).end() == tokens.get(at).start());
    }
    if (at < 0 || at >= classes.length || tokens.get(at).kind() != Token.Kind.WORD) {
      return false;
    }
    String text = tokens.get(at).text();
    int cut = Math.max(text.indexOf('-'), text.indexOf('\''));
    cut = Math.max(cut, text.indexOf('\u2019'));
    return cut > 0
        && cut <= 3
        && cut + 1 < text.length()
        && Character.isUpperCase(text.charAt(cut + 1));
  }

  /** The cluster of a word and, in the low byte, its group; see {@link WordClusters}. */
  int cluster(int at) {
    return at >= 0 && at < clusters.length ? clusters[at] : 0;
  }

  int classes(int at) {
    return at >= 0 && at < classes.length ? classes[at] : 0;
  }

  /** A single capital or a pair such as {@code J.P.}: part of a name. */
  boolean isInitial(int at) {
    if (!isCapitalized(at)) {
      return false;
    }
    String text = tokens.get(at).text();
    return text.length() == 1 || (text.indexOf('.') == 1 && text.length() <= 6);
  }

  /** Two or more capitals and nothing else: {@code ISI}, {@code IK}. */
  boolean isAcronym(int at) {
    if (!isCapitalized(at)) {
      return false;
    }
    String text = tokens.get(at).text();
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** The full stop of an abbreviation such as {@code Mr.} or {@code J.}: no blank before it. */
  boolean isAbbreviationStop(int at) {
    return lower(at).equals(".")
        && at > 0
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && (has(at - 1, WordClasses.TITLE | WordClasses.SUFFIX | WordClasses.ROLE)
            || tokens.get(at - 1).text().length() == 1);
  }

  /** The token before one, over the full stop of an abbreviation; -1 at the start. */
  int before(int at) {
    int left = at - 1;
    return left > 0 && isAbbreviationStop(left) ? left - 1 : left;
  }

  boolean isPossessive(int at) {
    String lower = lower(at);
    return lower.length() == 2 && lower.charAt(1) == 's' && !Character.isLetter(lower.charAt(0));
  }

  Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  String text() {
    return sentence.text();
  }

  String text(int first, int last) {
    return sentence.textOf(first, last);
  }
}
