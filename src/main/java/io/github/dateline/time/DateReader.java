package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Document;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text and resolves them. Immutable and thread-safe.
 *
 * <pre>{@code
 * DateReader dates = DateReader.english();
 * dates.resolve("last Tuesday", LocalDate.of(2022, 5, 12)).get().value(); // "2022-05-10"
 * }</pre>
 *
 * <p>Values follow TIMEX3 (ISO-TimeML). There is no "today" here: relative expressions count from
 * the reference date of their block, and without one they stay open ({@code XXXX-WXX-3}).
 */
public final class DateReader {

  private final TimeLexicon lexicon;
  private final SentenceFinder finder;
  private final DraftResolver resolver;
  private final TextSegmenter segmenter;
  private final NumericOrder order;

  private DateReader(String language, TextSegmenter segmenter, NumericOrder order) {
    this.lexicon = TimeLexicon.of(language);
    this.finder = new SentenceFinder(lexicon);
    this.resolver = new DraftResolver(new TenseFinder(language));
    this.segmenter = segmenter;
    this.order = order;
  }

  private DateReader(DateReader other, NumericOrder order) {
    this.lexicon = other.lexicon;
    this.finder = other.finder;
    this.resolver = other.resolver;
    this.segmenter = other.segmenter;
    this.order = order;
  }

  /** Returns a reader for English that takes {@code 5/12/2022} for May 12. */
  public static DateReader english() {
    return new DateReader("en", TextSegmenter.english(), NumericOrder.MONTH_FIRST);
  }

  /**
   * Returns a reader for German weekdays, months and absolute dates: the English grammar over other
   * word files ({@code time/de}).
   */
  public static DateReader german() {
    return new DateReader("de", TextSegmenter.german(), NumericOrder.DAY_FIRST);
  }

  /**
   * Returns a reader like this one that reads ambiguous dates in numbers in another order.
   *
   * <pre>{@code
   * DateReader british = DateReader.english().withNumericOrder(NumericOrder.DAY_FIRST);
   * british.resolve("5/12/2022", LocalDate.of(2022, 12, 6)).get().value(); // "2022-12-05"
   * }</pre>
   */
  public DateReader withNumericOrder(NumericOrder declared) {
    return new DateReader(this, requireNonNull(declared, "declared"));
  }

  /**
   * Returns the time expressions of a document in text order, without overlap. A reference date
   * outside of the years 1 to 9999 counts as none.
   *
   * @param document whose reference dates are used
   * @param sentences the document's sentences
   */
  public List<DateMention> read(Document document, List<Sentence> sentences) {
    requireNonNull(document, "document");
    List<DateMention> mentions = new ArrayList<>();
    Timeline timeline = new Timeline();
    Block block = null;
    Optional<LocalDate> reference = Optional.empty();
    for (Sentence sentence : withPlaceLines(document, sentences)) {
      Words words = Words.of(sentence, lexicon, order);
      if (words == null) {
        continue;
      }
      if (isOther(block, sentence.block())) {
        block = sentence.block();
        reference = document.referenceDate(block.span());
        if (reference.isPresent() && !isUsable(reference.get())) {
          reference = Optional.empty();
        }
      }
      timeline.enter(reference);
      resolver.resolve(words, finder.find(words), timeline, mentions);
    }
    return List.copyOf(mentions);
  }

  /** The date of {@code HAVANA, August 7 (Agency) --} counts, though it is in no sentence. */
  private List<Sentence> withPlaceLines(Document document, List<Sentence> sentences) {
    if (document.placeLines().isEmpty()) {
      return sentences;
    }
    Article.Builder lines = Article.in(document.source());
    document.placeLines().forEach(s -> lines.block(TextBlock.of(TextBlock.Kind.PARAGRAPH, s)));
    List<Sentence> all = new ArrayList<>(sentences);
    all.addAll(segmenter.segment(lines.build()));
    all.sort(Comparator.comparing(Sentence::span));
    return all;
  }

  /** Values have years of four digits. */
  private static boolean isUsable(LocalDate reference) {
    return reference.getYear() >= 1 && reference.getYear() <= 9999;
  }

  private static boolean isOther(@Nullable Block known, Block block) {
    return known == null || known.span().compareTo(block.span()) != 0;
  }

  /**
   * Returns the time expressions of a plain text in text order, without overlap.
   *
   * @param text read as one paragraph
   * @param reference the day on which it was written
   * @throws IllegalArgumentException if the reference lies outside of the years 1 to 9999, which
   *     TIMEX3 values cannot tell
   */
  public List<DateMention> read(String text, LocalDate reference) {
    requireNonNull(text, "text");
    requireNonNull(reference, "reference");
    if (!isUsable(reference)) {
      throw new IllegalArgumentException(
          "reference is " + reference + "; expected a day of the years 1 to 9999");
    }
    SourceText source = SourceText.of("text", text);
    Article article =
        Article.in(source)
            .published(PrintedTime.of(reference), "given", Optional.empty())
            .block(TextBlock.of(TextBlock.Kind.PARAGRAPH, new Span(0, source.length())))
            .build();
    return read(article, segmenter.segment(article));
  }

  /**
   * Resolves one expression.
   *
   * @param expression such as {@code last Tuesday}; other words around it do no harm
   * @param reference the day on which it was written
   * @return the first time expression in it, empty if there is none
   * @throws IllegalArgumentException if the reference lies outside of the years 1 to 9999
   */
  public Optional<DateMention> resolve(String expression, LocalDate reference) {
    List<DateMention> mentions = read(expression, reference);
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(0));
  }
}
