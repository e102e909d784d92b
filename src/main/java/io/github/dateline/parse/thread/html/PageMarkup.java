package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.thread.draft.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of a profile find in a page, by one walk over it. */
final class PageMarkup {

  private final PageNodes page;

  /** The rules by the number of the element, and which numbers have some. */
  private final Map<Integer, List<Rule>> labels = new HashMap<>();

  private final BitSet labelled = new BitSet();
  private final BitSet roots = new BitSet();
  private final List<PostMarkup> posts = new ArrayList<>();
  private @Nullable Set<String> writers;
  private final PostMarkup around;

  /** The last element that is the head of a post right behind it, and what was found there. */
  private int head = -1;

  private final List<Headed> headed = new ArrayList<>();

  /** An element in a head. */
  private record Headed(Rule rule, int at) {}

  private PageMarkup(PageNodes page) {
    this.page = page;
    this.around = new PostMarkup(page, 0, 0);
  }

  static PageMarkup read(PageNodes page, Profile profile) {
    PageMarkup markup = new PageMarkup(page);
    markup.walk(new RulesFor(page, profile));
    markup.posts.removeIf(post -> post.body() < 0);
    markup.posts.forEach(post -> markup.roots.set(post.at()));
    return markup;
  }

  /** Returns a page whose posts were found in another way. */
  static PageMarkup of(
      PageNodes page, Profile profile, List<PostMarkup> posts, List<Integer> furniture) {
    PageMarkup markup = read(page, profile);
    markup.posts.addAll(posts);
    furniture.forEach(at -> markup.label(at, List.of(Rule.FURNITURE)));
    markup.posts.forEach(post -> markup.roots.set(post.at()));
    return markup;
  }

  PageNodes page() {
    return page;
  }

  List<PostMarkup> posts() {
    return posts;
  }

  /** Tells whether one of the posts starts at the element. */
  boolean isPost(int at) {
    return roots.get(at);
  }

  /** Tells whether somebody of this name wrote one of the posts. */
  boolean isWriter(String name) {
    Set<String> known = writers;
    if (known == null) {
      known = new HashSet<>();
      for (PostMarkup post : posts) {
        post.value(Field.AUTHOR).map(Names::clean).map(Lexicon::fold).ifPresent(known::add);
      }
      writers = known;
    }
    return known.contains(Lexicon.fold(name));
  }

  Optional<String> value(Field field) {
    return around.value(field);
  }

  /** Tells whether the page lists topics, as the pages around threads do. */
  boolean hasTopicRows() {
    return around.get(Field.TOPIC_ROW).isPresent();
  }

  /** Returns the rules that change how the text under an element is read. */
  List<Rule> labels(int at) {
    return labelled.get(at) ? labels.getOrDefault(at, List.of()) : List.of();
  }

  private void label(int at, List<Rule> rules) {
    labels.put(at, rules);
    labelled.set(at);
  }

  private void walk(RulesFor rules) {
    Deque<PostMarkup> open = new ArrayDeque<>();
    int at = 0;
    while (at < page.size()) {
      while (!open.isEmpty() && at >= page.end(open.element().at())) {
        open.pop();
      }
      List<Rule> found = page.isElement(at) ? rules.of(at) : List.of();
      if (has(Field.SKIP, found)) {
        label(at, found);
        at = page.end(at);
        continue;
      }
      if (!found.isEmpty()) {
        note(at, found, open);
      }
      at++;
    }
  }

  private void note(int at, List<Rule> found, Deque<PostMarkup> open) {
    if (found.stream().anyMatch(rule -> rule.field().isStructure())) {
      label(at, found);
    }
    int rank = postRank(found);
    if (rank > 0 && (open.isEmpty() || rank <= open.element().rank())) {
      PostMarkup post = new PostMarkup(page, at, rank);
      posts.add(post);
      open.push(post);
      if (head >= 0 && page.before(at) == head) {
        headed.forEach(part -> post.add(part.rule(), part.at()));
      }
    }
    if (open.isEmpty() && has(Field.HEAD, found)) {
      head = at;
      headed.clear();
    }
    for (Rule rule : found) {
      if (rule.field().isOfPage()) {
        if (rule.field() != Field.NOW || PostTimes.isStated(page.text(at))) {
          around.add(rule, at);
        }
      } else if (rule.field().isKept() && !open.isEmpty()) {
        open.element().add(rule, at);
      } else if (rule.field().isKept() && head >= 0 && page.isAround(head, at)) {
        headed.add(new Headed(rule, at));
      }
    }
  }

  private static boolean has(Field field, List<Rule> rules) {
    for (Rule rule : rules) {
      if (rule.field() == field) {
        return true;
      }
    }
    return false;
  }

  /** A worse rule finds no post inside one that a better rule found. */
  private static int postRank(List<Rule> found) {
    int rank = 0;
    for (Rule rule : found) {
      if (rule.field() == Field.POST && (rank == 0 || rule.rank() < rank)) {
        rank = rule.rank();
      }
    }
    return rank;
  }
}
