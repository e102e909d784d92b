package io.github.dateline.parse.page;

import io.github.dateline.document.Article;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: its fields from the mark-up, its text by where the running text is dense. */
final class PageReader {

  private PageReader() {}

  static Article read(SourceInput input) {
    Document page = Jsoup.parse(input.text().content(), input.url().orElse(""));
    VisibleFields visible = new VisibleFields();
    PageCutter cut = PageCutter.of(page.body(), visible);
    JunkJudge.judge(cut.boxes);
    Box story = StoryFinder.find(cut);
    int heading = StorySides.heading(cut.runs, story);
    visible.keepAround(heading, story);
    PageFields fields = fields(input, page, visible);
    PageTimes.readLines(fields, cut.runs, heading);
    if (cut.runs.stream().noneMatch(Run::isContent)) {
      fields.diagnostics.add(Diagnostic.of("no-body", "the page has no running text"));
    }
    StoryHead.mark(fields, cut.runs);
    return ArticleWriter.write(input, fields, cut.runs);
  }

  private static PageFields fields(SourceInput input, Document page, VisibleFields visible) {
    List<Element> marked = new ArrayList<>(page.head().children());
    marked.addAll(visible.strays);
    PageFields fields = new PageFields();
    JsonLd.read(marked, fields);
    MetaTags.read(page, marked, fields);
    visible.readMarked(fields);
    visible.readText(fields);
    input.url().ifPresent(url -> fields.add("url", url, "given"));
    return fields;
  }
}
