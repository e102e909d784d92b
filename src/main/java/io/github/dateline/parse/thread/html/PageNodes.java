package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of a page, numbered in document order: what stands in one is a range of
 * numbers, and the passes over a page are loops. Several passes over jsoup's tree, with maps from
 * its elements, cost some times the parse. Not changed once made.
 */
final class PageNodes {

  /** No name, time or note has so many elements; nested ones of a hostile page do. */
  private static final int MOST_IN_TEXT = 2_000;

  private final Document page;
  private Node[] nodes = new Node[1024];
  private int[] parents = new int[1024];
  private int[] ends = new int[1024];
  private int[] befores = new int[1024];
  private int[] lasts = new int[1024];
  private int[] kinds = new int[1024];
  private int size;

  /** Elements of one tag with the same classes are of one kind; texts are of kind 0. */
  private final Map<String, Map<String, Integer>> kindsOf = new HashMap<>();

  private final List<String> tags = new ArrayList<>(List.of(""));
  private final List<String> classes = new ArrayList<>(List.of(""));

  private PageNodes(Document page) {
    this.page = page;
  }

  static PageNodes of(Document page) {
    PageNodes nodes = new PageNodes(page);
    nodes.read();
    return nodes;
  }

  /** A loop, for pages of hostile depth. */
  private void read() {
    Node node = page;
    int parent = -1;
    while (true) {
      int at = add(node, parent);
      if (at >= 0 && node.childNodeSize() > 0) {
        parent = at;
        node = node.childNode(0);
        continue;
      }
      Node next = node.nextSibling();
      while (next == null && parent >= 0) {
        ends[parent] = size;
        next = nodes[parent].nextSibling();
        parent = parents[parent];
      }
      if (next == null) {
        return;
      }
      node = next;
    }
  }

  private int add(Node node, int parent) {
    boolean element = node instanceof Element;
    if (!element && !(node instanceof TextNode)) {
      return -1;
    }
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      befores = Arrays.copyOf(befores, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    nodes[size] = node;
    parents[size] = parent;
    ends[size] = size + 1;
    kinds[size] = element ? kindOf((Element) node) : 0;
    befores[size] = parent < 0 ? -1 : lasts[parent];
    lasts[size] = -1;
    if (element && parent >= 0) {
      lasts[parent] = size;
    }
    return size++;
  }

  private int kindOf(Element element) {
    String name = attribute(element, "class");
    Map<String, Integer> ofTag = kindsOf.get(element.normalName());
    if (ofTag == null) {
      ofTag = new HashMap<>();
      kindsOf.put(element.normalName(), ofTag);
    }
    Integer known = ofTag.get(name);
    if (known == null) {
      known = tags.size();
      tags.add(element.normalName());
      classes.add(name);
      ofTag.put(name, known);
    }
    return known;
  }

  Document page() {
    return page;
  }

  /** Returns how many elements and texts there are; number 0 is the page itself. */
  int size() {
    return size;
  }

  Node node(int at) {
    return nodes[at];
  }

  boolean isElement(int at) {
    return kinds[at] > 0;
  }

  /**
   * Returns the element with a number.
   *
   * @throws ClassCastException if it is a text
   */
  Element element(int at) {
    return (Element) nodes[at];
  }

  /** Returns how many kinds there are. */
  int kinds() {
    return tags.size();
  }

  /** Returns the kind of an element: its tag and classes decide. The kind of a text is 0. */
  int kind(int at) {
    return kinds[at];
  }

  String tagOfKind(int kind) {
    return tags.get(kind);
  }

  String classesOfKind(int kind) {
    return classes.get(kind);
  }

  /** Returns the tag in lower case; of a text, nothing. */
  String tag(int at) {
    return tags.get(kinds[at]);
  }

  /** Returns the value of the attribute {@code class} as it stands; of a text, nothing. */
  String classes(int at) {
    return classes.get(kinds[at]);
  }

  /** Tells whether a text is one of the words that blanks keep apart. */
  static boolean hasWord(String words, String word) {
    int at = indexOf(words, word, 0);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || words.charAt(at - 1) <= ' ';
      if (starts && (end == words.length() || words.charAt(end) <= ' ')) {
        return true;
      }
      at = indexOf(words, word, at + 1);
    }
    return false;
  }

  /** Cuts at blanks. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || text.charAt(i) <= ' ';
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static int indexOf(String words, String word, int from) {
    return words.length() - from < word.length() ? -1 : words.indexOf(word, from);
  }

  /** Returns the value of an attribute, nothing if there is none. */
  String attribute(int at, String name) {
    return attribute(element(at), name);
  }

  /** Attributes keep their names in lower case; jsoup's own look for any case. */
  private static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  boolean hasAttribute(int at, String name) {
    return element(at).attributesSize() > 0 && element(at).attributes().hasKey(name);
  }

  /** Returns the number of the element around, -1 of the page. */
  int parent(int at) {
    return parents[at];
  }

  /** Returns the number behind the last one that stands in an element. */
  int end(int at) {
    return ends[at];
  }

  /** Tells whether the inner one is the outer one or stands in it. */
  boolean isAround(int outer, int inner) {
    return outer <= inner && inner < ends[outer];
  }

  /** Returns the number of the element before it among its siblings, or -1. */
  int before(int at) {
    return befores[at];
  }

  /** Returns the text of an element as jsoup gives it, stripped; nothing if very much is in it. */
  String text(int at) {
    if (ends[at] - at > MOST_IN_TEXT) {
      return "";
    }
    // One text in an element is nearly always all that asks are about.
    @Nullable TextNode only = only(at);
    return only == null ? element(at).text().strip() : only.text().strip();
  }

  private @Nullable TextNode only(int at) {
    boolean one = ends[at] == at + 2 && nodes[at].childNodeSize() == 1;
    return one && nodes[at + 1] instanceof TextNode text ? text : null;
  }
}
