package io.github.dateline.parse.wire;

import io.github.dateline.document.Article;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads an item of ninjs. Version 1 has keys such as {@code body_xhtml}, versions 2 and 3 have
 * lists such as {@code bodies}, and version 3 writes {@code versionCreated} for {@code
 * versioncreated}: keys are compared in lower case.
 */
final class Ninjs {

  private static final List<String> BODIES =
      List.of("body_xhtml", "body_html", "body_html5", "body_text", "body_plain");

  private final JsonNode item;
  private final Story story;

  private Ninjs(JsonNode item, Story story) {
    this.item = item;
    this.story = story;
  }

  static Article read(JsonNode item, SourceInput input) {
    Story story = new Story(input);
    Ninjs ninjs = new Ninjs(item, story);
    ninjs.headlines();
    ninjs.descriptions();
    ninjs.people();
    ninjs.rights();
    ninjs.times();
    ninjs.bodies();
    ninjs.associations();
    return story.build();
  }

  private void headlines() {
    field("headline", "headline");
    for (JsonNode headline : list(item, "headlines")) {
      story.field("headline", text(headline, "value"), "headlines");
    }
    field("headline", "title");
    for (JsonNode place : list(item, "place")) {
      story.field("located", text(place, "name"), "place");
    }
    field("place", "located");
    field("language", "language");
    field("url", "url");
    field(text(item, "uri").startsWith("http") ? "url" : "guid", "uri");
    field("slugline", "slugline");
  }

  private void descriptions() {
    if (text(item, "type").equals("picture")) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : item.properties()) {
      String key = entry.getKey().toLowerCase(Locale.ROOT);
      boolean summary = key.equals("description_summary") || key.equals("description_text");
      if (key.startsWith("description_") && entry.getValue().isString()) {
        story.field(summary ? "standfirst" : "description", string(entry.getValue()), key);
      }
    }
    for (JsonNode description : list(item, "descriptions")) {
      String role = text(description, "role");
      boolean caption = role.contains("caption");
      story.field(
          caption ? "description" : "standfirst", text(description, "value"), "descriptions");
    }
  }

  private void people() {
    for (String key : List.of("byline", "by")) {
      field("byline", key);
    }
    for (String key : List.of("contributors", "people")) {
      for (JsonNode person : list(item, key)) {
        String role = (text(person, "role") + text(person, "rel")).toLowerCase(Locale.ROOT);
        if (role.contains("author") || role.contains("writer") || role.contains("creator")) {
          story.field("author", text(person, "name"), key);
        }
      }
    }
    for (String key : List.of("byline", "by")) {
      field("author", key);
    }
  }

  private void rights() {
    for (JsonNode right : list(item, "rightsinfo")) {
      field(right, "publisher", "copyrightholder");
    }
    field("publisher", "copyrightholder");
    for (String key : List.of("infosource", "infosources")) {
      for (JsonNode source : list(item, key)) {
        story.field("publisher", text(source, "name"), key);
        field(source, "publisher", "literal");
      }
    }
    field("publisher", "source");
  }

  private void times() {
    field("published", "firstcreated");
    field(story.has("published") ? "modified" : "published", "versioncreated");
    field("created", "contentcreated");
  }

  private void bodies() {
    for (String key : BODIES) {
      if (!text(item, key).isBlank()) {
        body(text(item, key), key.startsWith("body_x") || key.startsWith("body_h"));
        return;
      }
    }
    List<JsonNode> bodies = list(item, "bodies");
    JsonNode best = null;
    for (JsonNode body : bodies) {
      boolean main = text(body, "role").contains("main") || text(body, "role").isEmpty();
      boolean better = best == null || (main && !text(best, "role").contains("main"));
      if (better && !text(body, "value").isBlank()) {
        best = body;
      }
    }
    if (best != null) {
      String type = text(best, "contenttype");
      String value = text(best, "value");
      body(value, type.isEmpty() ? value.contains("</") : type.contains("html"));
    } else if (text(item, "type").equals("picture")) {
      captions(item);
    }
  }

  private void body(String value, boolean html) {
    if (html) {
      story.html(value);
    } else {
      story.text(value);
    }
  }

  /** Pictures of a story are items of their own inside it: an object by role, or a list. */
  private void associations() {
    JsonNode pictures = get(item, "associations");
    for (JsonNode picture : pictures.isObject() ? pictures.values() : list(item, "associations")) {
      String type = text(picture, "type");
      if (type.equals("picture") || type.equals("graphic") || type.equals("video")) {
        captions(picture);
      }
    }
  }

  private void captions(JsonNode picture) {
    for (Map.Entry<String, JsonNode> entry : picture.properties()) {
      String key = entry.getKey().toLowerCase(Locale.ROOT);
      if (key.startsWith("description_") && entry.getValue().isString()) {
        story.caption(string(entry.getValue()));
      }
    }
    for (JsonNode description : list(picture, "descriptions")) {
      story.caption(text(description, "value"));
    }
  }

  private void field(String field, String key) {
    field(item, field, key);
  }

  private void field(JsonNode node, String field, String key) {
    story.field(field, text(node, key), key);
  }

  private static JsonNode get(JsonNode node, String key) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (entry.getKey().equalsIgnoreCase(key)) {
        return entry.getValue();
      }
    }
    return node.path(key);
  }

  private static String text(JsonNode node, String key) {
    return string(get(node, key));
  }

  private static String string(JsonNode value) {
    return value.isString() ? value.stringValue() : "";
  }

  /** Returns the objects of a list, or the one that stands for it. */
  private static List<JsonNode> list(JsonNode node, String key) {
    JsonNode value = get(node, key);
    List<JsonNode> objects = new ArrayList<>();
    if (value.isObject()) {
      objects.add(value);
    }
    if (value.isArray()) {
      value.values().forEach(objects::add);
    }
    return objects;
  }
}
