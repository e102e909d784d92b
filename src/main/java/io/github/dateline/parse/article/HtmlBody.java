package io.github.dateline.parse.article;

import io.github.dateline.parse.article.HtmlBlock.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the element that holds the story and the runs of text in it that belong to it. */
final class HtmlBody {

  /** A child that holds this share of the running text holds the story. */
  private static final double SHARE = 0.7;

  private final IdentityHashMap<Element, Integer> sums = new IdentityHashMap<>();
  private final List<HtmlBlock> blocks;

  private HtmlBody(List<HtmlBlock> blocks) {
    this.blocks = blocks;
    for (HtmlBlock block : blocks) {
      int weight = block.weight();
      for (Element e = block.owner(); weight > 0 && e != null; e = e.parent()) {
        sums.merge(e, weight, Integer::sum);
      }
    }
  }

  /** Returns the story's runs of text in order; none if the page has no running text. */
  static List<HtmlBlock> find(Element body, List<HtmlBlock> blocks) {
    HtmlBody reader = new HtmlBody(blocks);
    return reader.sum(body) == 0 ? List.of() : reader.in(reader.container(body));
  }

  private int sum(Element element) {
    return sums.getOrDefault(element, 0);
  }

  private Element container(Element body) {
    Element at = marked(body);
    while (true) {
      Element best = at;
      for (Element child : at.children()) {
        if (sum(child) >= SHARE * sum(at)) {
          best = child;
        }
      }
      if (best.equals(at) || best.normalName().equals("p")) {
        return at;
      }
      at = best;
    }
  }

  /** Starts at the element that the page itself marks as the story's text. */
  private Element marked(Element body) {
    Element best = body;
    int most = 0;
    for (Element e : body.getElementsByAttributeValueContaining("itemprop", "articleBody")) {
      if (sum(e) > most && sum(e) * 3 > sum(body)) {
        best = e;
        most = sum(e);
      }
    }
    return best;
  }

  private List<HtmlBlock> in(Element container) {
    List<HtmlBlock> found = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      if (isInside(block.owner(), container) && isContent(block)) {
        found.add(block);
      }
    }
    while (!found.isEmpty() && found.get(found.size() - 1).role() == Role.HEADING) {
      found.remove(found.size() - 1);
    }
    return found;
  }

  private static boolean isInside(Element element, Element container) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(container)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(HtmlBlock block) {
    if (block.role() == Role.CAPTION) {
      return true;
    }
    if (block.linkDensity() > 0.8 || Draft.CUES.has("furniture", block.text())) {
      return false;
    }
    if (Draft.CUES.has("advert", block.text()) || Draft.CUES.has("promo", block.text())) {
      return false;
    }
    return block.role() != Role.LIST || block.linkDensity() < 0.5;
  }
}
