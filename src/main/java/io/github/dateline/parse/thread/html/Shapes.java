package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes by which elements of a page are the same: tag and classes without numbers, the start
 * of a numbered id, or for want of these the shape of the element around. Used by one call.
 */
final class Shapes {

  private static final int LONGEST = 200;
  private static final int UNKNOWN = -1;
  private static final int NONE = -2;

  private final PageNodes page;
  private final int[] shapes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Integer>> groups = new ArrayList<>();

  /** The shapes of kinds of elements. */
  private final int[] ofKinds;

  /** The shapes of elements whose classes tell nothing, by the shape around and the kind. */
  private final Map<Long, Integer> ofPlaces = new HashMap<>();

  Shapes(PageNodes page) {
    this.page = page;
    this.shapes = new int[page.size()];
    this.ofKinds = new int[page.kinds()];
    Arrays.fill(ofKinds, UNKNOWN);
    Arrays.fill(shapes, -1);
  }

  /** Adds the next element. */
  void add(int at) {
    String id = numbered(page.attribute(at, "id"));
    int shape = id.isEmpty() ? byClasses(at) : number(page.tag(at) + '#' + id);
    shapes[at] = shape;
    groups.get(shape).add(at);
  }

  /** Returns the number of a shape, a new one if need be. */
  private int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    groups.add(new ArrayList<>());
    return names.size() - 1;
  }

  private int byClasses(int at) {
    int kind = page.kind(at);
    if (ofKinds[kind] == UNKNOWN) {
      String shape = shapeOf(page.tagOfKind(kind), page.classesOfKind(kind));
      ofKinds[kind] = shape.isEmpty() ? NONE : number(shape);
    }
    return ofKinds[kind] == NONE ? byPlace(at, kind) : ofKinds[kind];
  }

  private int byPlace(int at, int kind) {
    int around = page.parent(at) < 0 ? -1 : shapes[page.parent(at)];
    long key = ((long) around << Integer.SIZE) | kind;
    Integer known = ofPlaces.get(key);
    if (known == null) {
      String above = around < 0 ? "" : names.get(around);
      String tag = page.tagOfKind(kind);
      known = number(above.length() < LONGEST ? above + ">" + tag : tag);
      ofPlaces.put(key, known);
    }
    return known;
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
