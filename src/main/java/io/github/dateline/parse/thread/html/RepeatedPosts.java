package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private static final int MOST_EMPTY = 3;

  private final ElementFacts facts;
  private final PageNodes page;
  private final Spots spots;

  /** Heads that stand in the middle of the text of their posts. */
  private final List<Integer> mixed = new ArrayList<>();

  /** The post that starts next, where it stands in a post. */
  private final Map<Integer, Integer> firstInner = new HashMap<>();

  private int authorShape = -1;
  private int timeShape = -1;

  private RepeatedPosts(ElementFacts facts) {
    this.facts = facts;
    this.page = facts.page();
    this.spots = new Spots(page);
  }

  /** Reads the posts in page order; fewer than two are none. */
  static PageMarkup read(PageNodes page, Profile generic) {
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
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> group : facts.groups()) {
      double score = group.size() < LEAST ? 0 : score(group);
      if (score > most) {
        most = score;
        best = group;
      }
    }
    Set<Integer> heads = headsAbove(best);
    List<Integer> members =
        new ArrayList<>(best.stream().filter(at -> !heads.contains(at) && isPost(at)).toList());
    if (members.size() < LEAST || new TopicRows(facts).are(members)) {
      return List.of();
    }
    for (int i = 0; i + 1 < members.size(); i++) {
      firstInner.put(members.get(i), members.get(i + 1));
    }
    authorShape = commonShape(members.stream().map(this::authorsIn).toList());
    timeShape = commonShape(members.stream().map(this::timesIn).toList());
    PostBodies finder = new PostBodies(facts, this::ownEnd, this::heads);
    Map<Integer, Integer> bodies = finder.of(members);
    int opening = opening(members.get(0));
    if (opening >= 0) {
      members.add(0, opening);
      bodies.putAll(finder.of(List.of(opening)));
    }
    List<PostMarkup> posts =
        members.stream().map(at -> markup(at, bodies.getOrDefault(at, at))).toList();
    boolean head = opening >= 0 && ThreadHead.isHead(posts.get(0), posts.get(1));
    return head ? posts.subList(1, posts.size()) : posts;
  }

  private List<Integer> authorsIn(int at) {
    return own(facts.authorsIn(at), at);
  }

  private List<Integer> timesIn(int at) {
    return own(facts.timesIn(at), at);
  }

  /** The head of an answer that stands in the post is not the head of that post. */
  private List<Integer> own(List<Integer> places, int at) {
    return places.stream().filter(place -> place < ownEnd(at)).toList();
  }

  private int ownEnd(int at) {
    return Math.min(page.end(at), firstInner.getOrDefault(at, Integer.MAX_VALUE));
  }

  /** Running text counts, up to a limit a post; elements without a head count against. */
  private double score(List<Integer> members) {
    double sum = 0;
    int posts = 0;
    for (int member : members) {
      if (isPost(member)) {
        posts++;
        sum += LEAST_POST + Math.min(MOST_COUNTED, facts.text(member));
      }
    }
    if (posts == 0) {
      return 0;
    }
    Set<Integer> heads = headsAbove(members);
    int without = members.size() - posts;
    for (int head : heads) {
      boolean among = facts.shape(head) == facts.shape(members.get(0));
      if (among && isPost(head)) {
        sum -= LEAST_POST + Math.min(MOST_COUNTED, facts.text(head));
      } else if (among) {
        without--;
      }
    }
    double share = 1 - (double) without / members.size();
    return sum * share * share;
  }

  /** Returns the members that are only the head of the one below. */
  private Set<Integer> headsAbove(List<Integer> members) {
    Set<Integer> heads = new HashSet<>();
    for (int member : members) {
      int above = above(member);
      if (above >= 0) {
        heads.add(above);
      }
    }
    return heads;
  }

  /** Tells whether an element, with the one above it, shows who wrote and when. */
  private boolean isPost(int at) {
    int above = above(at);
    int authors = facts.authors(at) + (above < 0 ? 0 : facts.authors(above));
    int times = facts.times(at) + (above < 0 ? 0 : facts.times(above));
    return authors > 0 && times > 0;
  }

  /** Returns the head that stands above a post, where the post has none or half of one, or -1. */
  private int above(int at) {
    if (facts.authors(at) > 0 && facts.times(at) > 0) {
      return -1;
    }
    int before = beforeEmpty(page.before(at));
    before = before < 0 && page.parent(at) >= 0 ? page.before(page.parent(at)) : before;
    if (before < 0 || facts.text(before) >= LONGEST_HEAD) {
      return -1;
    }
    return facts.authors(before) > 0 || facts.times(before) > 0 ? before : -1;
  }

  /** Passes over elements without words, such as those that scripts fill. */
  private int beforeEmpty(int at) {
    int before = at;
    for (int i = 0; before >= 0 && i < MOST_EMPTY && isEmpty(before); i++) {
      before = page.before(before);
    }
    return before;
  }

  private boolean isEmpty(int at) {
    return facts.text(at) == 0 && facts.authors(at) == 0 && facts.times(at) == 0;
  }

  /**
   * Returns the element of the first post, which many pages build in another way, or -1. More text
   * is better; of two that hold the same text, the outer one.
   */
  private int opening(int first) {
    int best = -1;
    for (List<Integer> group : facts.groups()) {
      int at = group.get(0);
      boolean before = at < first && !page.isAround(at, first);
      boolean whole = facts.authors(at) > 0 && facts.times(at) > 0;
      boolean better = best < 0 || facts.text(at) > facts.text(best);
      if (before && whole && facts.text(at) >= SHORTEST_OPENING && better) {
        best = at;
      }
    }
    return best < 0 ? best : below(best, first);
  }

  /** Returns the element below, if this one is only the head of what stands there. */
  private int below(int head, int first) {
    int next = page.end(head);
    while (next < first && (!page.isElement(next) || isEmpty(next))) {
      next = page.end(next);
    }
    boolean body =
        above(next) == head && !page.isAround(next, first) && facts.text(next) > facts.text(head);
    return body ? next : head;
  }

  private PostMarkup markup(int member, int body) {
    PostMarkup post = new PostMarkup(page, member, 1);
    post.set(Field.BODY, new Found(1, page, body, ""));
    if (body == member) {
      first(authorsIn(member), authorShape).ifPresent(mixed::add);
      timesIn(member).stream().filter(time -> facts.shape(time) == timeShape).forEach(mixed::add);
    }
    int above = above(member);
    for (int place : above < 0 ? List.of(member) : List.of(above, member)) {
      for (int author : authorsIn(place)) {
        if (!page.isAround(body, author) || body == member) {
          int rank = spots.rank(author) + (facts.shape(author) == authorShape ? 0 : 3);
          post.set(Field.AUTHOR, new Found(rank, page, author, ""));
        }
      }
      for (int time : timesIn(place)) {
        if (!page.isAround(body, time) || body == member) {
          int rank = facts.shape(time) == timeShape ? 1 : 2;
          post.addTime(new Found(rank, page, time, ""));
        }
      }
    }
    if (page.hasAttribute(member, "id")) {
      post.set(Field.ID, new Found(1, page, member, "id"));
    }
    return post;
  }

  /** Returns the elements around the head of a post, from the post inwards. */
  private Set<Integer> heads(int member) {
    Set<Integer> heads = new HashSet<>();
    List<Integer> places = new ArrayList<>();
    first(authorsIn(member), authorShape).ifPresent(places::add);
    first(timesIn(member), timeShape).ifPresent(places::add);
    for (int place : places) {
      for (int at = place; at >= member; at = page.parent(at)) {
        heads.add(at);
      }
    }
    return heads;
  }

  private Optional<Integer> first(List<Integer> places, int shape) {
    Optional<Integer> shaped =
        places.stream().filter(place -> facts.shape(place) == shape).findFirst();
    return shaped.isPresent() ? shaped : places.stream().findFirst();
  }

  /** Returns the shape that most posts have among their spots: that of the head, not of words. */
  private int commonShape(List<List<Integer>> places) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (List<Integer> ofPost : places) {
      Set<Integer> seen = new HashSet<>();
      for (int spot : ofPost) {
        // What is marked as a time or links to a member is surer than words that look so.
        int weight = spots.isSure(spot) ? 3 : 2;
        if (seen.add(facts.shape(spot))) {
          counts.merge(facts.shape(spot), weight, Integer::sum);
        }
      }
    }
    int best = -1;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (best < 0 || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
