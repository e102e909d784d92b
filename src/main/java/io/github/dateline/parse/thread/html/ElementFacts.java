package io.github.dateline.parse.thread.html;

import io.github.dateline.parse.thread.draft.Tags;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** What stands in each element of a page: text, names of writers, times. Used by one call. */
final class ElementFacts {

  private static final int MOST_SPOTS = 24;

  private final PageNodes page;
  private final Shapes shapes;
  private final Spots spots;
  private final int[] text;
  private final int[] authors;
  private final int[] times;
  private final List<Integer> authorSpots = new ArrayList<>();
  private final List<Integer> timeSpots = new ArrayList<>();

  /** The last words that were read: a label perhaps. */
  private String before = "";

  /** Whether a name is believed by its place alone, above a time. */
  private final boolean bare;

  private ElementFacts(PageNodes page, boolean bare) {
    this.page = page;
    this.bare = bare;
    this.shapes = new Shapes(page);
    this.spots = new Spots(page);
    this.text = new int[page.size()];
    this.authors = new int[page.size()];
    this.times = new int[page.size()];
  }

  static ElementFacts of(PageNodes page) {
    return of(page, false);
  }

  /** Returns the facts of a page on which nothing but its place tells a name. */
  static ElementFacts withBareNames(PageNodes page) {
    return of(page, true);
  }

  private static ElementFacts of(PageNodes page, boolean bare) {
    ElementFacts facts = new ElementFacts(page, bare);
    facts.read();
    facts.carryUp();
    return facts;
  }

  private void read() {
    int linkEnd = 0;
    int at = 0;
    while (at < page.size()) {
      if (page.node(at) instanceof TextNode node) {
        read(node, at, at < linkEnd);
      } else if (Tags.isUnseen(page.element(at), false)) {
        at = page.end(at);
        continue;
      } else {
        open(at);
        linkEnd = page.tag(at).equals("a") ? Math.max(linkEnd, page.end(at)) : linkEnd;
      }
      at++;
    }
  }

  private void open(int at) {
    shapes.add(at);
    if (spots.isAuthor(at) || (bare && spots.isBareName(at))) {
      authorSpots.add(at);
      authors[at]++;
    }
    if (spots.isTime(at) && !Spots.isOfMember(before)) {
      timeSpots.add(at);
      times[at]++;
    }
  }

  private void read(TextNode node, int at, boolean linked) {
    String words = node.getWholeText();
    int letters = letters(words);
    int around = page.parent(at);
    if (letters == 0 || around < 0) {
      return;
    }
    if (times[around] == 0
        && Spots.isTime(words)
        && !Spots.isOfMember(words)
        && !Spots.isOfMember(before)) {
      timeSpots.add(around);
      times[around]++;
    }
    before = words;
    text[around] += linked ? 0 : letters;
  }

  private static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c > ' ' && (c < 0x7f || !SourceText.isBlank(c)) ? 1 : 0;
    }
    return count;
  }

  /** Adds what stands in elements to those around them, the inner ones first. */
  private void carryUp() {
    for (int at = page.size() - 1; at > 0; at--) {
      int around = page.parent(at);
      text[around] += text[at];
      authors[around] += authors[at];
      times[around] += times[at];
    }
    // A time may stand in a text behind the elements inside.
    timeSpots.sort(Integer::compare);
  }

  PageNodes page() {
    return page;
  }

  /** Returns the numbers of the elements of each shape. */
  List<List<Integer>> groups() {
    return shapes.groups();
  }

  /** Returns how many letters of running text stand in an element, links not counted. */
  int text(int at) {
    return text[at];
  }

  int authors(int at) {
    return authors[at];
  }

  int times(int at) {
    return times[at];
  }

  /** Returns the number of an element's shape, -1 of what nobody sees. */
  int shape(int at) {
    return shapes.of(at);
  }

  /** Returns how a shape is written: {@code div.post}. */
  String shapeName(int shape) {
    return shapes.name(shape);
  }

  /** Returns the elements that show a name, in order. */
  List<Integer> authorsIn(int at) {
    return inside(at, authorSpots);
  }

  /** Returns the elements that show a time, in order. */
  List<Integer> timesIn(int at) {
    return inside(at, timeSpots);
  }

  private List<Integer> inside(int at, List<Integer> all) {
    int place = Collections.binarySearch(all, at);
    int first = place < 0 ? -place - 1 : place;
    int last = first;
    while (last < all.size() && all.get(last) < page.end(at) && last - first < MOST_SPOTS) {
      last++;
    }
    return all.subList(first, last);
  }
}
