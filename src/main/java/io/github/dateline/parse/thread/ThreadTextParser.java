package io.github.dateline.parse.thread;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceInput;
import java.util.List;
import java.util.Optional;

/** Reads a page of a forum thread copied as plain text. */
public final class ThreadTextParser implements DocumentParser {

  private static final List<Layout> LAYOUTS = List.of(new NumberedPosts(), new SeparatedPosts());

  /** Returns a parser; for {@link java.util.ServiceLoader}. */
  public ThreadTextParser() {}

  @Override
  public String format() {
    return "thread-text";
  }

  @Override
  public Claim claim(SourceInput input) {
    if (input.form() != SourceInput.Form.TEXT) {
      return Claim.no("not plain text");
    }
    Page page = new Page(input.text());
    Claim best = Claim.no("no marks between posts");
    for (Layout layout : LAYOUTS) {
      Optional<Posts> posts = layout.read(page);
      if (posts.isPresent() && posts.get().score() > best.score()) {
        best =
            Claim.of(posts.get().score(), layout.name(), posts.get().regions().size() + " posts");
      }
    }
    return best;
  }

  @Override
  public Document parse(SourceInput input) {
    Page page = new Page(input.text());
    Posts best = new Posts(Optional.empty(), List.of(), 0);
    for (Layout layout : LAYOUTS) {
      Optional<Posts> posts = layout.read(page);
      if (posts.isPresent() && posts.get().score() > best.score()) {
        best = posts.get();
      }
    }
    return ThreadReader.read(input, page, best);
  }
}
