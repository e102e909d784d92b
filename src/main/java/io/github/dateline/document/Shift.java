package io.github.dateline.document;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Moves what points into one text to its place in a longer one.
 *
 * @param source the longer text
 * @param by how far the old text stands behind its start
 */
record Shift(SourceText source, int by) {

  Span span(Span span) {
    return new Span(span.start() + by, span.end() + by);
  }

  List<Span> spans(List<Span> spans) {
    return spans.stream().map(this::span).toList();
  }

  Block block(Block block) {
    if (block instanceof TextBlock text) {
      return new TextBlock(text.kind(), span(text.span()), text.post(), text.quoteDepth());
    }
    if (block instanceof Caption caption) {
      return new Caption(
          span(caption.span()), caption.credit(), caption.post(), caption.quoteDepth());
    }
    Boilerplate other = (Boilerplate) block;
    return new Boilerplate(
        span(other.span()), other.reason(), other.cue(), other.post(), other.quoteDepth());
  }

  List<DatedSection> sections(List<DatedSection> sections) {
    return sections.stream().map(s -> new DatedSection(span(s.span()), s.date())).toList();
  }

  Diagnostic diagnostic(Diagnostic odd) {
    return new Diagnostic(odd.code(), odd.message(), odd.span().map(this::span));
  }

  private Provenance provenance(Provenance found) {
    Optional<Span> span = found.span().map(this::span);
    return new Provenance(found.field(), found.value(), found.origin(), span);
  }

  /** Moves an article; its blocks are in the post with this position. */
  Article article(Article article, int post) {
    return new Article(
        source,
        span(article.span()),
        article.headline(),
        article.standfirst(),
        article.byline(),
        article.authors(),
        article.place(),
        article.agency(),
        article.publisher(),
        article.published(),
        article.modified(),
        article.url(),
        article.section(),
        article.language(),
        article.blocks().stream().map(block -> inPost(block(block), post)).toList(),
        spans(article.placeLines()),
        sections(article.sections()),
        article.provenance().stream().map(this::provenance).toList(),
        article.diagnostics().stream().map(this::diagnostic).toList());
  }

  private static Block inPost(Block block, int post) {
    return block.post().isPresent() ? block.in(post, block.quoteDepth()) : block;
  }
}
