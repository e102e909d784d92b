package io.github.dateline.parse.thread;

import java.util.List;

/**
 * Tells the page of a forum from a list whose entries have a number and a date: a diary, a ranking.
 */
final class ForumSigns {

  private static final int FEWEST = 2;
  private static final int LONGEST = 8;
  private static final List<String> PARTS =
      List.of("profile", "said", "quoted", "expand", "rank", "react", "edit", "starter", "posted");

  private ForumSigns() {}

  /** Tells whether a page shows more of a forum than numbers with dates below them. */
  static boolean on(Page page, HeaderLines lines, List<Marker> markers) {
    return areHeaders(lines, markers) || count(page) >= FEWEST;
  }

  /** A number that shares its line with a name or a date, or ends the lines of a header. */
  private static boolean areHeaders(HeaderLines lines, List<Marker> markers) {
    int headers = 0;
    for (Marker marker : markers) {
      boolean whole =
          marker.number() == 0 || marker.time().isPresent() || lines.isDate(marker.line());
      boolean below = marker.line() > 0 && lines.isDate(marker.line() - 1);
      headers += whole || below ? 1 : 0;
    }
    return headers * 2 > markers.size();
  }

  private static int count(Page page) {
    int count = 0;
    for (int i = 0; i < page.size() && count < FEWEST; i++) {
      count += isSign(page, i) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSign(Page page, int line) {
    return page.line(line).words() <= LONGEST
        && !page.line(line).endsWith('.')
        && PARTS.stream().anyMatch(part -> page.has(part, line));
  }
}
