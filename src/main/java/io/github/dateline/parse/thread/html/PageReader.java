package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.Run;
import io.github.dateline.parse.thread.draft.ThreadWriter;
import io.github.dateline.parse.thread.json.PreloadedTopic;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

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
      // A list of topics has writers and times too, but no posts: nobody else is asked.
      if (!drafts.isEmpty() || markup.hasTopicRows()) {
        return thread(input, markup, drafts, profile.name());
      }
    }
    Optional<ForumThread> preloaded = preloaded(input, page, profiles);
    return preloaded.isPresent() ? preloaded.get() : unknown(input, page, profiles);
  }

  /** Reads a page of an engine that no profile knows. */
  private static ForumThread unknown(SourceInput input, PageNodes page, Profiles profiles) {
    String content = input.text().content();
    PageMarkup repeated = RepeatedPosts.read(page, profiles.generic());
    List<PostDraft> found = PostDrafts.of(repeated);
    List<PostDraft> marked = List.of();
    // React writes the name of the attribute as scripts do.
    if (content.contains("itemtype") || content.contains("itemType")) {
      PageMarkup schema = PageMarkup.read(page, profiles.schema());
      marked = PostDrafts.of(schema);
      if (marked.size() >= 2 && text(marked) * 2 >= text(found)) {
        return thread(input, schema, withFirst(marked, found), "schema.org");
      }
    }
    int most = Math.max(marked.size(), found.size());
    if (most < 2 && content.contains("ld+json")) {
      List<PostDraft> stated = LinkedPosts.of(page.page());
      if (stated.size() > most) {
        return thread(input, repeated, stated, "JSON-LD");
      }
    }
    return found.isEmpty() && !marked.isEmpty()
        ? thread(input, PageMarkup.read(page, profiles.schema()), marked, "schema.org")
        : thread(input, repeated, found, "repeated structure");
  }

  /** Many pages mark the answers as comments, and the first post not at all. */
  private static List<PostDraft> withFirst(List<PostDraft> marked, List<PostDraft> found) {
    if (found.size() != marked.size() + 1) {
      return marked;
    }
    for (int i = 0; i < marked.size(); i++) {
      if (!marked.get(i).author.equals(found.get(i + 1).author)) {
        return marked;
      }
    }
    List<PostDraft> all = new ArrayList<>(List.of(found.get(0)));
    all.addAll(marked);
    return all;
  }

  private static PageNodes page(SourceInput input) {
    String content = SelfClosed.repair(input.text().content());
    return PageNodes.of(Jsoup.parse(content, input.url().orElse("")));
  }

  /** Reads what Discourse gives its scripts, where they have not written the posts yet. */
  private static Optional<ForumThread> preloaded(
      SourceInput input, PageNodes page, Profiles profiles) {
    Element data = null;
    if (input.text().content().contains("data-preloaded")) {
      data = page.page().getElementById("data-preloaded");
    }
    if (data == null) {
      return Optional.empty();
    }
    String json = data.hasAttr("data-preloaded") ? data.attr("data-preloaded") : data.data();
    PageMarkup around = PageMarkup.read(page, profiles.schema());
    return PreloadedTopic.read(input, json)
        .map(thread -> finish(thread, input, around, "preloaded data"));
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
    if (drafts.isEmpty()) {
      thread.diagnostics(
          List.of(
              Diagnostic.of(
                  "no-posts",
                  "this looks like a page of a forum, but no posts were found in its mark-up")));
    }
    return finish(thread, input, markup, way);
  }

  private static ForumThread finish(
      ForumThread.Builder thread, SourceInput input, PageMarkup markup, String way) {
    thread.url(input.url().or(() -> PageFields.address(markup.page().page())));
    thread.found(new Provenance("engine", way, "mark-up", Optional.empty()));
    Optional<Integer> page = PageFields.number(markup.value(Field.PAGE));
    page.ifPresent(n -> thread.page(Optional.of(n)));
    // The last page has no link to itself.
    PageFields.number(markup.value(Field.PAGE_COUNT))
        .map(n -> Math.max(n, page.orElse(n)))
        .ifPresent(n -> thread.pageCount(Optional.of(n)));
    return thread.build();
  }
}
