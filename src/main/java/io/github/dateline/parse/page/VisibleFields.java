package io.github.dateline.parse.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that show or mark a field: headings, names, times. They are noted during
 * the one walk over the page and read after it. Used by one page.
 */
final class VisibleFields {

  private static final int MOST = 40;

  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> writers = new ArrayList<>();
  private final List<Element> items = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();

  /** Meta elements, links and scripts outside the head, where browsers accept them, too. */
  final List<Element> strays = new ArrayList<>();

  /** Looks at an element while the page is walked over. */
  void note(Element element, String tag, int parts) {
    if (tag.equals("meta") || tag.equals("link")) {
      add(strays, element);
      return;
    }
    if (tag.equals("h1") || (tag.equals("h2") && Part.HEADLINE.isIn(parts))) {
      add(headings, element);
    }
    if (tag.equals("time") || Part.TIME.isIn(parts)) {
      add(times, element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    if (element.hasAttr("itemprop") || element.hasAttr("property")) {
      add(items, element);
    }
    if (element.attr("rel").contains("author")) {
      add(writers, element);
    }
    if (Part.AUTHOR.isIn(parts)) {
      add(bylines, element);
    }
  }

  /** Keeps a script of structured data. */
  void noteScript(Element script) {
    if (script.attr("type").contains("ld+json")) {
      add(strays, script);
    }
  }

  private static void add(List<Element> list, Element element) {
    if (list.size() < MOST) {
      list.add(element);
    }
  }

  /** Adds microdata and RDFa: what is marked by properties of schema.org. */
  void readMarked(PageFields fields) {
    for (Element item : items) {
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
    writers.forEach(e -> fields.add("author", e.text(), "rel=author"));
    for (Element time : times) {
      if (time.normalName().equals("time") && time.hasAttr("datetime")) {
        fields.add("published", time.attr("datetime"), "time");
      }
    }
  }

  /** Adds what only the eye can read. */
  void readText(PageFields fields) {
    headings.forEach(e -> fields.add("headline", e.text(), "h1"));
    for (Element byline : bylines) {
      Element link = byline.normalName().equals("a") ? byline : byline.selectFirst("a");
      fields.add("author", link == null ? byline.text() : link.text(), "byline");
    }
    for (Element time : times) {
      fields.add("published", time.text(), "visible time");
    }
  }

  private static String name(Element item) {
    Element name = item.selectFirst("[itemprop=name], [property$=name]");
    return name == null ? value(item) : value(name);
  }

  private static String value(Element item) {
    String value = item.hasAttr("content") ? item.attr("content") : item.attr("datetime");
    return value.isEmpty() ? item.text() : value;
  }
}
