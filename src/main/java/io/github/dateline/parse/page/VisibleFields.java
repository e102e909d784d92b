package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that show or mark a field: headings, names, times. They are noted during
 * the one walk over the page and read when it is known where the story stands, because cards of
 * other stories show the same fields. Used by one page.
 */
final class VisibleFields {

  private static final int MOST = 60;
  private static final int LONGEST = 300;

  /** How far above the heading and behind the story its names and times stand, in runs. */
  private static final int REACH = 8;

  private static final Set<Reason> FOREIGN =
      EnumSet.of(Reason.TEASER, Reason.COMMENTS, Reason.ADVERTISEMENT, Reason.EMBED);

  /** Meta elements, links and scripts outside the head, where browsers accept them, too. */
  final List<Element> strays = new ArrayList<>();

  private final List<Mark> headings = new ArrayList<>();
  private final List<Mark> times = new ArrayList<>();
  private final List<Mark> writers = new ArrayList<>();
  private final List<Mark> items = new ArrayList<>();
  private final List<Mark> bylines = new ArrayList<>();

  /** An element, the box around it and how many runs of text stand before it. */
  private record Mark(Element element, @Nullable Box box, int at) {

    String tag() {
      return element.normalName();
    }
  }

  /** Looks at an element while the page is walked over. */
  void note(Element element, String tag, int parts, @Nullable Box box, int at) {
    if (tag.equals("meta") || tag.equals("link")) {
      noteStray(element);
      return;
    }
    Mark mark = new Mark(element, box, at);
    if (tag.equals("h1") || (tag.equals("h2") && Part.HEADLINE.isIn(parts))) {
      add(headings, mark);
    }
    if (tag.equals("time") || Part.TIME.isIn(parts)) {
      add(times, mark);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    if (element.hasAttr("itemprop") || element.hasAttr("property")) {
      add(items, mark);
    }
    if (element.attr("rel").contains("author")) {
      add(writers, mark);
    }
    if (Part.AUTHOR.isIn(parts)) {
      add(bylines, mark);
    }
  }

  /** Keeps a script of structured data, or a stray element of the head. */
  void noteStray(Element element) {
    if (strays.size() < MOST) {
      strays.add(element);
    }
  }

  private static void add(List<Mark> list, Mark mark) {
    if (list.size() < MOST) {
      list.add(mark);
    }
  }

  /** Leaves what stands around the story, from its heading to its end. */
  void keepAround(int heading, Box story) {
    int first = heading < story.firstRun ? heading : story.firstRun;
    for (List<Mark> marks : List.of(times, writers, items, bylines)) {
      marks.removeIf(
          mark ->
              mark.at < first - REACH
                  || mark.at > story.endRun + REACH
                  || (mark.box != null
                      && mark.box.reason != null
                      && FOREIGN.contains(mark.box.reason)));
    }
  }

  /** Adds microdata and RDFa: what is marked by properties of schema.org. */
  void readMarked(StatedFields fields) {
    for (Mark mark : items) {
      Element item = mark.element;
      String name = item.hasAttr("itemprop") ? item.attr("itemprop") : item.attr("property");
      String origin = item.hasAttr("itemprop") ? "microdata" : "RDFa";
      switch (name.substring(name.indexOf(':') + 1)) {
        case "headline" -> fields.add("headline", value(item), origin);
        case "datePublished", "dateCreated" -> fields.add("published", value(item), origin);
        case "dateModified" -> fields.add("modified", value(item), origin);
        case "author", "creator" -> fields.add("author", name(item), origin);
        case "articleSection" -> fields.add("section", value(item), origin);
        case "publisher" -> fields.add("publisher", name(item), origin);
        default -> {
          // The rest says nothing of the article.
        }
      }
    }
    writers.forEach(mark -> fields.add("author", shortText(mark.element), "rel=author"));
    for (Mark time : times) {
      if (time.tag().equals("time") && time.element.hasAttr("datetime")) {
        boolean change = isChange(time.element);
        fields.add(change ? "modified" : "published", time.element.attr("datetime"), "time");
      }
    }
  }

  /** {@code Updated <time>} and {@code <time class="updated">} tell the last change. */
  private static boolean isChange(Element time) {
    String names = time.className() + " " + time.attr("data-testid");
    Element parent = time.parent();
    String before = parent == null ? "" : parent.ownText();
    return AuthorNames.LINES.has("updated", before.strip())
        || Part.CHANGED.isIn(PartNames.parts(names))
        || (parent != null && Part.CHANGED.isIn(PartNames.parts(parent.className())));
  }

  /** Adds what only the eye can read. */
  void readText(StatedFields fields) {
    headings.forEach(mark -> fields.add("headline", mark.element.text(), "h1"));
    for (Mark byline : bylines) {
      if (bylines.stream().noneMatch(other -> isInside(other.element, byline.element))) {
        fields.add("author", shortText(byline.element), "byline");
      }
    }
    for (Mark time : times) {
      fields.add("published", shortText(time.element), "visible time");
    }
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element at = inner.parent(); at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static String shortText(Element element) {
    String text = element.text();
    return text.length() > LONGEST ? "" : text;
  }

  private static String name(Element item) {
    Element name = item.selectFirst("[itemprop=name], [property$=name]");
    return name == null ? value(item) : value(name);
  }

  private static String value(Element item) {
    String value = item.hasAttr("content") ? item.attr("content") : item.attr("datetime");
    return value.isEmpty() ? shortText(item) : value;
  }
}
