package io.github.dateline.json;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.source.SourceText;

/** A thread, without the text that its spans point into. */
final class ThreadFields {

  private ThreadFields() {}

  static void write(Entry out, ForumThread thread) {
    out.text("title", thread.title());
    out.text("url", thread.url());
    out.number("page", thread.page()).number("pageCount", thread.pageCount());
    out.list("posts", thread.posts(), PostFields::write);
    out.list("articles", thread.articles(), ThreadFields::write);
    out.list("blocks", thread.blocks(), DocumentFields::write);
    out.spans("placeLines", thread.placeLines());
    out.list("sections", thread.sections(), DocumentFields::write);
    out.list("provenance", thread.provenance(), DocumentFields::write);
    out.list("diagnostics", thread.diagnostics(), DocumentFields::write);
  }

  static ForumThread read(Fields in, SourceText source) {
    return new ForumThread(
        source,
        in.optionalText("title"),
        in.optionalText("url"),
        in.optionalNumber("page"),
        in.optionalNumber("pageCount"),
        in.list("posts", PostFields::post),
        in.list("articles", fields -> pasted(fields, source)),
        in.list("blocks", DocumentFields::block),
        in.spans("placeLines"),
        in.list("sections", DocumentFields::section),
        in.list("provenance", DocumentFields::provenance),
        in.list("diagnostics", DocumentFields::diagnostic));
  }

  private static void write(Entry out, PastedArticle pasted) {
    out.object("article", pasted.article(), ArticleFields::write);
    out.list("occurrences", pasted.occurrences(), ThreadFields::write);
  }

  private static PastedArticle pasted(Fields in, SourceText source) {
    return new PastedArticle(
        in.object("article", fields -> ArticleFields.read(fields, source)),
        in.list("occurrences", ThreadFields::occurrence));
  }

  private static void write(Entry out, PastedArticle.Occurrence occurrence) {
    out.number("post", occurrence.post());
    out.span("span", occurrence.span());
    out.number("depth", occurrence.quoteDepth());
  }

  private static PastedArticle.Occurrence occurrence(Fields in) {
    return new PastedArticle.Occurrence(in.number("post"), in.span("span"), in.number("depth"));
  }
}
