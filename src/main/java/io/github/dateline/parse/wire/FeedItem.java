package io.github.dateline.parse.wire;

import io.github.dateline.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;

/**
 * An item of RSS or an entry of Atom.
 *
 * @param name how its document is called
 * @param item the element
 * @param channel what the feed says of itself
 */
record FeedItem(String name, XmlElement item, Channel channel) {

  /** Where the text of an item stands, the longest form first. */
  private static final List<String> TEXTS =
      List.of("content:encoded", "content", "xhtml:body", "body", "description", "summary");

  private static final int LONGEST_TAG = 12;

  Document read() {
    Story story = Story.named(name);
    fields(story);
    times(story);
    Optional<XmlElement> text = text();
    text.ifPresent(element -> addText(story, element));
    text.ifPresent(element -> standfirst(story, element));
    captions(story);
    return story.build();
  }

  private void fields(Story story) {
    for (XmlElement title : item.qualified("title")) {
      story.field("headline", plain(title), title.qualified());
    }
    for (XmlElement creator : item.qualified("dc:creator")) {
      story.field("author", creator.text(), "dc:creator");
    }
    for (XmlElement author : item.qualified("author")) {
      String person = author.first("name").map(XmlElement::text).orElseGet(author::text);
      story.field("author", withoutAddress(person), "author");
    }
    item.first("source", "title").ifPresent(s -> story.field("publisher", s.text(), "source"));
    story.field("publisher", channel.publisher(), "title of the feed");
    links(story);
    for (XmlElement category : item.children("category")) {
      String term = category.text().isEmpty() ? category.attribute("term") : category.text();
      story.field("section", term, "category");
    }
    story.field("section", dc("subject"), "dc:subject");
    story.field("language", item.attribute("lang"), "xml:lang");
    story.field("language", dc("language"), "dc:language");
    story.field("language", channel.language(), "language of the feed");
  }

  private String dc(String field) {
    return item.qualified("dc:" + field).stream().findFirst().map(XmlElement::text).orElse("");
  }

  private void links(Story story) {
    for (XmlElement link : item.qualified("link")) {
      String relation = link.attribute("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        String address = link.attribute("href");
        story.field("url", address.isEmpty() ? link.text() : address, "link");
      }
    }
    for (String id : List.of("guid", "id")) {
      for (XmlElement identity : item.qualified(id)) {
        boolean address = identity.text().startsWith("http");
        boolean permanent = address && !identity.attribute("ispermalink").equals("false");
        story.field(permanent ? "url" : "guid", identity.text(), id);
      }
    }
    story.field("url", item.attribute("about"), "rdf:about");
  }

  private void times(Story story) {
    for (String time : List.of("pubDate", "published", "issued", "dc:date", "created", "date")) {
      time(story, "published", time);
    }
    for (String time : List.of("updated", "modified", "dcterms:modified")) {
      // Atom demands the time of the last change and leaves that of publication open.
      time(story, story.has("published") ? "modified" : "published", time);
    }
  }

  private void time(Story story, String field, String element) {
    for (XmlElement time : item.qualified(element)) {
      story.field(field, WireTimes.iso(time.text()), element);
    }
  }

  private Optional<XmlElement> text() {
    for (String element : TEXTS) {
      for (XmlElement text : item.qualified(element)) {
        if (!text.text().isEmpty()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** What stands in an item as characters is HTML unless it holds nothing of it. */
  private static void addText(Story story, XmlElement text) {
    if (!text.children().isEmpty()) {
      story.html(text.html(tag -> tag));
    } else if (isMarkup(text)) {
      story.html(text.rawText());
    } else {
      story.text(text.rawText());
    }
  }

  /** A summary beside the whole text is a standfirst, unless it is the start of the text. */
  private void standfirst(Story story, XmlElement text) {
    for (String element : List.of("description", "summary")) {
      for (XmlElement summary : item.qualified(element)) {
        String plain = plain(summary);
        if (!summary.equals(text)) {
          boolean excerpt = plain.endsWith("]") || story.holds(plain);
          story.field(excerpt ? "excerpt" : "standfirst", plain, element);
        }
      }
    }
  }

  private void captions(Story story) {
    for (XmlElement part : item.children()) {
      String name = part.qualified();
      if (name.equals("media:description")) {
        story.caption(plain(part));
      } else if (name.equals("media:content") || name.equals("media:group")) {
        for (XmlElement caption : part.all("description")) {
          story.caption(plain(caption));
        }
      }
    }
  }

  /** Returns the text of an element whose characters may be HTML. */
  private static String plain(XmlElement element) {
    return isMarkup(element) ? Jsoup.parse(element.rawText()).text() : element.text();
  }

  private static boolean isMarkup(XmlElement element) {
    String type = element.attribute("type");
    if (type.equals("text") || type.equals("text/plain") || type.equals("plain")) {
      return false;
    }
    String text = element.rawText();
    return type.equals("html") || type.equals("text/html") || hasTag(text) || hasEntity(text);
  }

  private static boolean hasTag(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      int start = at + (text.startsWith("/", at + 1) ? 2 : 1);
      int end = start;
      while (end < text.length() && end - start < LONGEST_TAG && isTagCharacter(text.charAt(end))) {
        end++;
      }
      // Feeds have "<today" in plain text, too; no element is called so.
      if (end > start && Tag.isKnownTag(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  private static boolean isTagCharacter(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean hasEntity(String text) {
    int at = text.indexOf('&');
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && end - at < 10 && isEntityCharacter(text.charAt(end))) {
        end++;
      }
      if (end - at > 2 && end < text.length() && text.charAt(end) == ';') {
        return true;
      }
      at = text.indexOf('&', at + 1);
    }
    return false;
  }

  private static boolean isEntityCharacter(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /** RSS writes an author as {@code desk@example.org (Dana Kolar)}. */
  private static String withoutAddress(String author) {
    int open = author.indexOf('(');
    if (author.indexOf('@') < 0) {
      return author;
    }
    return open < 0 ? "" : author.substring(open + 1).replace(")", "").strip();
  }
}
