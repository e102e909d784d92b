package io.github.dateline.document;

import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Joins the pages of one thread. Used by one call. */
final class ThreadMerge {

  private static final String BETWEEN = "\n\n";

  private final List<ForumThread> pages;
  private final Map<String, Integer> positions = new HashMap<>();
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

  /** Some engines add the page to the title: {@code Roads - Page 2}. */
  private static String title(ForumThread thread) {
    String title = thread.title().orElse("").toLowerCase(Locale.ROOT).strip();
    int end = title.length();
    while (end > 0 && !Character.isLetter(title.charAt(end - 1))) {
      end--;
    }
    boolean numbered = end < title.length() && title.substring(0, end).endsWith(" page");
    if (!numbered) {
      return title;
    }
    end -= " page".length();
    while (end > 0 && !Character.isLetterOrDigit(title.charAt(end - 1))) {
      end--;
    }
    return title.substring(0, end);
  }

  private static Optional<String> engine(ForumThread thread) {
    return thread.provenance().stream()
        .filter(found -> found.field().equals("engine"))
        .map(Provenance::value)
        .findFirst();
  }

  private ForumThread merge() {
    List<Integer> starts = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    for (ForumThread page : pages) {
      content.append(content.length() == 0 ? "" : BETWEEN);
      starts.add(content.length());
      content.append(page.source().content());
    }
    SourceText source = SourceText.of(pages.get(0).name(), content.toString());
    int position = 0;
    for (int i = 0; i < pages.size(); i++) {
      Shift shift = new Shift(source, starts.get(i));
      PagePosts posts = PagePosts.number(pages.get(i), shift, position, positions);
      position += posts.added();
      moved.add(posts);
    }
    return fill(ForumThread.in(source));
  }

  private ForumThread fill(ForumThread.Builder thread) {
    ForumThread first = pages.get(0);
    thread.title(first.title()).url(first.url()).pageCount(pageCount());
    first.provenance().forEach(thread::found);
    MergedArticles articles = new MergedArticles();
    for (int i = 0; i < pages.size(); i++) {
      PagePosts posts = moved.get(i);
      thread.posts(posts.posts(positions)).blocks(posts.blocks(i == 0));
      thread.placeLines(posts.placeLines()).sections(posts.sections());
      thread.diagnostics(posts.diagnostics());
      posts.articles().forEach(articles::add);
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
