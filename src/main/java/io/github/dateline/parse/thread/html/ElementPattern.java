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

  /** Returns the compounds, the innermost element's last. */
  List<Compound> compounds() {
    return compounds;
  }

  /** Returns the last compound, which the element itself has to match. */
  Compound last() {
    return last;
  }

  /** Tells whether the element of a compound has to stand right in that of the one before. */
  boolean isDirect(int compound) {
    return direct.get(compound);
  }
}
