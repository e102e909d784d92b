package io.github.dateline.parse.article;

import io.github.dateline.document.Article;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.source.SourceInput;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page: its fields from the mark-up, its text by where the running text is dense. */
final class HtmlReader {

  private HtmlReader() {}

  static Article read(SourceInput input) {
    Document page = Jsoup.parse(input.text().content(), input.url().orElse(""));
    HtmlFields fields = new HtmlFields();
    JsonLd.read(page, fields);
    MetaTags.read(page, fields);
    input.url().ifPresent(url -> fields.add("url", url, "given"));
    HtmlCleaner.clean(page.body());
    List<HtmlBlock> blocks = HtmlBlocks.of(page.body());
    List<HtmlBlock> body = HtmlBody.find(page.body(), blocks);
    if (body.isEmpty()) {
      fields.diagnostics.add(Diagnostic.of("no-body", "the page has no running text"));
    }
    return HtmlArticle.build(input, fields, HtmlHead.complete(fields, blocks, body));
  }
}
