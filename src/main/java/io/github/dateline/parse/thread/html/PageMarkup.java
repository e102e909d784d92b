package io.github.dateline.parse.thread.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What the rules of a profile find in a page, by one walk over it. */
final class PageMarkup {

  private final Document page;
  private final Map<Element, List<Rule>> labels = new HashMap<>();
  private final Set<Element> roots = new HashSet<>();
  private final List<PostMarkup> posts = new ArrayList<>();
  private final PostMarkup around;

  private PageMarkup(Document page) {
    this.page = page;
    this.around = new PostMarkup(page, 0);
  }

  static PageMarkup read(Document page, Profile profile) {
    PageMarkup markup = new PageMarkup(page);
    page.traverse(markup.new Walk(profile));
    markup.posts.removeIf(post -> post.get(Field.BODY).isEmpty());
    markup.posts.forEach(post -> markup.roots.add(post.element()));
    return markup;
  }

  /** Returns a page whose posts were found in another way. */
  static PageMarkup of(
      Document page, Profile profile, List<PostMarkup> posts, List<Element> furniture) {
    PageMarkup markup = read(page, profile);
    markup.posts.addAll(posts);
    furniture.forEach(element -> markup.labels.put(element, List.of(Rule.FURNITURE)));
    markup.posts.forEach(post -> markup.roots.add(post.element()));
    return markup;
  }

  Document page() {
    return page;
  }

  List<PostMarkup> posts() {
    return posts;
  }

  /** Tells whether one of the posts starts at the element. */
  boolean isPost(Element element) {
    return roots.contains(element);
  }

  Optional<String> value(Field field) {
    return around.value(field);
  }

  /** Returns the rules that change how the text under an element is read. */
  List<Rule> labels(Element element) {
    return labels.getOrDefault(element, List.of());
  }

  private final class Walk implements NodeVisitor {
    private final Profile profile;
    private final Deque<PostMarkup> open = new ArrayDeque<>();
    private int skipped;

    Walk(Profile profile) {
      this.profile = profile;
    }

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      List<Rule> found = profile.rulesFor(element);
      if (found.isEmpty()) {
        return;
      }
      boolean skip = found.stream().anyMatch(rule -> rule.field() == Field.SKIP);
      int post = skip ? 0 : postRank(found);
      if (skip || found.stream().anyMatch(rule -> rule.field().isStructure())) {
        labels.put(element, found);
      }
      skipped += skip ? 1 : 0;
      if (skipped > 0) {
        return;
      }
      if (post > 0 && (open.isEmpty() || post <= open.element().rank())) {
        PostMarkup markup = new PostMarkup(element, post);
        posts.add(markup);
        open.push(markup);
      }
      found.forEach(rule -> note(rule, element));
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

    private void note(Rule rule, Element element) {
      if (rule.field().isOfPage()) {
        around.add(rule, element);
      } else if (!open.isEmpty()) {
        open.element().add(rule, element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (!open.isEmpty() && open.element().element().equals(element)) {
        open.pop();
      }
      if (skipped > 0 && labels(element).stream().anyMatch(r -> r.field() == Field.SKIP)) {
        skipped--;
      }
    }
  }
}
