package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A selector, compiled: compounds of tag, {@code .class}, {@code #id}, {@code [attribute]} with
 * {@code = ^= $= *=}, {@code :not(...)} and {@code :first-child}, joined by blanks and {@code >}.
 *
 * <p>Not jsoup's own: theirs remembers every element it has seen until the next query, and is asked
 * of a whole page; this one is asked of one element, from right to left. Immutable and thread-safe.
 */
final class ElementPattern {

  /** No page nests deeper between the parts of a selector; hostile ones do. */
  private static final int MOST_ANCESTORS = 60;

  private final List<Compound> compounds;
  private final List<Boolean> direct;
  private final Compound last;

  private ElementPattern(List<Compound> compounds, List<Boolean> direct) {
    this.compounds = List.copyOf(compounds);
    this.direct = List.copyOf(direct);
    this.last = compounds.get(compounds.size() - 1);
  }

  /** Reads one selector without commas. */
  static ElementPattern of(String css) {
    List<Compound> compounds = new ArrayList<>();
    List<Boolean> direct = new ArrayList<>();
    boolean child = false;
    for (String part : parts(css)) {
      if (part.equals(">")) {
        child = true;
      } else {
        compounds.add(Compound.of(part));
        direct.add(child);
        child = false;
      }
    }
    if (compounds.isEmpty() || child) {
      throw new IllegalArgumentException("cannot read the selector \"" + css + "\"");
    }
    return new ElementPattern(compounds, direct);
  }

  /** Cuts a list of selectors at its commas. */
  static List<String> alternatives(String css) {
    return cut(css, ",");
  }

  private static List<String> parts(String css) {
    return cut(css.replace(">", " > ").replace("  ", " "), " ");
  }

  /** Cuts at a mark that stands in no brackets. */
  private static List<String> cut(String css, String mark) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= css.length(); i++) {
      boolean end = i == css.length();
      depth += end ? 0 : bracket(css.charAt(i));
      if (end || (depth == 0 && css.startsWith(mark, i))) {
        String part = css.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static int bracket(char c) {
    return c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
  }

  /** Returns what every matching element has: a class, an id, a tag or an attribute. */
  String key() {
    return last.key();
  }

  /** Tells whether elements of a tag with some classes may match. */
  boolean matchesName(String tag, String classes) {
    return last.matchesName(tag, classes);
  }

  /** Tells whether an element whose tag and classes are right matches. */
  boolean matchesRest(PageNodes page, int at) {
    return last.matchesRest(page, at) && matchesAbove(page, at, compounds.size() - 1);
  }

  private boolean matchesAbove(PageNodes page, int at, int index) {
    if (index == 0) {
      return true;
    }
    int above = page.parent(at);
    for (int i = 0; above >= 0 && i < MOST_ANCESTORS; i++) {
      if (compounds.get(index - 1).matches(page, above) && matchesAbove(page, above, index - 1)) {
        return true;
      }
      if (direct.get(index)) {
        return false;
      }
      above = page.parent(above);
    }
    return false;
  }
}
