package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One element's part of a selector: {@code li.message[data-author]:not(.deleted)}. */
final class Compound {

  /**
   * A condition on an attribute.
   *
   * @param name the attribute
   * @param mark how to compare: {@code =}, {@code ^}, {@code $}, {@code *}, or a blank for none
   * @param value what to compare with
   */
  private record Condition(String name, char mark, String value) {
    boolean holds(Element element) {
      if (!element.hasAttr(name)) {
        return false;
      }
      String found = mark == ' ' ? "" : element.attr(name);
      return switch (mark) {
        case '=' -> found.equals(value);
        case '^' -> found.startsWith(value);
        case '$' -> found.endsWith(value);
        case '*' -> found.contains(value);
        default -> true;
      };
    }
  }

  private String tag = "";
  private String id = "";
  private final List<String> classes = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Compound> none = new ArrayList<>();
  private boolean first;

  private Compound() {}

  static Compound of(String css) {
    Compound compound = new Compound();
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      int end = c == '[' ? css.indexOf(']', at) + 1 : endOf(css, at + 1);
      if (end <= at) {
        throw new IllegalArgumentException("cannot read the selector \"" + css + "\"");
      }
      compound.add(css, c, css.substring(at, end));
      at = end;
    }
    return compound;
  }

  private static int endOf(String css, int from) {
    int depth = 0;
    for (int i = from; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && (c == '.' || c == '#' || c == '[' || c == ':')) {
        return i;
      }
    }
    return css.length();
  }

  private void add(String css, char mark, String part) {
    if (mark == '.') {
      classes.add(part.substring(1));
    } else if (mark == '#') {
      id = part.substring(1);
    } else if (mark == '[') {
      conditions.add(condition(part.substring(1, part.length() - 1)));
    } else if (part.startsWith(":not(")) {
      none.add(of(part.substring(5, part.length() - 1)));
    } else if (part.equals(":first-child")) {
      first = true;
    } else if (Character.isLetter(mark)) {
      tag = part;
    } else if (mark != '*') {
      throw new IllegalArgumentException("cannot read the selector \"" + css + "\"");
    }
  }

  private static Condition condition(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return new Condition(text.strip(), ' ', "");
    }
    char mark = text.charAt(equals - 1);
    boolean compared = "^$*".indexOf(mark) >= 0;
    String value = text.substring(equals + 1).strip();
    if (value.length() > 1 && "'\"".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1, value.length() - 1);
    }
    String name = text.substring(0, compared ? equals - 1 : equals).strip();
    return new Condition(name, compared ? mark : '=', value);
  }

  String key() {
    if (!classes.isEmpty()) {
      return "." + classes.get(0);
    }
    if (!id.isEmpty()) {
      return "#" + id;
    }
    if (tag.isEmpty() && !conditions.isEmpty()) {
      return "[" + conditions.get(0).name();
    }
    return tag.isEmpty() ? "*" : tag;
  }

  boolean matches(Element element) {
    if (!tag.isEmpty() && !element.normalName().equals(tag)) {
      return false;
    }
    if (!id.isEmpty() && !element.id().equals(id)) {
      return false;
    }
    for (String name : classes) {
      if (!element.hasClass(name)) {
        return false;
      }
    }
    for (Condition condition : conditions) {
      if (!condition.holds(element)) {
        return false;
      }
    }
    for (Compound other : none) {
      if (other.matches(element)) {
        return false;
      }
    }
    return !first || element.previousElementSibling() == null;
  }
}
