package io.github.dateline.parse.thread.draft;

import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.thread.PastedArticles;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the text of a thread from drafts of its posts and places all that points into it. */
public final class ThreadWriter {

  private final SourceInput input;
  private final StringBuilder content = new StringBuilder();
  private final List<PostDraft> drafts;
  private final List<PostLayout.Placed> spans = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  private ThreadWriter(SourceInput input, List<PostDraft> drafts) {
    this.input = input;
    this.drafts = drafts;
  }

  /** Starts the thread: text, posts, blocks and sections are set, fields of the page are not. */
  public static ForumThread.Builder write(
      SourceInput input, Optional<Provenance> title, List<PostDraft> drafts) {
    return new ThreadWriter(input, drafts).write(title);
  }

  private ForumThread.Builder write(Optional<Provenance> title) {
    title.ifPresent(found -> content.append(found.value()));
    int titleEnd = content.length();
    drafts.forEach(this::place);
    SourceText source = SourceText.of(input.text().name(), content.toString());
    ForumThread.Builder thread = ForumThread.in(source);
    thread.title(title.map(Provenance::value)).url(input.url());
    if (titleEnd > 0) {
      thread.blocks(List.of(TextBlock.of(TextBlock.Kind.TITLE, new Span(0, titleEnd))));
    }
    title.ifPresent(
        t ->
            thread.found(
                new Provenance(
                    "title", t.value(), t.origin(), Optional.of(new Span(0, titleEnd)))));
    input
        .published()
        .ifPresent(
            day -> thread.sections(List.of(new DatedSection(new Span(0, source.length()), day))));
    addPosts(source, thread);
    return thread;
  }

  /** Appends the lines of a post. */
  private void place(PostDraft draft) {
    int first = content.length();
    List<Span> placed = new ArrayList<>();
    for (Run run : draft.runs) {
      if (content.length() > 0) {
        content.append(run.apart() || placed.isEmpty() ? "\n\n" : "\n");
      }
      int start = content.length();
      content.append(run.text());
      placed.add(new Span(start, content.length()));
    }
    spans.add(new PostLayout.Placed(first, placed));
    int position = spans.size();
    draft.id.ifPresent(id -> positions.putIfAbsent(id, position));
  }

  private void addPosts(SourceText source, ForumThread.Builder thread) {
    QuoteSources sources = new QuoteSources(source, positions);
    PastedArticles articles = new PastedArticles(source);
    RepeatedLines repeated = new RepeatedLines(source, sources);
    for (int i = 0; i < drafts.size(); i++) {
      PostDraft draft = drafts.get(i);
      List<Span> placed = spans.get(i).lines();
      repeated.quote(draft, placed);
      PostLayout layout = PostLayout.of(source, draft, spans.get(i), i + 1);
      layout.resolve(sources, answered(draft, i + 1));
      layout.findArticles(articles);
      thread.blocks(layout.blocks());
      boilerplate(draft, placed, i + 1, thread);
      Post post = post(draft, layout, i + 1);
      sources.add(draft.author, layout.ownWords());
      thread.posts(List.of(post));
      post.published()
          .map(PrintedTime::date)
          .filter(day -> !placed.isEmpty())
          .ifPresent(
              day -> {
                Span whole = new Span(placed.get(0).start(), placed.get(placed.size() - 1).end());
                thread.sections(List.of(new DatedSection(whole, day)));
              });
    }
    thread.articles(articles.list()).placeLines(articles.placeLines());
    thread.sections(articles.sections()).diagnostics(articles.diagnostics());
  }

  private Optional<Integer> answered(PostDraft draft, int position) {
    return draft.parentId.map(positions::get).filter(other -> other != position);
  }

  private Post post(PostDraft draft, PostLayout layout, int position) {
    Post.Builder post =
        Post.at(position, layout.span())
            .id(draft.id)
            .url(draft.url)
            .author(draft.author)
            .shownTime(draft.time.shown())
            .published(draft.time.time())
            .edit(draft.edit)
            .parentId(draft.parentId)
            .replyTo(answered(draft, position))
            .own(layout.own())
            .quotes(layout.quotes())
            .signature(layout.signature());
    draft.time.instant().ifPresent(instant -> post.instant(Optional.of(instant)));
    draft.attachments.forEach(post::attachment);
    draft.reactions.forEach(post::reaction);
    return post.build();
  }

  /** Keeps what stands around the text with the reason why it is no content. */
  private static void boilerplate(
      PostDraft draft, List<Span> placed, int position, ForumThread.Builder thread) {
    for (int i = 0; i < placed.size(); i++) {
      Run run = draft.runs.get(i);
      int depth = run.quote() < 0 ? 0 : draft.quotes.get(run.quote()).depth;
      Optional<Boilerplate.Reason> reason =
          switch (run.role()) {
            case HEADER, ATTRIBUTION -> Optional.of(Boilerplate.Reason.POST_HEADER);
            case EDIT -> Optional.of(Boilerplate.Reason.EDIT_MARK);
            case FURNITURE -> Optional.of(Boilerplate.Reason.FURNITURE);
            default -> Optional.empty();
          };
      Span span = placed.get(i);
      reason.ifPresent(r -> thread.blocks(List.of(Boilerplate.of(span, r).in(position, depth))));
      if (run.role() == Run.Role.SIGNATURE) {
        thread.blocks(List.of(TextBlock.of(TextBlock.Kind.SIGNATURE, span).in(position, 0)));
      }
    }
  }
}
