package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds posts on the page of an unknown engine: elements of one shape that repeat, each with
 * running text, a time and the name of a writer, inside or just above.
 */
final class RepeatedPosts {

  private static final int LEAST = 2;

  /** Names without mark-up are believed when they repeat. */
  private static final int LEAST_BARE = 3;

  private static final int LEAST_POST = 40;
  private static final int MOST_COUNTED = 1_500;
  private static final int LONGEST_HEAD = 300;
  private static final int SHORTEST_OPENING = 40;

  private final ElementFacts facts;

  /** Heads that stand in the middle of the text of their posts. */
  private final List<Element> mixed = new ArrayList<>();

  private String authorShape = "";
  private String timeShape = "";

  private RepeatedPosts(ElementFacts facts) {
    this.facts = facts;
  }

  /** Reads the posts in page order; fewer than two are none. */
  static PageMarkup read(Document page, Profile generic) {
    RepeatedPosts finder = new RepeatedPosts(ElementFacts.of(page));
    List<PostMarkup> posts = finder.posts();
    if (posts.isEmpty()) {
      RepeatedPosts bare = new RepeatedPosts(ElementFacts.withBareNames(page));
      posts = bare.posts();
      if (posts.size() >= LEAST_BARE) {
        return PageMarkup.of(page, generic, posts, bare.mixed);
      }
      posts = List.of();
    }
    return PageMarkup.of(page, generic, posts, finder.mixed);
  }

  private List<PostMarkup> posts() {
    List<Element> best = List.of();
    double most = 0;
    for (List<Element> group : facts.groups()) {
      double score = group.size() < LEAST ? 0 : score(group);
      if (score > most) {
        most = score;
        best = group;
      }
    }
    Set<Element> heads = headsAbove(best);
    List<Element> members =
        new ArrayList<>(best.stream().filter(e -> !heads.contains(e) && isPost(e)).toList());
    if (members.size() < LEAST) {
      return List.of();
    }
    authorShape = commonShape(members.stream().map(facts::authorsIn).toList());
    timeShape = commonShape(members.stream().map(facts::timesIn).toList());
    Map<Element, Element> bodies = bodies(members);
    opening(members.get(0))
        .ifPresent(
            first -> {
              members.add(0, first);
              bodies.putAll(bodies(List.of(first)));
            });
    return members.stream().map(m -> markup(m, bodies.getOrDefault(m, m))).toList();
  }

  /** Running text counts, up to a limit a post; elements without a head count against. */
  private double score(List<Element> members) {
    double sum = 0;
    int without = 0;
    Set<Element> heads = headsAbove(members);
    for (Element member : members) {
      if (heads.contains(member)) {
        continue;
      }
      if (isPost(member)) {
        sum += LEAST_POST + Math.min(MOST_COUNTED, facts.text(member));
      } else {
        without++;
      }
    }
    double share = 1 - (double) without / members.size();
    return sum * share * share;
  }

  /** Returns the members that are only the head of the one below. */
  private Set<Element> headsAbove(List<Element> members) {
    Set<Element> heads = new HashSet<>();
    for (Element member : members) {
      Element above = above(member);
      if (above != null) {
        heads.add(above);
      }
    }
    return heads;
  }

  /** Tells whether an element, with the one above it, shows who wrote and when. */
  private boolean isPost(Element element) {
    Element above = above(element);
    int authors = facts.authors(element) + (above == null ? 0 : facts.authors(above));
    int times = facts.times(element) + (above == null ? 0 : facts.times(above));
    return authors > 0 && times > 0;
  }

  /** Returns the head that stands above a post, where the post has none or half of one. */
  private @Nullable Element above(Element element) {
    if (facts.authors(element) > 0 && facts.times(element) > 0) {
      return null;
    }
    Element parent = element.parent();
    Element before = element.previousElementSibling();
    before = before == null && parent != null ? parent.previousElementSibling() : before;
    if (before == null || facts.text(before) >= LONGEST_HEAD) {
      return null;
    }
    return facts.authors(before) > 0 || facts.times(before) > 0 ? before : null;
  }

  /** Returns the element of the first post, which many pages build in another way. */
  private Optional<Element> opening(Element first) {
    Element best = null;
    for (List<Element> group : facts.groups()) {
      Element element = group.get(0);
      boolean before = facts.order(element) < facts.order(first) && !isAround(element, first);
      boolean whole = facts.authors(element) > 0 && facts.times(element) > 0;
      if (before && whole && facts.text(element) >= SHORTEST_OPENING && isBetter(element, best)) {
        best = element;
      }
    }
    return Optional.ofNullable(best);
  }

  /** More text is better; of two that hold the same text, the outer one. */
  private boolean isBetter(Element element, @Nullable Element best) {
    return best == null || facts.text(element) > facts.text(best);
  }

  private static boolean isAround(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private PostMarkup markup(Element member, Element body) {
    PostMarkup post = new PostMarkup(member, 1);
    post.set(Field.BODY, new Found(1, body, ""));
    if (body.equals(member)) {
      first(facts.authorsIn(member), authorShape).ifPresent(mixed::add);
      facts.timesIn(member).stream()
          .filter(time -> facts.shape(time).equals(timeShape))
          .forEach(mixed::add);
    }
    Element above = above(member);
    for (Element place : above == null ? List.of(member) : List.of(above, member)) {
      for (Element author : facts.authorsIn(place)) {
        if (!isAround(body, author) || body.equals(member)) {
          int rank = Spots.rank(author) + (facts.shape(author).equals(authorShape) ? 0 : 3);
          post.set(Field.AUTHOR, new Found(rank, author, ""));
        }
      }
      for (Element time : facts.timesIn(place)) {
        if (!isAround(body, time) || body.equals(member)) {
          post.addTime(new Found(facts.shape(time).equals(timeShape) ? 1 : 2, time, ""));
        }
      }
    }
    if (!member.id().isEmpty()) {
      post.set(Field.ID, new Found(1, member, "id"));
    }
    return post;
  }

  /**
   * Returns the element of each post that holds its text: of one shape in most posts, without the
   * head in it, and with more text than any other such.
   */
  private Map<Element, Element> bodies(List<Element> members) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Element member : members) {
      Set<Element> heads = heads(member);
      Set<String> seen = new HashSet<>();
      for (Element inner : member.getAllElements()) {
        String shape = facts.shape(inner);
        boolean other = facts.shape(member).equals(shape);
        if (facts.text(inner) > 0 && !other && !heads.contains(inner) && seen.add(shape)) {
          sums.merge(shape, facts.text(inner), Integer::sum);
          counts.merge(shape, 1, Integer::sum);
        }
      }
    }
    Optional<String> best =
        sums.keySet().stream()
            .filter(shape -> counts.getOrDefault(shape, 0) * 10 >= members.size() * 6)
            .max((a, b) -> Integer.compare(sums.getOrDefault(a, 0), sums.getOrDefault(b, 0)));
    boolean nested = isNested(members);
    Optional<String> tight = best.map(shape -> tightest(shape, sums));
    Map<Element, Element> bodies = new HashMap<>();
    for (Element member : members) {
      Optional<Element> body = tight.flatMap(shape -> inner(member, shape));
      boolean most = body.isPresent() && facts.text(body.get()) * 3 >= facts.text(member);
      if (most || nested || members.size() < LEAST) {
        body.ifPresent(found -> bodies.put(member, found));
      }
    }
    return bodies;
  }

  /** Returns the innermost box with nearly the same text: buttons below the text stay outside. */
  private static String tightest(String best, Map<String, Integer> sums) {
    String tightest = best;
    int all = sums.getOrDefault(best, 0);
    for (Map.Entry<String, Integer> entry : sums.entrySet()) {
      String shape = entry.getKey();
      boolean box = shape.startsWith("div.") || shape.startsWith("td.");
      if (box && entry.getValue() * 20 >= all * 19) {
        tightest = shape;
      }
    }
    return tightest;
  }

  /** Tells whether answers stand in the posts that they answer. */
  private static boolean isNested(List<Element> members) {
    Element last = null;
    for (Element member : members) {
      if (last != null && isAround(last, member)) {
        return true;
      }
      last = member;
    }
    return false;
  }

  /** Returns the elements around the head of a post, from the post inwards. */
  private Set<Element> heads(Element member) {
    Set<Element> heads = new HashSet<>();
    List<Element> spots = new ArrayList<>();
    first(facts.authorsIn(member), authorShape).ifPresent(spots::add);
    first(facts.timesIn(member), timeShape).ifPresent(spots::add);
    for (Element spot : spots) {
      for (Element e = spot; e != null && !e.equals(member); e = e.parent()) {
        heads.add(e);
      }
      heads.add(member);
    }
    return heads;
  }

  private Optional<Element> first(List<Element> spots, String shape) {
    Optional<Element> shaped =
        spots.stream().filter(spot -> facts.shape(spot).equals(shape)).findFirst();
    return shaped.isPresent() ? shaped : spots.stream().findFirst();
  }

  /** Returns the shape that most posts have among their spots: that of the head, not of words. */
  private String commonShape(List<List<Element>> spots) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (List<Element> ofPost : spots) {
      Set<String> seen = new HashSet<>();
      for (Element spot : ofPost) {
        String shape = facts.shape(spot);
        // What is marked as a time or links to a member is surer than words that look so.
        int weight = Spots.isSure(spot) ? 3 : 2;
        if (seen.add(shape)) {
          counts.merge(shape, weight, Integer::sum);
        }
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private Optional<Element> inner(Element member, String shape) {
    for (Element inner : member.getAllElements()) {
      if (facts.text(inner) > 0 && facts.shape(inner).equals(shape)) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }
}
