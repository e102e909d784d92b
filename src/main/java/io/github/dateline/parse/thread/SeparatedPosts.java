package io.github.dateline.parse.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page without names and dates, whose posts are told apart by lines of dots or by end marks (a
 * line that holds one no-break space). Either cue is enough; where both repeat, a line of dots
 * counts only behind an end mark, because a writer may well put a dot on a line of its own.
 */
final class SeparatedPosts implements Layout {

  @Override
  public String name() {
    return "lines of dots or end marks between posts";
  }

  @Override
  public Optional<Posts> read(Page page) {
    List<Integer> ends = boundaries(page);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    int first = ThreadTitle.skipMenu(page, 0, ends.get(0));
    Optional<Integer> title = ThreadTitle.find(page, first, ends.get(0));
    List<Region> regions = new ArrayList<>();
    int start = title.map(t -> t + 1).orElse(first);
    for (int end : ends) {
      add(page, start, end, regions);
      start = end + 1;
    }
    if (!isMenuOnly(page, start)) {
      add(page, start, page.size() - 1, regions);
    }
    return Optional.of(new Posts(title, regions, score(page, ends)));
  }

  private static double score(Page page, List<Integer> ends) {
    boolean marked = ends.stream().anyMatch(page::hasEndMarkAfter);
    double base = marked ? 0.75 : 0.6;
    return ends.size() >= 3 ? base + 0.2 : ends.size() == 2 ? base : base - 0.35;
  }

  /** Returns the last line of each post but perhaps the last one. */
  private static List<Integer> boundaries(Page page) {
    List<Integer> dots = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    List<Integer> both = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      boolean beforeDots = i + 1 < page.size() && page.isDots(i + 1) && !page.isDots(i);
      boolean marked = page.hasEndMarkAfter(i) && !page.isDots(i);
      if (beforeDots) {
        dots.add(i);
      }
      if (marked) {
        marks.add(i);
      }
      if (beforeDots && isMarkedNear(page, i)) {
        both.add(i);
      }
    }
    if (both.size() >= 2 && both.size() * 2 > dots.size()) {
      return both;
    }
    if (!both.isEmpty() && both.size() == dots.size()) {
      return both;
    }
    if (dots.size() >= 2 && areGlued(page, dots)) {
      return dots;
    }
    // Marks alone are weak: pages of shops and papers use such lines between their menus, too.
    return marks.size() >= 3 && areClose(page, marks) && !hasMenus(page) ? marks : List.of();
  }

  /** The mark of a post stands right below its text; an empty paragraph stands apart. */
  private static boolean areClose(Page page, List<Integer> marks) {
    int close = 0;
    for (int i : marks) {
      int next = page.line(i).nextLine();
      String text = page.source.text(page.source.line(Math.min(next, page.source.lineCount())));
      close += text.indexOf('\u00a0') >= 0 ? 1 : 0;
    }
    return close * 2 > marks.size();
  }

  /** Dots that part the sections of a story stand between blank lines; those of a thread do not. */
  private static boolean areGlued(Page page, List<Integer> dots) {
    int glued = 0;
    for (int i : dots) {
      boolean above = !page.line(i + 1).afterBlank();
      boolean below = i + 2 < page.size() && !page.line(i + 2).afterBlank();
      glued += above || below ? 1 : 0;
    }
    return glued * 2 > dots.size();
  }

  private static boolean hasMenus(Page page) {
    int menus = 0;
    for (int i = 0; i < page.size(); i++) {
      menus += page.line(i).words() <= 3 && !page.line(i).endsSentence() ? 1 : 0;
    }
    return menus * 5 > page.size();
  }

  /** The edit mark stands between the end mark and the dots. */
  private static boolean isMarkedNear(Page page, int line) {
    return page.hasEndMarkAfter(line)
        || (line > 0 && page.has("edit", line) && page.hasEndMarkAfter(line - 1));
  }

  private static boolean isMenuOnly(Page page, int from) {
    for (int i = from; i < page.size(); i++) {
      if (!page.has("nav", i) && !page.isDots(i)) {
        return false;
      }
    }
    return true;
  }

  private static void add(Page page, int from, int to, List<Region> regions) {
    int first = from;
    while (first <= to && page.isDots(first)) {
      first++;
    }
    int last = to;
    boolean edited = false;
    while (last >= first && (page.has("edit", last) || page.isDots(last))) {
      edited |= !page.isDots(last);
      last--;
    }
    if (first <= last) {
      regions.add(
          new Region(
              page.span(first, last),
              Optional.empty(),
              Optional.empty(),
              edited,
              Optional.empty()));
    }
  }
}
