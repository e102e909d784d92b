package io.github.dateline.parse.page;

import io.github.dateline.parse.line.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Tells which of several articles in a page's structured data is the page's own. */
final class OwnStory {

  private static final int SHORTEST_HEADLINE = 8;

  private final Set<String> addresses = new HashSet<>();
  private String title = "";

  private OwnStory(List<Element> elements, Optional<String> url) {
    url.ifPresent(this::address);
    for (Element element : elements) {
      if (element.attr("rel").equalsIgnoreCase("canonical")) {
        address(element.attr("href"));
      } else if (element.attr("property").equals("og:url")) {
        address(element.attr("content"));
      } else if (element.normalName().equals("title")) {
        title = Cues.fold(StatedFields.clean(element.text()));
      }
    }
  }

  /**
   * Returns the articles in their order; if one is the page's own, it stands first and those that
   * have another address are left out.
   */
  static List<JsonNode> of(List<Element> elements, Optional<String> url, List<JsonNode> articles) {
    if (articles.size() < 2) {
      return articles;
    }
    OwnStory story = new OwnStory(elements, url);
    List<JsonNode> own = articles.stream().filter(story::isAddressed).toList();
    if (own.isEmpty()) {
      own = articles.stream().filter(story::isTitled).toList();
    }
    if (own.isEmpty()) {
      return articles;
    }
    List<JsonNode> ordered = new ArrayList<>(own);
    for (JsonNode article : articles) {
      if (!own.contains(article) && addresses(article).isEmpty()) {
        ordered.add(article);
      }
    }
    return ordered;
  }

  private void address(String url) {
    if (!url.isBlank()) {
      addresses.add(plain(url));
    }
  }

  private static String plain(String url) {
    int scheme = url.indexOf("://");
    int end = url.indexOf('#') < 0 ? url.length() : url.indexOf('#');
    String rest = url.substring(scheme < 0 ? 0 : Math.min(end, scheme + 3), end).strip();
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }

  private boolean isAddressed(JsonNode article) {
    return addresses(article).stream().anyMatch(addresses::contains);
  }

  private boolean isTitled(JsonNode article) {
    String headline = Cues.fold(StatedFields.clean(article.path("headline").asString("")));
    return headline.length() >= SHORTEST_HEADLINE && title.startsWith(headline);
  }

  private static Set<String> addresses(JsonNode article) {
    Set<String> found = new HashSet<>();
    JsonNode page = article.path("mainEntityOfPage");
    for (JsonNode one : List.of(article.path("url"), page, page.path("@id"), page.path("url"))) {
      if (one.isString() && one.asString().contains("/")) {
        found.add(plain(one.asString()));
      }
    }
    return found;
  }
}
