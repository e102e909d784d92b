package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Finds the elements that hold the text of posts on the page of an unknown engine. */
final class PostBodies {

  /** How much text stands in elements of each shape, of each post the first one's. */
  private static final class Sums {
    private final int[] text;
    private final int[] counts;
    private final int[] last;
    private final List<Integer> shapes = new ArrayList<>();

    Sums(int shapes) {
      text = new int[shapes];
      counts = new int[shapes];
      last = new int[shapes];
    }

    void add(int shape, int letters, int post) {
      if (counts[shape] > 0 && last[shape] == post) {
        return;
      }
      if (counts[shape] == 0) {
        shapes.add(shape);
      }
      last[shape] = post;
      text[shape] += letters;
      counts[shape]++;
    }

    /** Returns the shapes in the order in which they were met. */
    List<Integer> shapes() {
      return shapes;
    }

    int of(int shape) {
      return text[shape];
    }

    int count(int shape) {
      return counts[shape];
    }
  }

  private final ElementFacts facts;
  private final PageNodes page;
  private final IntUnaryOperator end;
  private final IntFunction<Set<Integer>> heads;

  /**
   * Starts a search.
   *
   * @param end where a post ends, or the first one inside it starts
   * @param heads the elements around the head of a post
   */
  PostBodies(ElementFacts facts, IntUnaryOperator end, IntFunction<Set<Integer>> heads) {
    this.facts = facts;
    this.page = facts.page();
    this.end = end;
    this.heads = heads;
  }

  /**
   * Returns the element of each post that holds its text: of one shape in most posts, without the
   * head in it, and with more text than any other such.
   */
  Map<Integer, Integer> of(List<Integer> members) {
    Sums sums = new Sums(facts.groups().size());
    for (int member : members) {
      Set<Integer> inHead = heads.apply(member);
      for (int inner = member; inner < end.applyAsInt(member); inner++) {
        int shape = facts.shape(inner);
        boolean other = shape >= 0 && shape != facts.shape(member);
        if (other && facts.text(inner) > 0 && !inHead.contains(inner)) {
          sums.add(shape, facts.text(inner), member);
        }
      }
    }
    Optional<Integer> best =
        sums.shapes().stream()
            .filter(shape -> sums.count(shape) * 10 >= members.size() * 6)
            .max((a, b) -> Integer.compare(sums.of(a), sums.of(b)));
    boolean nested = isNested(members);
    Optional<Integer> tight = best.map(shape -> tightest(shape, sums));
    Map<Integer, Integer> bodies = new HashMap<>();
    for (int member : members) {
      int body = tight.isPresent() ? inner(member, tight.get()) : -1;
      boolean most = body >= 0 && facts.text(body) * 3 >= facts.text(member);
      if (body >= 0 && (most || nested || members.size() == 1)) {
        bodies.put(member, body);
      }
    }
    return bodies;
  }

  /** Returns the innermost box with nearly the same text: buttons below the text stay outside. */
  private int tightest(int best, Sums sums) {
    int tightest = best;
    int all = sums.of(best);
    for (int shape : sums.shapes()) {
      String name = facts.shapeName(shape);
      boolean box =
          name.startsWith("div.") || name.startsWith("td.") || name.startsWith("blockquote.");
      if (box && sums.of(shape) * 20 >= all * 19) {
        tightest = shape;
      }
    }
    return tightest;
  }

  /** Tells whether answers stand in the posts that they answer. */
  private boolean isNested(List<Integer> members) {
    int last = -1;
    for (int member : members) {
      if (last >= 0 && page.isAround(last, member)) {
        return true;
      }
      last = member;
    }
    return false;
  }

  private int inner(int member, int shape) {
    for (int inner = member; inner < page.end(member); inner++) {
      if (facts.shape(inner) == shape && facts.text(inner) > 0) {
        return inner;
      }
    }
    return -1;
  }
}
