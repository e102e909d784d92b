package io.github.dateline.parse.article;

import io.github.dateline.parse.article.HtmlBlock.Role;
import io.github.dateline.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into runs of text at the ends of block elements and at double line breaks. */
final class HtmlBlocks implements NodeVisitor {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr",
          "picture", "source");

  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> owners = new ArrayDeque<>();
  private final Deque<Role> roles = new ArrayDeque<>();
  private int linked;
  private int links;
  private boolean gap;
  private boolean lineBreak;

  private HtmlBlocks() {}

  /** Returns the runs of text under an element in order. */
  static List<HtmlBlock> of(Element root) {
    HtmlBlocks reader = new HtmlBlocks();
    root.traverse(reader);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode run) {
      append(run.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("a")) {
      links--;
    }
    if (element.equals(owners.peek())) {
      flush();
      owners.pop();
      roles.pop();
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (tag.equals("a")) {
      links++;
    }
    if (tag.equals("br")) {
      if (lineBreak) {
        flush();
      }
      gap = true;
      lineBreak = true;
      return;
    }
    Optional<Role> named = named(element);
    if (owners.isEmpty() || named.isPresent() || !INLINE.contains(tag)) {
      flush();
      owners.push(element);
      roles.push(named.orElseGet(() -> role(tag)));
    }
  }

  /** A caption's name makes a caption of anything but what holds the whole page. */
  private static Optional<Role> named(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
      return Optional.empty();
    }
    if (tag.equals("figcaption") || HtmlNames.has("caption", element)) {
      return Optional.of(Role.CAPTION);
    }
    return Optional.empty();
  }

  private Role role(String tag) {
    Role outer = roles.isEmpty() ? Role.PARAGRAPH : roles.peek();
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> outer == Role.CAPTION ? outer : Role.HEADING;
      case "figure" -> Role.CAPTION;
      case "li", "dd", "dt" -> Role.LIST;
      case "blockquote" -> Role.QUOTE;
      case "pre" -> Role.CODE;
      case "td", "th" -> Role.TABLE;
      default -> outer;
    };
  }

  private void append(String run) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c == '\u200B' || c == '\uFEFF' || c == '\u00AD') {
        continue;
      }
      if (SourceText.isBlank(c)) {
        gap = true;
        continue;
      }
      if (gap && text.length() > 0) {
        text.append(' ');
      }
      gap = false;
      lineBreak = false;
      text.append(c);
      linked += links > 0 ? 1 : 0;
    }
  }

  private void flush() {
    if (text.length() > 0 && !owners.isEmpty() && !roles.isEmpty()) {
      blocks.add(new HtmlBlock(roles.element(), text.toString(), linked, owners.element()));
    }
    text.setLength(0);
    linked = 0;
    gap = false;
    lineBreak = false;
  }
}
