package io.github.dateline.document;

import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins the pages of one thread. Used by one call. */
final class ThreadMerge {

  private final List<ForumThread> pages;
  private final KnownPosts known = new KnownPosts();
  private final List<PagePosts> moved = new ArrayList<>();

  private ThreadMerge(List<ForumThread> pages) {
    this.pages = pages;
  }

  /** Returns one thread with the posts of all pages. */
  static ForumThread of(List<ForumThread> threads) {
    if (threads.isEmpty()) {
      throw new IllegalArgumentException("cannot merge no pages; expected at least one");
    }
    for (ForumThread page : threads) {
      check(threads.get(0), page);
    }
    List<ForumThread> pages = new ArrayList<>(threads);
    if (threads.stream().allMatch(page -> page.page().isPresent())) {
      pages.sort(Comparator.comparing(page -> page.page().orElse(0)));
    }
    return pages.size() == 1 ? pages.get(0) : new ThreadMerge(pages).merge();
  }

  private static void check(ForumThread first, ForumThread other) {
    boolean located = first.url().isPresent() && other.url().isPresent();
    boolean same =
        located
            ? address(first).equals(address(other))
            : title(first).equals(title(other)) && !title(first).isEmpty();
    if (!same || !engine(first).equals(engine(other))) {
      throw new IllegalArgumentException(
          "cannot merge " + first.name() + " and " + other.name() + "; expected pages of a thread");
    }
  }

  private static String address(ForumThread thread) {
    return ThreadAddress.of(thread.url().orElse(""));
  }

  private static String title(ForumThread thread) {
    return BareTitle.of(thread.title().orElse(""));
  }

  /** Returns the forum software, if the page tells. */
  static Optional<String> engine(ForumThread thread) {
    return thread.provenance().stream()
        .filter(found -> found.field().equals("engine"))
        .map(Provenance::value)
        .findFirst();
  }

  private ForumThread merge() {
    SourceText source = SourceText.join(pages.stream().map(ForumThread::source).toList());
    int position = 0;
    int part = 0;
    for (int i = 0; i < pages.size(); i++) {
      Shift shift = new Shift(source, source.parts().get(part).start());
      part += pages.get(i).source().parts().size();
      PagePosts posts = PagePosts.number(pages.get(i), shift, position, known);
      position += posts.added();
      moved.add(posts);
    }
    return fill(source);
  }

  private ForumThread fill(SourceText source) {
    ForumThread.Builder thread = ForumThread.in(source);
    ForumThread first = pages.get(0);
    thread.title(first.title()).url(first.url()).pageCount(pageCount());
    first.provenance().forEach(thread::found);
    MergedArticles articles = new MergedArticles();
    QuoteLinks links = new QuoteLinks(source);
    for (int i = 0; i < pages.size(); i++) {
      PagePosts posts = moved.get(i);
      List<Post> placed = posts.posts(known, links);
      List<PastedArticle> pasted = posts.articles();
      links.add(placed, pasted);
      thread.posts(placed).blocks(posts.blocks(i == 0));
      thread.placeLines(posts.placeLines()).sections(posts.sections());
      thread.diagnostics(posts.diagnostics());
      pasted.forEach(articles::add);
    }
    return thread.articles(articles.list()).build();
  }

  /** Pages saved on different days may state different numbers; threads grow. */
  private Optional<Integer> pageCount() {
    return pages.stream()
        .flatMap(page -> List.of(page.page(), page.pageCount()).stream())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
