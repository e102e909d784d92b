package io.github.dateline.parse.page;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.parse.data.LinkedData;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the schema.org articles that a page states in JSON-LD. */
final class JsonLd {

  static final String ORIGIN = "JSON-LD";

  private static final Set<String> TYPES =
      Set.of("Report", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting", "APIReference");

  private static final int LONGEST_TIME = 40;

  private JsonLd() {}

  /**
   * Notes the fields of every article in the page's JSON-LD, those of the page's own story first.
   *
   * @param url the address that was given with the page
   */
  static void read(List<Element> elements, Optional<String> url, StatedFields fields) {
    List<JsonNode> things = new ArrayList<>();
    for (Element script : elements) {
      if (!isData(script) || !mayTell(script.data())) {
        continue;
      }
      LinkedData.read(script.data())
          .ifPresentOrElse(
              block -> things.addAll(flatten(block)), () -> unreadable(script.data(), fields));
    }
    List<JsonNode> articles = things.stream().filter(JsonLd::isArticle).toList();
    OwnStory.of(elements, url, articles).forEach(node -> article(node, things, fields));
  }

  private static void unreadable(String data, StatedFields fields) {
    salvage("published", "\"datePublished\"", data, fields);
    salvage("modified", "\"dateModified\"", data, fields);
    fields.diagnostics.add(
        Diagnostic.of(
            "bad-json-ld", "a block of JSON-LD cannot be read and was skipped but for times"));
  }

  /** One bad quotation mark in a headline costs the block; its times can be read all the same. */
  private static void salvage(String field, String key, String data, StatedFields fields) {
    int at = data.indexOf(key);
    int open = at < 0 ? -1 : data.indexOf('"', at + key.length());
    int close = open < 0 ? -1 : data.indexOf('"', open + 1);
    if (close > open && close - open < LONGEST_TIME) {
      fields.add(field, data.substring(open + 1, close), ORIGIN);
    }
  }

  /** Crumbs, games and organisations are not worth reading. */
  private static boolean mayTell(String data) {
    return data.contains("Article")
        || data.contains("Posting")
        || data.contains("Report")
        || data.contains("Person");
  }

  /** Tells whether an element is a script of structured data. */
  static boolean isData(Element element) {
    return element.normalName().equals("script") && element.attr("type").contains("ld+json");
  }

  /** Returns the things of a block: itself, the members of lists and graphs. */
  private static List<JsonNode> flatten(JsonNode root) {
    List<JsonNode> things = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        things.add(node);
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
          if (node.has(key)) {
            open.add(node.get(key));
          }
        }
      }
    }
    return things;
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : strings(node.get("@type"), List.of())) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (name.endsWith("Article") || TYPES.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static void article(JsonNode node, List<JsonNode> things, StatedFields fields) {
    all(node, "headline", "headline", things, fields);
    all(node, "headline", "name", things, fields);
    all(node, "standfirst", "description", things, fields);
    all(node, "author", "author", things, fields);
    all(node, "author", "creator", things, fields);
    all(node, "publisher", "publisher", things, fields);
    all(node, "published", "datePublished", things, fields);
    all(node, "modified", "dateModified", things, fields);
    all(node, "section", "articleSection", things, fields);
    all(node, "language", "inLanguage", things, fields);
    all(node, "url", "url", things, fields);
    all(node, "type", "@type", List.of(), fields);
    fields.text(node.path("articleBody").asString(""));
    JsonNode free = node.path("isAccessibleForFree");
    if (free.isBoolean() || free.isString()) {
      fields.add("free", free.asString(), ORIGIN);
    }
  }

  private static void all(
      JsonNode node, String field, String key, List<JsonNode> things, StatedFields fields) {
    for (String value : strings(node.get(key), things)) {
      fields.add(field, Parser.unescapeEntities(value, false), ORIGIN);
    }
  }

  /** Returns the texts of a value: itself, each of a list, or the name of a thing. */
  private static List<String> strings(@Nullable JsonNode node, List<JsonNode> things) {
    List<String> texts = new ArrayList<>();
    if (node == null) {
      return texts;
    }
    if (node.isArray()) {
      node.forEach(member -> texts.addAll(strings(member, things)));
    } else if (node.isString()) {
      texts.add(node.asString());
    } else if (node.isObject()) {
      texts.addAll(names(node, things));
    }
    return texts;
  }

  /** Returns the name of a thing, also of one that is stated elsewhere on the page. */
  private static List<String> names(JsonNode node, List<JsonNode> things) {
    List<String> names = strings(node.get("name"), List.of());
    if (!names.isEmpty()) {
      return names;
    }
    JsonNode given = node.path("givenName");
    JsonNode family = node.path("familyName");
    if (given.isString() || family.isString()) {
      return List.of((given.asString("") + " " + family.asString("")).strip());
    }
    JsonNode id = node.get("@id");
    if (id == null || !id.isString()) {
      return List.of();
    }
    for (JsonNode thing : things) {
      if (id.equals(thing.get("@id")) && thing.has("name")) {
        return strings(thing.get("name"), List.of());
      }
    }
    return List.of();
  }
}
