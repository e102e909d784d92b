package io.github.dateline.parse.article;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page states in meta elements, microdata, times, headings and its address. */
final class MetaTags {

  private MetaTags() {}

  /** Notes the fields; must run before the page is cleaned. */
  static void read(Document page, HtmlFields fields) {
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.attr("property");
      name = name.isEmpty() ? meta.attr("name") : name;
      name = name.isEmpty() ? meta.attr("itemprop") : name;
      meta(name.toLowerCase(Locale.ROOT), meta.attr("content"), fields);
    }
    for (Element link : page.select("link[rel=canonical]")) {
      fields.add("url", link.attr("href"), "canonical link");
    }
    for (Element html : page.select("html[lang]")) {
      fields.add("language", html.attr("lang"), "html lang");
    }
    visible(page, fields);
  }

  private static void meta(String name, String content, HtmlFields fields) {
    switch (name) {
      case "og:title" -> fields.add("headline", content, "OpenGraph");
      case "twitter:title", "title", "dc.title", "parsely-title", "headline" ->
          fields.add("headline", content, "meta");
      case "og:description", "description", "twitter:description", "dc.description" ->
          fields.add("standfirst", content, "meta");
      case "author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author" ->
          fields.add("author", content, "meta");
      case "og:site_name" -> fields.add("publisher", content, "OpenGraph");
      case "article:publisher", "application-name" -> fields.add("publisher", content, "meta");
      case "article:published_time", "og:published_time", "og:article:published_time" ->
          fields.add("published", content, "OpenGraph");
      case "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "publication_date",
          "originalpublicationdate" ->
          fields.add("published", content, "meta");
      case "article:modified_time", "og:updated_time", "og:article:modified_time" ->
          fields.add("modified", content, "OpenGraph");
      case "datemodified", "lastmod", "last-modified", "dcterms.modified" ->
          fields.add("modified", content, "meta");
      case "article:section", "section" -> fields.add("section", content, "meta");
      case "og:url" -> fields.add("url", content, "OpenGraph");
      case "og:locale" -> fields.add("language", content.replace('_', '-'), "OpenGraph");
      default -> {
        // The rest says nothing of the article.
      }
    }
  }

  private static void visible(Document page, HtmlFields fields) {
    for (Element e : page.select("[itemprop=datePublished]")) {
      fields.add("published", value(e), "microdata");
    }
    for (Element e : page.select("[itemprop=author] [itemprop=name], [rel=author]")) {
      fields.add("author", e.text(), "microdata");
    }
    for (Element e : page.select("[class*=byline] a, [class*=author] a")) {
      fields.add("author", e.text(), "byline");
    }
    for (Element e : page.select("h1, h2[class*=story__title], h2[class*=headline]")) {
      fields.add("headline", e.text(), "h1");
    }
    for (Element e : page.select("time[datetime]")) {
      fields.add("published", e.attr("datetime"), "time");
    }
    for (Element e : page.select("[class*=timestamp], [class*=publish-date]")) {
      fields.add("published", e.text(), "visible time");
    }
    fields.add("headline", page.title(), "title");
  }

  private static String value(Element e) {
    String value = e.hasAttr("content") ? e.attr("content") : e.attr("datetime");
    return value.isEmpty() ? e.text() : value;
  }
}
