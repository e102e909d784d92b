package io.github.dateline.parse.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page states in meta elements. */
final class MetaTags {

  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private MetaTags() {}

  /** Notes the fields of the elements of the head and of those that strayed out of it. */
  static void read(Document page, List<Element> elements, StatedFields fields) {
    for (Element element : elements) {
      switch (element.normalName()) {
        case "meta" -> meta(element, fields);
        case "link" -> {
          if (element.attr("rel").equalsIgnoreCase("canonical")) {
            fields.add("url", element.attr("href"), "canonical link");
          } else if (element.attr("rel").equalsIgnoreCase("next")) {
            fields.add("next", element.attr("href"), "next link");
          }
        }
        case "title" -> fields.add("headline", element.text(), "title");
        default -> {
          // Styles and scripts.
        }
      }
    }
    Element html = page.selectFirst("html");
    if (html != null) {
      fields.add("language", html.attr("lang"), "html lang");
    }
  }

  private static void meta(Element meta, StatedFields fields) {
    for (String key : KEYS) {
      String name = meta.attr(key);
      if (!name.isEmpty()) {
        meta(name.toLowerCase(Locale.ROOT), meta.attr("content"), fields);
        return;
      }
    }
  }

  private static void meta(String name, String content, StatedFields fields) {
    switch (name) {
      case "og:title" -> fields.add("headline", content, "OpenGraph");
      case "twitter:title" -> fields.add("headline", content, "Twitter card");
      case "title",
          "dc.title",
          "dcterms.title",
          "parsely-title",
          "sailthru.title",
          "citation_title",
          "headline" ->
          fields.add("headline", content, "meta");
      case "og:description" -> fields.add("standfirst", content, "OpenGraph");
      case "description", "twitter:description", "dc.description", "sailthru.description" ->
          fields.add("standfirst", content, "meta");
      case "author",
          "authors",
          "article:author",
          "article:author_name",
          "article.author",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "byl",
          "sailthru.author",
          "citation_author",
          "cxenseparse:author",
          "dable:author",
          "bt:author",
          "vr:author" ->
          fields.add("author", content, "meta");
      case "og:site_name" -> fields.add("publisher", content, "OpenGraph");
      case "article:publisher",
          "application-name",
          "dc.publisher",
          "dcterms.publisher",
          "citation_publisher" ->
          publisher(content, fields);
      case "article:content_tier", "content_tier", "cxenseparse:access" ->
          fields.add("tier", content, "meta");
      default -> timesAndPlace(name, content, fields);
    }
  }

  /** Most papers name their page on a social network there. */
  private static void publisher(String content, StatedFields fields) {
    if (!content.contains("://")) {
      fields.add("publisher", content, "meta");
    }
  }

  private static void timesAndPlace(String name, String content, StatedFields fields) {
    switch (name) {
      case "article:published_time", "og:published_time", "og:article:published_time" ->
          fields.add("published", content, "OpenGraph");
      case "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_time",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dcterms.issued",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "publication_date",
          "bt:pubdate",
          "dable:published_time",
          "originalpublicationdate" ->
          fields.add("published", content, "meta");
      case "article:modified_time", "og:updated_time", "og:article:modified_time" ->
          fields.add("modified", content, "OpenGraph");
      case "datemodified",
          "lastmod",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified",
          "article.updated",
          "bt:moddate" ->
          fields.add("modified", content, "meta");
      case "article:section", "section", "parsely-section", "cxenseparse:section" ->
          fields.add("section", content, "meta");
      case "og:url" -> fields.add("url", content, "OpenGraph");
      case "og:locale" -> fields.add("language", content.replace('_', '-'), "OpenGraph");
      case "content-language", "dc.language" -> fields.add("language", content, "meta");
      default -> {
        // The rest says nothing of the article.
      }
    }
  }
}
