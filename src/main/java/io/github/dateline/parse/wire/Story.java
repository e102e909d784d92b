package io.github.dateline.parse.wire;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.TextBlock;
import io.github.dateline.document.TextBlock.Kind;
import io.github.dateline.parse.article.Byline;
import io.github.dateline.parse.article.IsoTimes;
import io.github.dateline.parse.article.PlaceLine;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.page.HtmlFragment;
import io.github.dateline.parse.page.HtmlFragment.Piece;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An article while its format is read. Its content becomes headline, standfirst, byline and then
 * the text, one block a line. Of each field the value that is given first is taken; the others are
 * kept as runners-up. Used by one call.
 */
final class Story {

  /** A short line that stands twice says nothing the second time. */
  private static final int SHORT = 120;

  private final SourceInput input;
  private final List<Provenance> fields = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  Story(SourceInput input) {
    this.input = input;
    input.url().ifPresent(url -> field("url", url, "given"));
  }

  static Story named(String name) {
    return new Story(SourceInput.of(name, "", SourceInput.Form.XML));
  }

  /** Adds a value of a field; blank ones are left out. */
  void field(String field, String value, String origin) {
    String clean = clean(value);
    if (!clean.isEmpty()) {
      fields.add(new Provenance(field, clean, origin, Optional.empty()));
    }
  }

  boolean has(String field) {
    return first(field).isPresent();
  }

  void html(String fragment) {
    pieces.addAll(HtmlFragment.cut(fragment));
  }

  /** Adds plain text, a paragraph a line. */
  void text(String text) {
    text.lines().map(Story::clean).forEach(line -> add(line, false));
  }

  void caption(String text) {
    add(clean(text), true);
  }

  private void add(String line, boolean caption) {
    if (!line.isEmpty()) {
      pieces.add(Piece.of(line, caption));
    }
  }

  void diagnostic(String code, String message) {
    diagnostics.add(Diagnostic.of(code, message));
  }

  boolean hasText() {
    return pieces.stream().anyMatch(piece -> piece.aside().isEmpty());
  }

  /** Tells whether the text so far holds the start of another one. */
  boolean holds(String text) {
    String start = Cues.fold(text);
    start = start.substring(0, Math.min(start.length(), SHORT / 2));
    for (Piece piece : pieces) {
      if (Cues.fold(piece.text()).contains(start)) {
        return true;
      }
    }
    return false;
  }

  Article build() {
    StringBuilder content = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    head(Kind.HEADLINE, "headline", content, blocks, seen);
    head(Kind.STANDFIRST, "standfirst", content, blocks, seen);
    head(Kind.BYLINE, "byline", content, blocks, seen);
    for (Piece piece : pieces) {
      boolean isShort = piece.caption() || piece.text().length() < SHORT;
      if (seen.add(Cues.fold(piece.text())) || !isShort) {
        blocks.add(piece.at(append(piece.text(), content)));
      }
    }
    if (!hasText()) {
      diagnostic("no-body", "the item has no text");
    }
    SourceText source = SourceText.of(input.text().name(), content.toString());
    Article.Builder article = Article.in(source);
    blocks.forEach(article::block);
    fields(article, blocks);
    placeLine(article, source, blocks);
    times(article);
    diagnostics.forEach(article::diagnostic);
    return article.build();
  }

  private void head(
      Kind kind, String field, StringBuilder content, List<Block> blocks, Set<String> seen) {
    Optional<Provenance> value = first(field);
    if (value.isPresent() && seen.add(Cues.fold(value.get().value()))) {
      blocks.add(TextBlock.of(kind, append(value.get().value(), content)));
    }
  }

  private static Span append(String text, StringBuilder content) {
    if (content.length() > 0) {
      content.append("\n\n");
    }
    int start = content.length();
    content.append(text);
    return new Span(start, content.length());
  }

  private void fields(Article.Builder article, List<Block> blocks) {
    first("headline")
        .ifPresent(p -> article.headline(p.value(), p.origin(), span(blocks, Kind.HEADLINE)));
    first("standfirst")
        .ifPresent(p -> article.standfirst(p.value(), p.origin(), span(blocks, Kind.STANDFIRST)));
    first("byline")
        .ifPresent(p -> article.byline(p.value(), p.origin(), span(blocks, Kind.BYLINE)));
    authors(article);
    first("publisher").ifPresent(p -> article.publisher(p.value(), p.origin(), Optional.empty()));
    first("url").ifPresent(p -> article.url(p.value(), p.origin()));
    first("section").ifPresent(p -> article.section(p.value(), p.origin()));
    first("language").ifPresent(p -> article.language(p.value(), p.origin()));
    for (Provenance field : fields) {
      boolean taken = first(field.field()).filter(field::equals).isPresent();
      if (!taken || !TAKEN.contains(field.field())) {
        article.found(field.field(), field.value(), field.origin(), Optional.empty());
      }
    }
  }

  /** The fields of an article; others are noted as they are. */
  private static final Set<String> TAKEN =
      Set.of(
          "headline",
          "standfirst",
          "byline",
          "author",
          "publisher",
          "url",
          "section",
          "language",
          "place",
          "agency",
          "published",
          "modified");

  /** The authors of the first origin that names a person; the publisher is none. */
  private void authors(Article.Builder article) {
    Set<String> seen = new HashSet<>();
    first("publisher").ifPresent(p -> seen.add(p.value().toLowerCase(Locale.ROOT)));
    String origin = "";
    for (Provenance author : all("author")) {
      if (!origin.isEmpty() && !author.origin().equals(origin)) {
        return;
      }
      for (String name : Byline.authors(author.value())) {
        if (seen.add(name.toLowerCase(Locale.ROOT))) {
          article.author(name, author.origin(), Optional.empty());
          origin = author.origin();
        }
      }
    }
  }

  private void placeLine(Article.Builder article, SourceText source, List<Block> blocks) {
    Optional<Span> first = span(blocks, Kind.PARAGRAPH);
    Optional<PlaceLine> line = first.map(source::text).flatMap(PlaceLine::of);
    if (first.isPresent() && line.isPresent()) {
      int start = first.get().start();
      Optional<Span> span = Optional.of(new Span(start, start + line.get().end()));
      article.place(line.get().place(), "place line", span);
      line.get().agency().ifPresent(a -> article.agency(a, "place line", span));
      return;
    }
    first("place").ifPresent(p -> article.place(p.value(), p.origin(), Optional.empty()));
    first("agency").ifPresent(p -> article.agency(p.value(), p.origin(), Optional.empty()));
  }

  private void times(Article.Builder article) {
    for (Provenance p : all("published")) {
      Optional<PrintedTime> time = IsoTimes.read(WireTimes.iso(p.value()));
      if (time.isPresent() && article.published().isEmpty()) {
        article.published(time.get(), p.origin(), Optional.empty());
      }
    }
    for (Provenance p : all("modified")) {
      Optional<PrintedTime> time = IsoTimes.read(WireTimes.iso(p.value()));
      if (time.isPresent() && article.modified().isEmpty()) {
        article.modified(time.get(), p.origin(), Optional.empty());
      }
    }
    if (article.published().isEmpty()) {
      input
          .published()
          .ifPresent(day -> article.published(PrintedTime.of(day), "given", Optional.empty()));
    }
  }

  private List<Provenance> all(String field) {
    return fields.stream().filter(p -> p.field().equals(field)).toList();
  }

  private Optional<Provenance> first(String field) {
    return fields.stream().filter(p -> p.field().equals(field)).findFirst();
  }

  private static Optional<Span> span(List<Block> blocks, Kind kind) {
    return blocks.stream()
        .filter(block -> block instanceof TextBlock text && text.kind() == kind)
        .map(Block::span)
        .findFirst();
  }

  /** Returns a value on one line with single blanks. */
  static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!SourceText.isBlank(c)) {
        clean.append(c);
      } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }
}
