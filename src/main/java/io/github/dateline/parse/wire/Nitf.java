package io.github.dateline.parse.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an element {@code nitf} says, wherever it stands. */
final class Nitf {

  /** NITF has the elements of HTML for text and a few of its own. */
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("hl2", "h2"),
          Map.entry("block", "div"),
          Map.entry("bq", "blockquote"),
          Map.entry("media", "figure"),
          Map.entry("media-caption", "figcaption"),
          Map.entry("media-producer", "figcaption"),
          Map.entry("media-reference", ""),
          Map.entry("media-metadata", ""),
          Map.entry("media-object", ""),
          Map.entry("datasource", "p"),
          Map.entry("note", ""),
          Map.entry("nitf-table", "div"),
          Map.entry("nitf-table-metadata", ""),
          Map.entry("custom-table", "div"));

  private static final List<String> HTML =
      List.of(
          "p", "br", "a", "em", "ol", "ul", "li", "dl", "dt", "dd", "pre", "table", "tr", "td",
          "th", "tbody", "thead", "tfoot", "caption", "q", "sub", "sup", "hr", "strong", "b", "i",
          "u");

  private Nitf() {}

  static void read(XmlElement nitf, Story story) {
    nitf.first("head").ifPresent(head -> head(head, story));
    nitf.first("body").ifPresent(body -> body(body, story));
  }

  private static void head(XmlElement head, Story story) {
    for (XmlElement data : head.children("pubdata")) {
      story.field("publisher", data.attribute("name"), "pubdata name");
      story.field("section", data.attribute("position.section"), "pubdata position.section");
    }
    for (XmlElement data : head.children("docdata")) {
      time(data, "date.release", story);
      time(data, "date.issue", story);
      data.first("doc.copyright")
          .ifPresent(c -> story.field("publisher", c.attribute("holder"), "doc.copyright"));
      data.first("doc-id")
          .ifPresent(id -> story.field("guid", id.attribute("id-string"), "doc-id"));
    }
    for (XmlElement data : head.children("pubdata")) {
      story.field(
          "published",
          WireTimes.iso(data.attribute("date.publication")),
          "pubdata date.publication");
      story.field("url", data.attribute("ex-ref"), "pubdata ex-ref");
    }
  }

  private static void time(XmlElement data, String element, Story story) {
    data.first(element)
        .ifPresent(
            time -> {
              String norm = time.attribute("norm");
              String value = norm.isEmpty() ? time.text() : norm;
              story.field("published", WireTimes.iso(value), element);
            });
  }

  private static void body(XmlElement body, Story story) {
    body.first("body.head").ifPresent(head -> bodyHead(head, story));
    body.first("body.content").ifPresent(content -> story.html(content.html(Nitf::tag)));
    body.first("body.end", "tagline").ifPresent(line -> story.html(line.html(Nitf::tag)));
  }

  private static void bodyHead(XmlElement head, Story story) {
    for (XmlElement line : head.all("hl1")) {
      story.field("headline", line.text(), "hl1");
    }
    head.first("hedline", "hl2").ifPresent(l -> story.field("standfirst", l.text(), "hl2"));
    head.first("abstract").ifPresent(a -> story.field("standfirst", a.text(), "abstract"));
    for (XmlElement line : head.children("byline")) {
      byline(line, story);
    }
    head.first("distributor").ifPresent(d -> story.field("agency", d.text(), "distributor"));
    head.first("dateline").ifPresent(line -> dateline(line, story));
  }

  /** The office of a writer is no part of the name. */
  private static void byline(XmlElement line, Story story) {
    String office = line.first("byttl").map(XmlElement::text).orElse("");
    String all = line.text();
    boolean ends = !office.isEmpty() && all.endsWith(office);
    String names = ends ? all.substring(0, all.length() - office.length()).strip() : all;
    story.field("byline", ends ? names + ", " + office : names, "byline");
    for (XmlElement person : line.all("person")) {
      story.field("author", person.text(), "byline person");
    }
    story.field("author", names, "byline");
  }

  private static void dateline(XmlElement line, Story story) {
    Optional<XmlElement> city = line.all("city").stream().findFirst();
    Optional<XmlElement> location = city.or(() -> line.first("location"));
    location.ifPresent(place -> story.field("place", place.text(), "dateline"));
    line.first("story.date")
        .ifPresent(
            day -> {
              String norm = day.attribute("norm");
              story.field(
                  "published", WireTimes.iso(norm.isEmpty() ? day.text() : norm), "story.date");
            });
  }

  /** Marks of names, money and places inside a sentence are passed through. */
  static String tag(String name) {
    if (HTML.contains(name)) {
      return name;
    }
    return TAGS.getOrDefault(name, "span");
  }
}
