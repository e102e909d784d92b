package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.List;

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
    boolean holds(PageNodes page, int at) {
      if (!page.hasAttribute(at, name)) {
        return false;
      }
      return mark == ' ' || holds(page.attribute(at, name));
    }

    boolean holds(String found) {
      return switch (mark) {
        case '=' -> found.equals(value);
        case '^' -> found.startsWith(value);
        case '$' -> found.endsWith(value);
        case '*' -> found.contains(value);
        default -> !found.isEmpty();
      };
    }
  }

  private String tag = "";
  private String id = "";
  private final List<String> classes = new ArrayList<>();
  private final List<Condition> classConditions = new ArrayList<>();
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
      Condition condition = condition(part.substring(1, part.length() - 1));
      (condition.name().equals("class") ? classConditions : conditions).add(condition);
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
    if (tag.isEmpty() && !classConditions.isEmpty()) {
      return "[class";
    }
    return tag.isEmpty() ? "*" : tag;
  }

  /**
   * Tells whether tag and classes are right, which is the same for all elements that share them.
   */
  boolean matchesName(String elementTag, String elementClasses) {
    if (!tag.isEmpty() && !elementTag.equals(tag)) {
      return false;
    }
    for (String name : classes) {
      if (!PageNodes.hasWord(elementClasses, name)) {
        return false;
      }
    }
    for (Condition condition : classConditions) {
      if (!condition.holds(elementClasses)) {
        return false;
      }
    }
    for (Compound other : none) {
      if (other.isNameOnly() && other.matchesName(elementTag, elementClasses)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all is right that tag and classes do not tell. */
  boolean matchesRest(PageNodes page, int at) {
    if (!id.isEmpty() && !page.attribute(at, "id").equals(id)) {
      return false;
    }
    for (Condition condition : conditions) {
      if (!condition.holds(page, at)) {
        return false;
      }
    }
    for (Compound other : none) {
      boolean named = other.matchesName(page.tag(at), page.classes(at));
      if (!other.isNameOnly() && named && other.matchesRest(page, at)) {
        return false;
      }
    }
    return !first || page.before(at) < 0;
  }

  private boolean isNameOnly() {
    return id.isEmpty()
        && conditions.isEmpty()
        && !first
        && none.stream().allMatch(Compound::isNameOnly);
  }
}
