package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.Provenance;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells where the text of a story is missing or doubtful, by diagnostics. */
final class Doubts {

  /** A shorter text is hardly a story. */
  private static final int LEAST = 250;

  /** A story that is cut off by a paywall is hardly longer. */
  private static final int LONGEST_OPENING = 1_500;

  private static final int MANY_SCRIPTS = 3;
  private static final Set<String> PAID =
      Set.of("locked", "metered", "premium", "paid", "subscriber", "subscribers");

  private final StatedFields fields;
  private final PageCutter cut;
  private final Box story;
  private int length;
  private int comments;

  private Doubts(StatedFields fields, PageCutter cut, Box story) {
    this.fields = fields;
    this.cut = cut;
    this.story = story;
    for (Run run : cut.runs) {
      length += run.isContent() && run.role != Run.Role.CAPTION ? run.text.length() : 0;
      comments += run.reason == Reason.COMMENTS ? run.text.length() : 0;
    }
  }

  /** Adds what is doubtful about a page to its diagnostics. */
  static void tell(StatedFields fields, PageCutter cut, Box story, Document page) {
    Doubts doubts = new Doubts(fields, cut, story);
    doubts.noBody(page);
    doubts.live();
    doubts.paywall();
    doubts.pages();
    doubts.comments();
  }

  private void add(String code, String message) {
    fields.diagnostics.add(Diagnostic.of(code, message));
  }

  private void noBody(Document page) {
    if (length == 0) {
      add("no-body", "the page has no running text");
    }
    if (length < LEAST && isRendered(page)) {
      add("script-rendered", "the page seems to build its text by a script, which was not run");
    }
  }

  /** A page for scripts says so, or consists of an empty box and scripts. */
  private static boolean isRendered(Document page) {
    for (Element note : page.getElementsByTag("noscript")) {
      if (AuthorNames.CUES.has("script", note.text())) {
        return true;
      }
    }
    int scripts = page.select("script[src], script[type=module]").size();
    if (scripts >= MANY_SCRIPTS && page.selectFirst("p") == null) {
      return true;
    }
    return scripts > 0 && page.selectFirst("#root, #app, #__next, #__nuxt, app-root") != null;
  }

  private void live() {
    boolean data =
        fields.all("type").stream()
            .map(Provenance::value)
            .anyMatch(t -> t.endsWith("LiveBlogPosting"));
    boolean named =
        cut.boxes.stream()
            .anyMatch(
                box -> box.reason == null && box.has(Part.LIVE) && box.weight * 2 > story.weight);
    if (length > 0 && (data || named)) {
      add("live-blog", "the page is a running report; its entries are read as one story");
    }
  }

  private void paywall() {
    boolean stated =
        fields.all("free").stream().anyMatch(p -> p.value().equalsIgnoreCase("false"))
            || fields.all("tier").stream()
                .anyMatch(p -> PAID.contains(p.value().toLowerCase(Locale.ROOT)));
    boolean shown = length < LONGEST_OPENING && cut.runs.stream().anyMatch(Doubts::asksToPay);
    if (stated || shown) {
      add("paywall", "the page is not free; it holds " + length + " characters of the story");
    }
  }

  private static boolean asksToPay(Run run) {
    return run.text.length() < LEAST
        && run.reason != Reason.TEASER
        && AuthorNames.CUES.hasFolded("paywall", run.folded());
  }

  private void pages() {
    boolean linked = fields.all("next").stream().anyMatch(next -> isNextPage(next.value()));
    boolean shown =
        cut.boxes.stream().anyMatch(box -> box.has(Part.PAGES) && isAtStory(box) && isNumbers(box));
    boolean said =
        cut.runs.stream()
            .anyMatch(
                run ->
                    run.text.length() < 40
                        && isAtStory(run.box)
                        && AuthorNames.CUES.hasFolded("pages", run.folded()));
    if (length > 0 && (linked || shown || said)) {
      add("paged", "the story goes on on other pages, which were not read");
    }
  }

  /** The next story of a blog is linked as next, too; the next page has the same address. */
  private boolean isNextPage(String next) {
    return fields.all("url").stream()
        .map(Provenance::value)
        .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
        .anyMatch(url -> url.length() > 12 && next.length() > url.length() && next.startsWith(url));
  }

  private boolean isAtStory(Box box) {
    return box.firstRun >= story.firstRun && box.firstRun <= story.endRun + 3;
  }

  /** Two page numbers at least. */
  private boolean isNumbers(Box box) {
    int numbers = 0;
    for (int i = box.firstRun; i < box.endRun; i++) {
      for (String word : cut.runs.get(i).text.split(" ", 20)) {
        boolean number = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        numbers += number && !word.isEmpty() ? 1 : 0;
      }
    }
    return numbers >= 2;
  }

  private void comments() {
    if (length > 0 && comments > length) {
      add("comments", "most of the page is comments of readers, which were set aside");
    }
  }
}
