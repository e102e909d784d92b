package io.github.dateline.parse.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never the text of the story. */
final class HtmlCleaner {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "nav",
          "footer",
          "aside",
          "dialog",
          "menu",
          "head",
          "math",
          "map");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search");

  private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "p", "h1");

  /** A shorter text under the name of a story is a teaser. */
  private static final int LEAST = 200;

  private HtmlCleaner() {}

  /** Removes junk from the body; what holds half of the page's paragraphs is no junk. */
  static void clean(Element body) {
    IdentityHashMap<Element, Integer> amounts = paragraphText(body);
    int all = Math.max(1, amounts.getOrDefault(body, 0));
    List<Element> open = new ArrayList<>();
    open.add(body);
    while (!open.isEmpty()) {
      Element element = open.remove(open.size() - 1);
      for (Element child : element.children()) {
        boolean most = amounts.getOrDefault(child, 0) * 2 >= all;
        if (isJunk(child) && (isTool(child) || !(most || isStory(child)))) {
          child.remove();
        } else {
          open.add(child);
        }
      }
    }
  }

  /** A layout box named after its sidebar holds the story, too. */
  private static boolean isStory(Element element) {
    for (Element inner : element.getElementsByTag("div")) {
      if (!inner.equals(element) && HtmlNames.has("body", inner) && inner.text().length() > LEAST) {
        return true;
      }
    }
    return !element.getElementsByTag("h1").isEmpty();
  }

  private static boolean isTool(Element element) {
    String tag = element.normalName();
    return DROPPED.contains(tag) && !tag.equals("form") && !tag.equals("aside");
  }

  private static boolean isJunk(Element element) {
    String tag = element.normalName();
    if (DROPPED.contains(tag) || isHidden(element)) {
      return true;
    }
    if (ROLES.contains(element.attr("role"))) {
      return true;
    }
    return !NEVER.contains(tag)
        && HtmlNames.has("junk", element)
        && !HtmlNames.has("body", element);
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Adds the length of every paragraph to all elements around it. */
  private static IdentityHashMap<Element, Integer> paragraphText(Element body) {
    IdentityHashMap<Element, Integer> amounts = new IdentityHashMap<>();
    for (Element p : body.getElementsByTag("p")) {
      int length = p.text().length();
      for (Element e = p; e != null; e = e.parent()) {
        amounts.merge(e, length, Integer::sum);
      }
    }
    return amounts;
  }
}
