package io.github.dateline.parse.article;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.List;
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
    List<Span> stories = Stories.in(source, span);
    Draft draft = new Draft(source, span, stories.get(0));
    mark(draft, given);
    for (Span other : stories.subList(1, stories.size())) {
      addStory(draft, other);
    }
    return draft.article.build();
  }

  private static void mark(Draft draft, Optional<LocalDate> given) {
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
    readDates(draft, given);
    addBlocks(draft);
  }

  private static void readDates(Draft draft, Optional<LocalDate> given) {
    if (draft.article.published().isEmpty()) {
      given.ifPresent(
          day -> draft.article.published(PrintedTime.of(day), "given", Optional.empty()));
    }
    Optional<LocalDate> published = draft.article.published().map(PrintedTime::date);
    Optional<LocalDate> modified = draft.article.modified().map(PrintedTime::date);
    if (published.isPresent() && modified.isPresent() && modified.get().isBefore(published.get())) {
      draft.article.diagnostic(
          Diagnostic.of(
              "published-after-updated",
              "published on " + published.get() + ", but updated on " + modified.get()));
    }
  }

  /** A second story in the same text keeps its blocks and its own reference date. */
  private static void addStory(Draft draft, Span span) {
    Draft other = new Draft(draft.source, span, span);
    mark(other, Optional.empty());
    Article story = other.article.build();
    story.blocks().forEach(draft.article::block);
    story.placeLines().forEach(draft.article::placeLine);
    story.sections().forEach(draft.article::section);
    story.published().ifPresent(time -> draft.article.section(new DatedSection(span, time.date())));
    draft.article.diagnostic(
        new Diagnostic(
            "several-stories",
            "another story stands in the same text; fields are those of the first",
            Optional.of(span)));
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
