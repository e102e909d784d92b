package io.github.dateline.parse.article;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a story copied from a newspaper: a whole text, or one pasted into a post.
 *
 * <p>Its steps are the lines of {@link #read}: each marks the passages it is sure of and leaves the
 * others to the next one.
 */
public final class ArticleReader {

  private ArticleReader() {}

  /**
   * Reads the story in a stretch of a text.
   *
   * @param given the day of publication to use when the story states none
   */
  public static Article read(SourceText source, Span span, Optional<LocalDate> given) {
    requireNonNull(source, "source");
    requireNonNull(given, "given");
    Draft draft = new Draft(source, span);
    PublicationLine.mark(draft);
    boolean page = BodyFinder.isPage(draft) && !PublicationLine.stands(draft);
    if (page) {
      TeaserCards.mark(draft, 0);
      BodyFinder.findInPage(draft);
    } else {
      BodyFinder.findInStory(draft);
      TeaserCards.mark(draft, draft.bodyEnd);
    }
    HeadLines.read(draft, page);
    BodyLines.mark(draft, page);
    PublicationLine.read(draft);
    FirstParagraphs.readPlaceLine(draft);
    markTail(draft);
    if (draft.article.published().isEmpty()) {
      given.ifPresent(
          day -> draft.article.published(PrintedTime.of(day), "given", Optional.empty()));
    }
    addBlocks(draft);
    return draft.article.build();
  }

  /** Tells whether a line says where and when a story was printed. */
  public static boolean isPublicationLine(String line) {
    return PublicationLine.is(line);
  }

  /** Tells whether a paragraph starts with a place line such as {@code WASHINGTON:}. */
  public static boolean startsWithPlaceLine(String paragraph) {
    return PlaceLine.of(paragraph).isPresent();
  }

  /** Tells whether a line is a caption by its credit. */
  public static boolean isCaption(String line) {
    return Draft.CUES.has("credit", line);
  }

  /** What stands behind the body announces other stories or is furniture. */
  private static void markTail(Draft draft) {
    for (int i = draft.bodyEnd; i < draft.size(); i++) {
      boolean text = draft.passage(i).words() > 6;
      draft.setIfOpen(i, text ? Part.TEASER : Part.FURNITURE);
    }
  }

  private static void addBlocks(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      draft.article.block(block(draft.passage(i), draft.part(i)));
    }
  }

  private static Block block(Passage passage, Part part) {
    Span span = passage.span();
    return switch (part) {
      case HEADLINE -> TextBlock.of(TextBlock.Kind.HEADLINE, span);
      case STANDFIRST -> TextBlock.of(TextBlock.Kind.STANDFIRST, span);
      case BYLINE -> TextBlock.of(TextBlock.Kind.BYLINE, span);
      case HEADING -> TextBlock.of(TextBlock.Kind.HEADING, span);
      case PULL_QUOTE -> TextBlock.of(TextBlock.Kind.PULL_QUOTE, span);
      case PUBLICATION -> TextBlock.of(TextBlock.Kind.PUBLICATION, span);
      case CAPTION -> new Caption(span, Credit.in(passage.text()), Optional.empty(), 0);
      case FURNITURE -> Boilerplate.of(span, Boilerplate.Reason.FURNITURE);
      case TEASER -> Boilerplate.of(span, Boilerplate.Reason.TEASER);
      case DUPLICATE -> Boilerplate.of(span, Boilerplate.Reason.DUPLICATE);
      case ADVERTISEMENT -> Boilerplate.of(span, Boilerplate.Reason.ADVERTISEMENT);
      case OPEN, PARAGRAPH -> TextBlock.of(TextBlock.Kind.PARAGRAPH, span);
    };
  }
}
