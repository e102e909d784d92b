package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The lines around a number that say who wrote a post and when.
 *
 * @param top the first of them
 * @param bottom the last of them; the body starts behind it
 * @param author the writer's name
 * @param time when the post was written
 */
record PostHeader(int top, int bottom, Optional<String> author, Optional<PrintedTime> time) {

  private static final int LONGEST = 16;
  private static final int MOST_RANKS = 4;
  private static final int WIDEST_GAP = 3;

  /** Reads headers whose number is their last line. */
  static List<PostHeader> above(Page page, HeaderLines lines, List<Marker> markers) {
    List<HeaderNames.Header> places = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      int floor = i == 0 ? 0 : markers.get(i - 1).last() + 1;
      int line = markers.get(i).line();
      int top = profileTop(page, lines, line, Math.min(floor + 1, line));
      places.add(new HeaderNames.Header(floor, top, line - 1));
    }
    int[] names = HeaderNames.find(page, lines, places);
    List<PostHeader> headers = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      headers.add(above(page, lines, markers.get(i), places.get(i), names[i]));
    }
    return headers;
  }

  private static PostHeader above(
      Page page, HeaderLines lines, Marker marker, HeaderNames.Header place, int name) {
    int floor = place.floor();
    Optional<PrintedTime> time = marker.time();
    int lowest = Math.max(floor, marker.line() - 3);
    for (int i = marker.line() - 1; i >= lowest && time.isEmpty(); i--) {
      time = lines.time(i);
    }
    boolean dated = time.isPresent() || hasDay(lines, lowest, marker.line());
    int bottom = dated ? marker.last() : dateBelow(page, lines, marker);
    time = bottom > marker.last() ? lines.time(bottom) : time;
    if (name < 0) {
      return new PostHeader(place.top(), bottom, marker.author(), time);
    }
    int top = name > floor && lines.isInitial(name - 1) ? name - 1 : name;
    top = top > floor && isEcho(page, top - 1, name) ? top - 1 : top;
    while (top > floor && page.has("starter", top - 1)) {
      top--;
    }
    return new PostHeader(top, bottom, nameOf(lines, name), time);
  }

  private static boolean hasDay(HeaderLines lines, int from, int end) {
    for (int i = from; i < end; i++) {
      if (lines.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the line of the day below a number, or the number's: a title may stand between. */
  private static int dateBelow(Page page, HeaderLines lines, Marker marker) {
    int last = marker.last();
    for (int i = last + 1; i < Math.min(page.size(), last + 3); i++) {
      boolean signed = KnownNames.signer(page.line(i).text()).isPresent();
      if (lines.isDate(i) && !signed && i + 1 < page.size()) {
        return i;
      }
      if (page.line(i).endsSentence()) {
        break;
      }
    }
    return last;
  }

  /** Reads a header whose last line has the name and the day: {@code by Dana » 27 May 2025}. */
  static PostHeader signed(Page page, HeaderLines lines, Marker marker, int floor) {
    String name = marker.author().map(Cues::fold).orElse("");
    int top = marker.line();
    for (int i = marker.line() - 1; i > floor && i >= marker.line() - LONGEST; i--) {
      if (page.folded(i).equals(name) || lines.withoutRank(i).equals(name)) {
        top = i;
        break;
      }
      if (page.line(i).isSentence()) {
        break;
      }
    }
    return new PostHeader(top, marker.last(), marker.author(), marker.time());
  }

  /** Boards show the name as the text of the picture, too. */
  private static boolean isEcho(Page page, int line, int name) {
    return page.folded(line).equals(page.folded(name));
  }

  /** Returns the topmost line of the profile; short lines between labelled ones belong to it. */
  private static int profileTop(Page page, HeaderLines lines, int from, int floor) {
    int top = from;
    int gap = 0;
    for (int i = from - 1; i >= Math.max(floor, from - LONGEST); i--) {
      boolean sure = lines.isLabel(i) || lines.isDate(i) || isNumber(lines, i, floor, gap);
      if (sure) {
        top = i;
        gap = 0;
      } else if (page.line(i).words() > 5 || page.line(i).endsSentence() || ++gap > WIDEST_GAP) {
        break;
      }
    }
    return top;
  }

  /** A number in the profile has another one or a date above it if a line like a town is below. */
  private static boolean isNumber(HeaderLines lines, int line, int floor, int gap) {
    return lines.isNumber(line)
        && (gap == 0 || (gap == 1 && line > floor && lines.isBeside(line - 1)));
  }

  /** Reads a header that starts behind a line: name, ranks, profile. */
  static PostHeader below(Page page, HeaderLines lines, int before) {
    int name = before + 1;
    Optional<PrintedTime> time = Optional.empty();
    for (int i = Math.max(0, before - 2); i <= before && time.isEmpty(); i++) {
      time = lines.time(i);
    }
    while (name < page.size() && (lines.isDate(name) || page.has("react", name))) {
      time = time.or(timeOf(lines, name));
      name++;
    }
    if (name + 1 < page.size() && lines.isInitial(name)) {
      name++;
    }
    if (name >= page.size()) {
      return new PostHeader(before + 1, before, Optional.empty(), time);
    }
    int bottom = name;
    int gap = 0;
    int ranks = 0;
    for (int i = name + 1; i < Math.min(page.size(), name + LONGEST); i++) {
      if (KnownNames.signer(page.line(i).text()).isPresent() || page.has("said", i)) {
        break;
      }
      boolean rank = lines.isRank(i) && ranks < MOST_RANKS && gap <= 1;
      if (rank || lines.isBeside(i)) {
        ranks += rank ? 1 : 0;
        bottom = i;
        gap = 0;
      } else if (endsHeader(page, i) || ++gap > WIDEST_GAP) {
        break;
      }
    }
    return new PostHeader(before + 1, bottom, nameOf(lines, name), time);
  }

  private static boolean endsHeader(Page page, int line) {
    return page.line(line).words() > 5 || page.line(line).endsSentence();
  }

  private static Supplier<Optional<PrintedTime>> timeOf(HeaderLines lines, int line) {
    return () -> lines.time(line);
  }

  private static Optional<String> nameOf(HeaderLines lines, int line) {
    Optional<String> known = lines.knownName(line);
    String text = lines.withoutRank(line);
    boolean plain = lines.isName(line) || (line > 0 && lines.isInitial(line - 1));
    return known.isEmpty() && plain ? Optional.of(text) : known;
  }

  /** Tells whether labelled or numeric lines stand right above a number. */
  static boolean profileAbove(Page page, HeaderLines lines, Marker marker) {
    int top = profileTop(page, lines, marker.line(), 0);
    for (int i = top; i < marker.line(); i++) {
      if (!lines.isDate(i) && (lines.isLabel(i) || lines.isNumber(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether labelled or numeric lines stand soon below a number. */
  static boolean profileBelow(Page page, HeaderLines lines, Marker marker) {
    int sure = 0;
    int end = Math.min(page.size(), marker.last() + 8);
    for (int i = marker.last() + 1; i < end; i++) {
      if (page.line(i).words() > 7 || page.line(i).endsSentence()) {
        break;
      }
      sure += lines.isLabel(i) || lines.isNumber(i) ? 1 : 0;
    }
    return sure >= 1;
  }

  /** Returns the first line of the profile above the first body of a page of footers. */
  static int firstAbove(Page page, HeaderLines lines, Marker first) {
    for (int i = first.line() - 1; i > 0; i--) {
      if (lines.isLabel(i) && !page.has("nav", i)) {
        int top = profileTop(page, lines, i + 1, 0);
        return Math.max(0, top - 1);
      }
    }
    return 0;
  }
}
