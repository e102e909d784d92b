package io.github.dateline.text;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Document;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits the blocks of a document into sentences and tokens. Immutable and thread-safe.
 *
 * <p>A sentence never crosses a block. It ends at {@code . ! ? ...} and at a blank line, with
 * closing quotation marks and brackets taken along; not behind titles, initials and other
 * abbreviations ({@code text/abbreviations.tsv}). A full stop with a capital glued to it ({@code
 * May 18.Mr. Price}) ends one too. Place lines are left out.
 *
 * <pre>{@code
 * TextSegmenter.english().segment(article).get(0).text(); // "Kolar met Mr. Haas in Doha."
 * }</pre>
 */
public final class TextSegmenter {

  /** Longer than any real sentence that was seen; keeps every later stage linear in its input. */
  private static final int MOST_TOKENS = 400;

  private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb";
  private static final String OPENERS = "\"'\u201c\u2018([\u00ab";

  private final Map<String, String> abbreviations;
  private final Set<String> starters;

  private TextSegmenter(Map<String, String> abbreviations, Set<String> starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /** Returns a segmenter for English. */
  public static TextSegmenter english() {
    return new TextSegmenter(
        Lexicon.table("text/abbreviations.tsv"), Lexicon.words("text/sentence-starters.tsv"));
  }

  /** Returns a segmenter for German: the ordinals of {@code 12. Mai} end no sentence. */
  public static TextSegmenter german() {
    return new TextSegmenter(
        Lexicon.table("text/abbreviations-de.tsv"), Lexicon.words("text/sentence-starters-de.tsv"));
  }

  /**
   * Returns the sentences of all blocks in text order, of furniture too: their {@link
   * Sentence#block()} tells them apart. What the mark-up of a page set aside has no sentences: it
   * is most of a page, and nobody asks for it.
   */
  public List<Sentence> segment(Document document) {
    requireNonNull(document, "document");
    List<Sentence> sentences = new ArrayList<>();
    SourceText source = document.source();
    List<Span> placeLines = document.placeLines();
    int nextPlaceLine = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Boilerplate boilerplate && boilerplate.cue().isPresent()) {
        continue;
      }
      Span span = block.span();
      while (nextPlaceLine < placeLines.size()
          && placeLines.get(nextPlaceLine).end() <= span.start()) {
        nextPlaceLine++;
      }
      int start = span.start();
      if (nextPlaceLine < placeLines.size() && span.contains(placeLines.get(nextPlaceLine))) {
        start = placeLines.get(nextPlaceLine).end();
      }
      addSentences(source.content(), start, span.end(), block, sentences);
    }
    return List.copyOf(sentences);
  }

  private void addSentences(
      String text, int start, int end, Block block, List<Sentence> sentences) {
    List<Token> tokens = Tokenizer.tokens(text, start, end);
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean full = i + 1 - first == MOST_TOKENS;
      if (i + 1 < tokens.size() && !full && !isBoundary(text, tokens, i, first)) {
        continue;
      }
      add(text, tokens, first, i, block, sentences);
      first = i + 1;
    }
  }

  private static void add(
      String text, List<Token> tokens, int first, int last, Block block, List<Sentence> sentences) {
    Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
    sentences.add(
        new Sentence(
            sentences.size(), span, span.textIn(text), tokens.subList(first, last + 1), block));
  }

  /** Tells whether a sentence ends behind token i; there is a token behind it. */
  private boolean isBoundary(String text, List<Token> tokens, int i, int first) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (hasBlankLine(text, token.end(), next.start())) {
      return true;
    }
    if (isCloser(next, token, text)) {
      return false;
    }
    int stop = i;
    while (stop > first && isCloser(tokens.get(stop), tokens.get(stop - 1), text)) {
      stop--;
    }
    return endsSentence(text, tokens, stop, next);
  }

  private boolean endsSentence(String text, List<Token> tokens, int stop, Token next) {
    Token mark = tokens.get(stop);
    if (mark.kind() == Token.Kind.WORD && mark.text().endsWith(".")) {
      return startsSentence(next) && "lower".equals(rule(mark)) && starters.contains(next.lower());
    }
    if (mark.kind() != Token.Kind.MARK || stop == 0) {
      return false;
    }
    char c = mark.text().charAt(0);
    if (c == '!' || c == '?' || c == '\u2026' || mark.text().startsWith("..")) {
      return startsSentence(next);
    }
    return c == '.' && endsAtFullStop(text, tokens, stop, next);
  }

  private boolean endsAtFullStop(String text, List<Token> tokens, int stop, Token next) {
    Token word = tokens.get(stop - 1);
    boolean glued = word.end() == tokens.get(stop).start();
    if (!startsSentence(next)) {
      return false;
    }
    if (!glued) {
      return true;
    }
    if (isInitial(word)) {
      return starters.contains(next.lower()) && !word.is("i") && !isName(tokens, stop - 2);
    }
    String rule = abbreviations.get(word.lower());
    if (rule == null || !isAbbreviated(word, text)) {
      return true;
    }
    return rule.equals("lower") && starters.contains(next.lower());
  }

  /** {@code no}, {@code art} and the like are abbreviations only where a number follows. */
  private static boolean isAbbreviated(Token word, String text) {
    if (word.isCapitalized()) {
      return true;
    }
    int at = word.end() + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean number = at < text.length() && Character.isDigit(text.charAt(at));
    return number || (word.text().length() <= 2 && !word.is("no"));
  }

  private String rule(Token mark) {
    String bare = mark.lower().substring(0, mark.lower().length() - 1);
    return abbreviations.getOrDefault(bare, "lower");
  }

  private static boolean isInitial(Token word) {
    return word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0));
  }

  private static boolean isName(List<Token> tokens, int i) {
    return i >= 0 && tokens.get(i).isCapitalized();
  }

  /** A capital, a digit or an opening quotation mark starts a sentence; so does a smiley. */
  private static boolean startsSentence(Token next) {
    char c = next.text().charAt(0);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isTitleCase(c)
        || OPENERS.indexOf(c) >= 0
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || c == '\u2014'
        || c == '-'
        || c == '\u2022';
  }

  /** A closing mark stands without a blank behind what it closes, or before a blank. */
  private static boolean isCloser(Token mark, Token before, String text) {
    if (mark.kind() == Token.Kind.EMOTICON) {
      return true;
    }
    if (mark.kind() != Token.Kind.MARK || CLOSERS.indexOf(mark.text().charAt(0)) < 0) {
      return false;
    }
    char c = mark.text().charAt(0);
    if (c != '"' && c != '\'') {
      return true;
    }
    boolean glued = before.end() == mark.start();
    boolean opens = mark.end() < text.length() && !Tokenizer.isBlank(text.charAt(mark.end()));
    return glued && !(opens && Character.isLetterOrDigit(text.charAt(mark.end())));
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    int lineEnds = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
      if (!pair && (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029')) {
        lineEnds++;
      }
    }
    return lineEnds >= 2;
  }
}
