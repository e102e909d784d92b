package io.github.dateline.parse.page;

import io.github.dateline.document.Article;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: its fields from the mark-up, its text by where the running text is dense. */
final class ArticlePageReader {

  private final SourceInput input;
  private final Document page;
  private final SiteProfile profile;
  private final VisibleFields visible = new VisibleFields();
  private final StatedFields fields = new StatedFields();

  private ArticlePageReader(SourceInput input, SiteProfiles profiles) {
    this.input = input;
    this.page = Jsoup.parse(input.text().content(), input.url().orElse(""));
    this.profile = profiles.of(address());
  }

  static Article read(SourceInput input, SiteProfiles profiles) {
    return new ArticlePageReader(input, profiles).read();
  }

  /** Returns the address that was given, else the one that the page states. */
  private Optional<String> address() {
    if (input.url().isPresent()) {
      return input.url();
    }
    for (Element link : page.head().children()) {
      if (link.attr("rel").equals("canonical")) {
        return Optional.of(link.attr("href"));
      }
    }
    return Optional.empty();
  }

  private Article read() {
    PageCutter cut = PageCutter.of(page.body(), visible, profile.dropped(page));
    Cards.drop(cut);
    JunkJudge.judge(cut.boxes, cut.dropped);
    Box story = StoryFinder.find(cut, profile.body(page));
    int heading = StorySides.heading(cut.runs, story);
    visible.keepAround(heading, story);
    readFields();
    PageTimes.readLines(fields, cut.runs, heading);
    Doubts.tell(fields, cut, story, page);
    StatedText.fill(fields, cut);
    StoryHead.mark(fields, cut.runs);
    return ArticleWriter.write(input, fields, cut.runs);
  }

  /** In the order of trust: what is stated, what a profile points at, what is shown. */
  private void readFields() {
    List<Element> marked = new ArrayList<>(page.head().children());
    marked.addAll(visible.strays);
    JsonLd.read(marked, input.url(), fields);
    MetaTags.read(page, marked, fields);
    visible.readMarked(fields);
    profile.read(page, fields);
    visible.readText(fields);
    input.url().ifPresent(url -> fields.add("url", url, "given"));
  }
}
