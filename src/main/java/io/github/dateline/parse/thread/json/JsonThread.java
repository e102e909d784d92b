package io.github.dateline.parse.thread.json;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.Run;
import io.github.dateline.parse.thread.draft.ThreadWriter;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A thread while its JSON is read. Used by one call. */
final class JsonThread {

  private final SourceInput input;
  private final List<PostDraft> posts = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> url = Optional.empty();
  private int deleted;
  private long missing;

  JsonThread(SourceInput input) {
    this.input = input;
  }

  void title(Optional<String> value) {
    title = title.isPresent() ? title : value;
  }

  void url(Optional<String> value) {
    url = url.isPresent() ? url : value;
  }

  /** Adds a post. */
  void add(PostDraft post) {
    posts.add(post);
  }

  /** Notes a post whose words are gone. */
  void addDeleted() {
    deleted++;
  }

  /** Notes posts that the thread has and the input has not. */
  void addMissing(long count) {
    missing += Math.max(0, count);
  }

  int size() {
    return posts.size();
  }

  ForumThread build() {
    return builder().build();
  }

  /** Returns the thread with all that the data say of it. */
  ForumThread.Builder builder() {
    boolean titleIsPost = !posts.isEmpty() && posts.get(0).runs.isEmpty() && title.isPresent();
    if (titleIsPost) {
      // Of a link the title is all that its poster wrote.
      TextBlock.Kind kind = TextBlock.Kind.TITLE;
      posts.get(0).runs.add(new Run(title.get(), Run.Role.TEXT, kind, -1, true));
    }
    Optional<Provenance> above =
        title
            .filter(t -> !titleIsPost)
            .map(t -> new Provenance("title", t, "JSON", Optional.empty()));
    ForumThread.Builder thread = ThreadWriter.write(input, above, posts);
    if (titleIsPost) {
      Span span = new Span(0, title.get().length());
      thread.title(title);
      thread.found(new Provenance("title", title.get(), "JSON", Optional.of(span)));
    }
    return thread.url(input.url().or(() -> url)).diagnostics(diagnostics());
  }

  private List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (posts.isEmpty()) {
      diagnostics.add(
          Diagnostic.of("no-posts", "the JSON is that of a thread, but holds no posts"));
    }
    if (deleted > 0) {
      diagnostics.add(Diagnostic.of("deleted-posts", deleted + " deleted posts were left out"));
    }
    if (missing > 0) {
      diagnostics.add(
          Diagnostic.of("missing-posts", missing + " posts of the thread are not in the input"));
    }
    return diagnostics;
  }
}
