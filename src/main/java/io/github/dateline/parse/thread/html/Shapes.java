package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes by which elements of a page are the same: tag and classes without numbers, the start
 * of a numbered id, or for want of these the shape of the element around. Used by one call.
 */
final class Shapes {

  private static final int LONGEST = 200;

  private final PageNodes page;
  private final int[] shapes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Integer>> groups = new ArrayList<>();

  /** The shapes of kinds of elements, empty where their classes tell nothing. */
  private final @Nullable String[] ofKinds;

  Shapes(PageNodes page) {
    this.page = page;
    this.shapes = new int[page.size()];
    this.ofKinds = new @Nullable String[page.kinds()];
    Arrays.fill(shapes, -1);
  }

  /** Adds the next element. */
  void add(int at) {
    String name = nameOf(at);
    Integer known = numbers.get(name);
    int number = known == null ? names.size() : known;
    if (known == null) {
      numbers.put(name, number);
      names.add(name);
      groups.add(new ArrayList<>());
    }
    shapes[at] = number;
    groups.get(number).add(at);
  }

  /** Returns the number of an element's shape, -1 if it was not added. */
  int of(int at) {
    return shapes[at];
  }

  String name(int shape) {
    return names.get(shape);
  }

  /** Returns the elements of each shape in order. */
  List<List<Integer>> groups() {
    return groups;
  }

  private String nameOf(int at) {
    String tag = page.tag(at);
    String id = numbered(page.attribute(at, "id"));
    if (!id.isEmpty()) {
      return tag + '#' + id;
    }
    String own = ofKind(page.kind(at));
    if (!own.isEmpty()) {
      return own;
    }
    int around = page.parent(at);
    String above = around < 0 || shapes[around] < 0 ? "" : names.get(shapes[around]);
    return above.length() < LONGEST ? above + ">" + tag : tag;
  }

  private String ofKind(int kind) {
    String known = ofKinds[kind];
    if (known == null) {
      known = shapeOf(page.tagOfKind(kind), page.classesOfKind(kind));
      ofKinds[kind] = known;
    }
    return known;
  }

  private static String shapeOf(String tag, String classes) {
    StringBuilder shape = new StringBuilder(tag);
    for (String name : PageNodes.words(classes)) {
      if (name.chars().noneMatch(Tokens::isDigit) && !isTurn(name)) {
        shape.append('.').append(name);
      }
    }
    return shape.length() == tag.length() ? "" : shape.toString();
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
