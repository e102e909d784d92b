package io.github.dateline.parse.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An element of an XML text with all that is in it. Names are local names in lower case; a prefix
 * is kept, since feeds tell {@code content} from {@code media:content} by it and get the address of
 * the name space wrong.
 */
final class XmlElement {

  private final String prefix;
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  XmlElement(String prefix, String name) {
    this.prefix = prefix.toLowerCase(Locale.ROOT);
    this.name = name.toLowerCase(Locale.ROOT);
  }

  void attribute(String key, String value) {
    attributes.put(key.toLowerCase(Locale.ROOT), value);
  }

  void add(String text) {
    content.add(text);
  }

  void add(XmlElement child) {
    content.add(child);
  }

  String name() {
    return name;
  }

  /** Returns the name with its prefix: {@code dc:creator}. */
  String qualified() {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }

  /** Returns the value of an attribute, empty if there is none. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  List<XmlElement> children() {
    List<XmlElement> found = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        found.add(child);
      }
    }
    return found;
  }

  /** Returns the children of a name, whatever their prefix and case. */
  List<XmlElement> children(String wanted) {
    return children().stream().filter(child -> child.name.equalsIgnoreCase(wanted)).toList();
  }

  /** Returns the children with this name and prefix. */
  List<XmlElement> qualified(String wanted) {
    return children().stream().filter(child -> child.qualified().equalsIgnoreCase(wanted)).toList();
  }

  /** Follows names from child to child and returns the first element that they lead to. */
  Optional<XmlElement> first(String... path) {
    XmlElement at = this;
    for (String step : path) {
      List<XmlElement> next = at.children(step);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get(0);
    }
    return Optional.of(at);
  }

  /** Returns all elements of a name inside this one, in order. */
  List<XmlElement> all(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    collect(wanted, found);
    return found;
  }

  private void collect(String wanted, List<XmlElement> found) {
    for (XmlElement child : children()) {
      if (child.name.equalsIgnoreCase(wanted)) {
        found.add(child);
      }
      child.collect(wanted, found);
    }
  }

  /** Returns all text in it, with single blanks. */
  String text() {
    StringBuilder text = new StringBuilder();
    text(text);
    return text.toString().strip().replaceAll("\\s++", " ");
  }

  /** Returns all text in it as it stands. */
  String rawText() {
    StringBuilder text = new StringBuilder();
    text(text);
    return text.toString();
  }

  private void text(StringBuilder out) {
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        child.text(out);
      } else {
        out.append(part);
      }
    }
  }

  /**
   * Returns what is in it as HTML.
   *
   * @param tags gives the tag for a name; an element without one is left out with all in it
   */
  String html(UnaryOperator<String> tags) {
    StringBuilder out = new StringBuilder();
    inner(out, tags);
    return out.toString();
  }

  private void inner(StringBuilder out, UnaryOperator<String> tags) {
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        child.outer(out, tags);
      } else {
        escape(out, String.valueOf(part));
      }
    }
  }

  private void outer(StringBuilder out, UnaryOperator<String> tags) {
    String tag = tags.apply(name);
    if (tag.isEmpty()) {
      return;
    }
    out.append('<').append(tag);
    for (String key : List.of("href", "class", "id", "role")) {
      if (attributes.containsKey(key)) {
        out.append(' ').append(key).append("=\"");
        escape(out, attribute(key));
        out.append('"');
      }
    }
    out.append('>');
    if (!tag.equals("br") && !tag.equals("img") && !tag.equals("hr")) {
      inner(out, tags);
      out.append("</").append(tag).append('>');
    }
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
