package io.github.dateline.parse.wire;

import io.github.dateline.document.Document;
import java.util.List;
import java.util.Optional;

/**
 * A news item of NewsML-G2.
 *
 * @param name how its document is called
 * @param item the element {@code newsItem}
 */
record NewsItem(String name, XmlElement item) {

  Document read() {
    Story story = Story.named(name);
    item.first("contentMeta").ifPresent(meta -> content(meta, story));
    item.first("itemMeta").ifPresent(meta -> item(meta, story));
    story.field("language", item.attribute("lang"), "xml:lang");
    story.field("guid", item.attribute("guid"), "guid");
    for (XmlElement set : item.children("contentSet")) {
      for (XmlElement part : set.children()) {
        content(part.name(), part, story);
      }
    }
    if (!story.hasText()) {
      captions(story);
    }
    return story.build();
  }

  private static void content(XmlElement meta, Story story) {
    each(meta, "headline", line -> story.field("headline", line.text(), "headline"));
    each(meta, "by", line -> story.field("byline", line.text(), "by"));
    for (String role : List.of("creator", "contributor")) {
      each(meta, role, person -> author(person, role, story));
    }
    each(meta, "by", line -> story.field("author", line.text(), "by"));
    each(meta, "located", place -> story.field("place", nameOf(place), "located"));
    each(meta, "infoSource", source -> story.field("publisher", nameOf(source), "infoSource"));
    each(meta, "contentCreated", time -> story.field("created", iso(time), "contentCreated"));
    each(meta, "language", tag -> story.field("language", tag.attribute("tag"), "language"));
    for (XmlElement text : meta.children("description")) {
      boolean summary = text.attribute("role").endsWith("summary");
      story.field(summary ? "standfirst" : "description", text.text(), "description");
    }
  }

  private static void author(XmlElement person, String origin, Story story) {
    String name = nameOf(person);
    boolean desk = person.attribute("role").endsWith("editor");
    if (!desk) {
      story.field("author", name, origin);
    }
  }

  private static void item(XmlElement meta, Story story) {
    each(meta, "provider", owner -> story.field("publisher", nameOf(owner), "provider"));
    Optional<String> first = meta.first("firstCreated").map(NewsItem::iso);
    Optional<String> version = meta.first("versionCreated").map(NewsItem::iso);
    first.ifPresent(time -> story.field("published", time, "firstCreated"));
    version.ifPresent(
        time -> story.field(first.isPresent() ? "modified" : "published", time, "versionCreated"));
    each(meta, "title", title -> story.field("headline", title.text(), "title"));
  }

  private static void content(String kind, XmlElement part, Story story) {
    if (kind.equals("inlinedata")) {
      story.text(part.rawText());
    } else if (kind.equals("inlinexml")) {
      for (XmlElement root : part.children()) {
        if (root.name().equals("nitf")) {
          Nitf.read(root, story);
        } else {
          story.html(root.first("body").orElse(root).html(tag -> tag));
        }
      }
    }
  }

  /** A picture has no text of its own; what is said of it is worth keeping. */
  private void captions(Story story) {
    item.first("contentMeta")
        .ifPresent(meta -> each(meta, "description", text -> story.caption(text.text())));
  }

  private static String nameOf(XmlElement party) {
    String name = party.first("name").map(XmlElement::text).orElse("");
    return name.isEmpty() ? party.attribute("literal") : name;
  }

  private static String iso(XmlElement time) {
    return WireTimes.iso(time.text());
  }

  private static void each(
      XmlElement parent, String name, java.util.function.Consumer<XmlElement> action) {
    parent.children(name).forEach(action);
  }
}
