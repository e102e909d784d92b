package io.github.dateline.json;

import io.github.dateline.document.Article;
import io.github.dateline.source.SourceText;

/** An article, without the text that its spans point into. */
final class ArticleFields {

  private ArticleFields() {}

  static void write(Entry out, Article article) {
    out.span("span", article.span());
    out.text("headline", article.headline());
    out.text("standfirst", article.standfirst());
    out.text("byline", article.byline());
    out.texts("authors", article.authors());
    out.text("place", article.place());
    out.text("agency", article.agency());
    out.text("publisher", article.publisher());
    out.optional("published", article.published(), DocumentFields::write);
    out.optional("modified", article.modified(), DocumentFields::write);
    out.text("url", article.url());
    out.text("section", article.section());
    out.text("language", article.language());
    out.list("blocks", article.blocks(), DocumentFields::write);
    out.spans("placeLines", article.placeLines());
    out.list("sections", article.sections(), DocumentFields::write);
    out.list("provenance", article.provenance(), DocumentFields::write);
    out.list("diagnostics", article.diagnostics(), DocumentFields::write);
  }

  static Article read(Fields in, SourceText source) {
    return new Article(
        source,
        in.span("span"),
        in.optionalText("headline"),
        in.optionalText("standfirst"),
        in.optionalText("byline"),
        in.texts("authors"),
        in.optionalText("place"),
        in.optionalText("agency"),
        in.optionalText("publisher"),
        in.optional("published", DocumentFields::time),
        in.optional("modified", DocumentFields::time),
        in.optionalText("url"),
        in.optionalText("section"),
        in.optionalText("language"),
        in.list("blocks", DocumentFields::block),
        in.spans("placeLines"),
        in.list("sections", DocumentFields::section),
        in.list("provenance", DocumentFields::provenance),
        in.list("diagnostics", DocumentFields::diagnostic));
  }
}
