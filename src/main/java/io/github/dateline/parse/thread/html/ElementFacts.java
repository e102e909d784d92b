package io.github.dateline.parse.thread.html;

import io.github.dateline.parse.thread.draft.Tags;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What stands in each element of a page: text, names of writers, times. Used by one call. */
final class ElementFacts implements NodeVisitor {

  /** Deeper than any page; the sums of hostile ones are not carried on. */
  private static final int DEEPEST = 300;

  private static final int MOST_SPOTS = 24;

  private static final int LONGEST_SHAPE = 200;

  private static final class Fact {
    int text;
    int authors;
    int times;
    int order;
    String shape = "";
  }

  private final Map<Element, Fact> facts = new HashMap<>();
  private final Map<String, List<Element>> groups = new LinkedHashMap<>();
  private final Map<Element, Boolean> authorSpots = new HashMap<>();
  private final Map<Element, Boolean> timeSpots = new HashMap<>();
  private int order;
  private int unseen;
  private int links;

  /** Whether a name is believed by its place alone, above a time. */
  private final boolean bare;

  private ElementFacts(boolean bare) {
    this.bare = bare;
  }

  static ElementFacts of(Document page) {
    return of(page, false);
  }

  /** Returns the facts of a page on which nothing but its place tells a name. */
  static ElementFacts withBareNames(Document page) {
    return of(page, true);
  }

  private static ElementFacts of(Document page, boolean bare) {
    ElementFacts facts = new ElementFacts(bare);
    page.body().traverse(facts);
    return facts;
  }

  Collection<List<Element>> groups() {
    return groups.values();
  }

  private Fact fact(Element element) {
    return facts.computeIfAbsent(element, e -> new Fact());
  }

  /** Returns how many letters of running text stand in an element, links not counted. */
  int text(Element element) {
    return fact(element).text;
  }

  int authors(Element element) {
    return fact(element).authors;
  }

  String shape(Element element) {
    return fact(element).shape;
  }

  int times(Element element) {
    return fact(element).times;
  }

  /** Returns where an element starts among all. */
  int order(Element element) {
    return fact(element).order;
  }

  /** Returns the elements that show a name, in order. */
  List<Element> authorsIn(Element element) {
    return spots(element, authorSpots);
  }

  /** Returns the elements that show a time, in order. */
  List<Element> timesIn(Element element) {
    return spots(element, timeSpots);
  }

  private static List<Element> spots(Element element, Map<Element, Boolean> all) {
    List<Element> spots = new ArrayList<>();
    for (Element inner : element.getAllElements()) {
      if (all.containsKey(inner) && spots.size() < MOST_SPOTS) {
        spots.add(inner);
      }
    }
    return spots;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode text && unseen == 0) {
      read(text);
    }
  }

  private void open(Element element) {
    if (Tags.isUnseen(element, false)) {
      unseen++;
    }
    links += element.normalName().equals("a") ? 1 : 0;
    if (unseen > 0) {
      return;
    }
    Fact fact = fact(element);
    fact.shape = shapeOf(element);
    fact.order = order++;
    groups.computeIfAbsent(fact.shape, s -> new ArrayList<>()).add(element);
    if (Spots.isAuthor(element) || (bare && Spots.isBareName(element))) {
      authorSpots.put(element, true);
      fact.authors++;
    }
    if (Spots.isTime(element)) {
      timeSpots.put(element, true);
      fact.times++;
    }
  }

  private void read(TextNode node) {
    Node parent = node.parent();
    if (!(parent instanceof Element element) || node.isBlank()) {
      return;
    }
    if (!timeSpots.containsKey(element) && Spots.isTime(node)) {
      timeSpots.put(element, true);
      fact(element).times++;
    }
    if (links == 0) {
      fact(element).text += letters(node.getWholeText());
    }
  }

  private static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += SourceText.isBlank(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    links -= element.normalName().equals("a") ? 1 : 0;
    Fact fact = fact(element);
    Element parent = element.parent();
    if (unseen == 0 && parent != null && depth < DEEPEST) {
      Fact above = fact(parent);
      above.text += fact.text;
      above.authors += fact.authors;
      above.times += fact.times;
    }
    if (Tags.isUnseen(element, false)) {
      unseen--;
    }
  }

  /**
   * Returns the shape by which elements are the same: tag and classes without numbers, the start of
   * a numbered id, or for want of these the shape of the element around.
   */
  private String shapeOf(Element element) {
    String tag = element.normalName();
    StringBuilder shape = new StringBuilder(tag);
    String id = numbered(element.id());
    if (!id.isEmpty()) {
      return shape.append('#').append(id).toString();
    }
    for (String name : element.classNames()) {
      if (!name.isEmpty() && name.chars().noneMatch(Tokens::isDigit) && !isTurn(name)) {
        shape.append('.').append(name);
      }
    }
    Element parent = element.parent();
    if (shape.length() == tag.length() && parent != null) {
      String above = fact(parent).shape;
      return above.length() < LONGEST_SHAPE ? above + ">" + tag : tag;
    }
    return shape.toString();
  }

  private static String numbered(String id) {
    int digits = 0;
    while (digits < id.length() && Tokens.isDigit(id.charAt(id.length() - 1 - digits))) {
      digits++;
    }
    return digits < 1 ? "" : id.substring(0, id.length() - digits) + "0";
  }

  /** Classes that tell every other or the first element from the rest. */
  private static boolean isTurn(String name) {
    return switch (name) {
      case "odd", "even", "alt", "first", "last", "row-odd", "row-even", "roweven", "rowodd" ->
          true;
      default -> false;
    };
  }
}
