package io.github.dateline.parse.page;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;

/** An article as the files {@code pages/*.expected} show it: fields, diagnostics, blocks. */
final class PageReport {

  private PageReport() {}

  static Article read(String name, String html) {
    return (Article) new ArticleHtmlParser().parse(SourceInput.of(name, html, Form.HTML));
  }

  static String of(Article article) {
    StringBuilder report = new StringBuilder();
    article
        .provenance()
        .forEach(
            p ->
                report
                    .append(p.field() + " = " + p.value() + " (" + p.origin() + ")")
                    .append('\n'));
    article.diagnostics().forEach(d -> report.append("! " + d.code()).append('\n'));
    for (Block block : article.blocks()) {
      String text = article.source().text(block.span()).replace("\n", " / ");
      report.append(label(block)).append(": ").append(text).append('\n');
    }
    return report.toString();
  }

  private static String label(Block block) {
    if (block instanceof Boilerplate dropped) {
      return "- " + dropped.reason() + ", " + dropped.cue().orElse("no cue");
    }
    return block instanceof Caption caption
        ? "caption by " + caption.credit().orElse("nobody")
        : block.label();
  }
}
