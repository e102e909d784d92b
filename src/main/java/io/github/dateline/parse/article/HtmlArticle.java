package io.github.dateline.parse.article;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Caption;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.article.HtmlBlock.Role;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the article of a page's fields and blocks. */
final class HtmlArticle {

  private HtmlArticle() {}

  static Article build(SourceInput input, HtmlFields fields, List<HtmlBlock> blocks) {
    StringBuilder content = new StringBuilder();
    List<Block> placed = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      if (content.length() > 0) {
        content.append("\n\n");
      }
      int start = content.length();
      content.append(block.text());
      placed.add(block(block, new Span(start, content.length())));
    }
    SourceText source = SourceText.of(input.text().name(), content.toString());
    Article.Builder article = Article.in(source);
    placed.forEach(article::block);
    fields(article, fields, source, placed);
    placeLine(article, source, placed);
    times(article, fields, input);
    fields.diagnostics.forEach(article::diagnostic);
    return article.build();
  }

  private static Block block(HtmlBlock block, Span span) {
    return block.role() == Role.CAPTION
        ? new Caption(span, Credit.in(block.text()), Optional.empty(), 0)
        : TextBlock.of(block.role().kind, span);
  }

  private static void fields(
      Article.Builder article, HtmlFields fields, SourceText source, List<Block> blocks) {
    Optional<Span> headline = span(blocks, TextBlock.Kind.HEADLINE);
    HtmlTitle.choose(fields)
        .ifPresent(
            p -> {
              article.headline(p.value(), p.origin(), headline);
              others(article, fields, p);
            });
    span(blocks, TextBlock.Kind.STANDFIRST)
        .ifPresent(at -> article.standfirst(source.text(at), "page", Optional.of(at)));
    span(blocks, TextBlock.Kind.BYLINE)
        .ifPresent(at -> article.byline(source.text(at), "page", Optional.of(at)));
    for (Provenance author : HtmlAuthors.choose(fields)) {
      article.author(author.value(), author.origin(), Optional.empty());
    }
    fields
        .first("publisher")
        .ifPresent(
            p -> {
              article.publisher(p.value(), p.origin(), Optional.empty());
              others(article, fields, p);
            });
    fields.first("section").ifPresent(p -> article.section(p.value(), p.origin()));
    fields.first("language").ifPresent(p -> article.language(p.value(), p.origin()));
    fields.first("url").ifPresent(p -> article.url(p.value(), p.origin()));
  }

  /** Notes the runners-up of a field. */
  private static void others(Article.Builder article, HtmlFields fields, Provenance taken) {
    for (Provenance other : fields.all(taken.field())) {
      if (!other.equals(taken)) {
        article.found(other.field(), other.value(), other.origin(), other.span());
      }
    }
  }

  private static Optional<Span> span(List<Block> blocks, TextBlock.Kind kind) {
    return blocks.stream()
        .filter(b -> b instanceof TextBlock t && t.kind() == kind)
        .map(Block::span)
        .findFirst();
  }

  private static void placeLine(Article.Builder article, SourceText source, List<Block> blocks) {
    Optional<Span> first = span(blocks, TextBlock.Kind.PARAGRAPH);
    if (first.isEmpty()) {
      return;
    }
    Span at = first.get();
    Optional<PlaceLine> line = PlaceLine.of(source.text(at));
    if (line.isPresent()) {
      Optional<Span> span = Optional.of(new Span(at.start(), at.start() + line.get().end()));
      article.place(line.get().place(), "place line", span);
      line.get().agency().ifPresent(a -> article.agency(a, "place line", span));
    }
  }

  private static void times(Article.Builder article, HtmlFields fields, SourceInput input) {
    for (Provenance p : fields.all("published")) {
      Optional<PrintedTime> time = IsoTimes.read(p.value());
      if (time.isPresent() && article.published().isEmpty()) {
        article.published(time.get(), p.origin(), Optional.empty());
      } else {
        article.found("published", p.value(), p.origin(), Optional.empty());
      }
    }
    for (Provenance p : fields.all("modified")) {
      Optional<PrintedTime> time = IsoTimes.read(p.value());
      if (time.isPresent() && article.modified().isEmpty()) {
        article.modified(time.get(), p.origin(), Optional.empty());
      } else {
        article.found("modified", p.value(), p.origin(), Optional.empty());
      }
    }
    if (article.published().isEmpty()) {
      fields
          .first("url")
          .map(Provenance::value)
          .flatMap(UrlDate::of)
          .ifPresent(day -> article.published(PrintedTime.of(day), "URL", Optional.empty()));
    }
    if (article.published().isEmpty()) {
      input
          .published()
          .ifPresent(day -> article.published(PrintedTime.of(day), "given", Optional.empty()));
    }
  }
}
