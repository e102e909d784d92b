package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.Run;
import io.github.dateline.parse.thread.draft.ThreadWriter;
import io.github.dateline.source.SourceInput;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Reads a page by the first way that finds posts. */
final class PageReader {

  private PageReader() {}

  static ForumThread read(SourceInput input, Profiles profiles) {
    PageNodes page = page(input);
    Iterator<Profile> known = ThreadSigns.known(input, profiles).iterator();
    while (known.hasNext()) {
      Profile profile = known.next();
      PageMarkup markup = PageMarkup.read(page, profile);
      List<PostDraft> drafts = PostDrafts.of(markup);
      if (!drafts.isEmpty()) {
        return thread(input, markup, drafts, profile.name());
      }
    }
    boolean items = input.text().content().contains("itemtype");
    PageMarkup schema = PageMarkup.read(page, items ? profiles.schema() : profiles.none());
    List<PostDraft> marked = PostDrafts.of(schema);
    PageMarkup repeated = RepeatedPosts.read(page, profiles.generic());
    List<PostDraft> found = PostDrafts.of(repeated);
    boolean isMarked = marked.size() >= 2 && text(marked) * 2 >= text(found);
    return isMarked || found.isEmpty()
        ? thread(input, schema, marked, "schema.org")
        : thread(input, repeated, found, "repeated structure");
  }

  private static PageNodes page(SourceInput input) {
    String content = SelfClosed.repair(input.text().content());
    return PageNodes.of(Jsoup.parse(content, input.url().orElse("")));
  }

  private static int text(List<PostDraft> drafts) {
    int sum = 0;
    for (PostDraft draft : drafts) {
      for (Run run : draft.runs) {
        sum += run.role() == Run.Role.TEXT ? run.text().length() : 0;
      }
    }
    return sum;
  }

  private static ForumThread thread(
      SourceInput input, PageMarkup markup, List<PostDraft> drafts, String way) {
    Optional<Provenance> title = PageFields.title(markup);
    ForumThread.Builder thread = ThreadWriter.write(input, title, drafts);
    thread.url(input.url().or(() -> PageFields.address(markup.page().page())));
    thread.found(new Provenance("engine", way, "mark-up", Optional.empty()));
    PageFields.number(markup.value(Field.PAGE)).ifPresent(n -> thread.page(Optional.of(n)));
    PageFields.number(markup.value(Field.PAGE_COUNT))
        .ifPresent(n -> thread.pageCount(Optional.of(n)));
    if (drafts.isEmpty()) {
      thread.diagnostics(
          List.of(
              Diagnostic.of(
                  "no-posts",
                  "this looks like a page of a forum, but no posts were found in its mark-up")));
    }
    return thread.build();
  }
}
