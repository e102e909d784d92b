package io.github.dateline.parse.page;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.Caption;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.article.Credit;
import io.github.dateline.parse.article.DateLine;
import io.github.dateline.parse.article.PlaceLine;
import io.github.dateline.parse.page.Run.Role;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the article of a page's fields and runs of text. Its content is the text of the page in
 * page order, what is not content included; runs that were set aside together are one block.
 */
final class ArticleWriter {

  private static final int LONGEST_CREDIT = 70;

  private final StringBuilder content = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final StatedFields fields;
  private final Optional<Provenance> headline;

  private ArticleWriter(StatedFields fields) {
    this.fields = fields;
    this.headline = Headline.choose(fields);
  }

  static Article write(SourceInput input, StatedFields fields, List<Run> runs) {
    ArticleWriter writer = new ArticleWriter(fields);
    writer.unseenHeadline(runs);
    for (int i = 0; i < runs.size(); i++) {
      Reason reason = runs.get(i).reason;
      if (reason == null) {
        boolean credited = i + 1 < runs.size() && isCredit(runs.get(i), runs.get(i + 1));
        writer.content(runs.get(i), credited ? runs.get(++i).text : "");
      } else {
        i = writer.aside(runs, i, reason);
      }
    }
    return writer.article(input);
  }

  /** A headline that only the mark-up states stands first. */
  private void unseenHeadline(List<Run> runs) {
    boolean story = runs.stream().anyMatch(Run::isContent);
    boolean seen = runs.stream().anyMatch(run -> run.role == Role.HEADLINE);
    if (headline.isPresent() && story && !seen) {
      blocks.add(TextBlock.of(TextBlock.Kind.HEADLINE, append(headline.get().value(), "\n\n")));
    }
  }

  private Span append(String text, String gap) {
    if (content.length() > 0) {
      content.append(gap);
    }
    int start = content.length();
    content.append(text);
    return new Span(start, content.length());
  }

  private void content(Run run, String credit) {
    Span span = append(run.text, "\n\n");
    if (run.role != Role.CAPTION) {
      blocks.add(TextBlock.of(run.role.kind, span));
      return;
    }
    Optional<String> own = credit.isEmpty() ? Credit.in(run.text) : Optional.of(credit);
    Span whole = credit.isEmpty() ? span : new Span(span.start(), append(credit, " ").end());
    blocks.add(new Caption(whole, own.map(ArticleWriter::name), Optional.empty(), 0));
  }

  /** Who took a picture stands behind its caption, in a box of its own. */
  private static boolean isCredit(Run caption, Run next) {
    return caption.role == Role.CAPTION
        && next.role == Role.CAPTION
        && next.isContent()
        && !next.isSentence()
        && caption.text.length() > next.text.length()
        && next.text.length() <= LONGEST_CREDIT
        && figure(caption.box).equals(figure(next.box));
  }

  private static Box figure(Box box) {
    Box at = box;
    while (at.parent != null && at.parent.role == Role.CAPTION) {
      at = at.parent;
    }
    return at.parent == null ? at : at.parent;
  }

  /** Returns a credit without its label and brackets. */
  private static String name(String credit) {
    String bare = credit.strip();
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return Credit.in(bare).orElse(bare);
  }

  /** Writes runs that were set aside for one reason; returns the index of the last one. */
  private int aside(List<Run> runs, int first, Reason reason) {
    Run run = runs.get(first);
    if (run.box.hidden && run.box.reason != null) {
      return first;
    }
    int last = first;
    int start = append(run.text, "\n\n").start();
    while (last + 1 < runs.size() && isSame(run, runs.get(last + 1))) {
      last++;
      append(runs.get(last).text, "\n");
    }
    blocks.add(Boilerplate.of(new Span(start, content.length()), reason, run.cue));
    return last;
  }

  private static boolean isSame(Run one, Run next) {
    return one.reason == next.reason && one.cue.equals(next.cue) && !next.box.hidden;
  }

  private Article article(SourceInput input) {
    SourceText source = SourceText.of(input.text().name(), content.toString());
    Article.Builder article = Article.in(source);
    blocks.forEach(article::block);
    head(article, source);
    for (Provenance author : Authors.choose(fields)) {
      article.author(author.value(), author.origin(), Optional.empty());
    }
    fields
        .first("publisher")
        .ifPresent(
            p -> {
              article.publisher(p.value(), p.origin(), Optional.empty());
              others(article, p);
            });
    fields.first("section").ifPresent(p -> article.section(p.value(), p.origin()));
    fields.first("language").ifPresent(p -> article.language(p.value(), p.origin()));
    fields.first("url").ifPresent(p -> article.url(p.value(), p.origin()));
    placeLine(article, source);
    PageTimes.write(article, fields, input);
    fields.diagnostics.forEach(article::diagnostic);
    return article.build();
  }

  private void head(Article.Builder article, SourceText source) {
    headline.ifPresent(
        p -> {
          article.headline(p.value(), p.origin(), span(TextBlock.Kind.HEADLINE));
          others(article, p);
        });
    standfirst(article, source);
    byline(article, source);
  }

  /** The line above the text; who else worked on the story stands below it. */
  private void byline(Article.Builder article, SourceText source) {
    Optional<Span> text = span(TextBlock.Kind.PARAGRAPH);
    for (Block block : blocks) {
      boolean above = text.isEmpty() || block.span().start() < text.get().start();
      if (above && block instanceof TextBlock line && line.kind() == TextBlock.Kind.BYLINE) {
        String whole = source.text(line.span());
        String names = DateLine.of(whole).map(d -> d.lead().textIn(whole).strip()).orElse(whole);
        if (!names.isEmpty()) {
          article.byline(names, "page", Optional.of(line.span()));
          return;
        }
      }
    }
  }

  /** Points of a summary are one standfirst; only one that is a single block has a span. */
  private void standfirst(Article.Builder article, SourceText source) {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text && text.kind() == TextBlock.Kind.STANDFIRST) {
        parts.add(source.text(text.span()));
      }
    }
    if (!parts.isEmpty()) {
      Optional<Span> at = parts.size() == 1 ? span(TextBlock.Kind.STANDFIRST) : Optional.empty();
      article.standfirst(String.join(" ", parts), "page", at);
    }
  }

  /** Notes the runners-up of a field. */
  private void others(Article.Builder article, Provenance taken) {
    for (Provenance other : fields.all(taken.field())) {
      if (!other.equals(taken)) {
        article.found(other.field(), other.value(), other.origin(), other.span());
      }
    }
  }

  private Optional<Span> span(TextBlock.Kind kind) {
    for (Block block : blocks) {
      if (block instanceof TextBlock text && text.kind() == kind) {
        return Optional.of(text.span());
      }
    }
    return Optional.empty();
  }

  private void placeLine(Article.Builder article, SourceText source) {
    Optional<Span> first = span(TextBlock.Kind.PARAGRAPH);
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
}
