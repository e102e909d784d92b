package io.github.dateline.parse.thread.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What the rules of a profile find in a page, by one walk over it. */
final class PageMarkup {

  private final Document page;
  private final IdentityHashMap<Element, List<Rule>> labels = new IdentityHashMap<>();
  private final List<PostMarkup> posts = new ArrayList<>();
  private final PostMarkup around;

  private PageMarkup(Document page) {
    this.page = page;
    this.around = new PostMarkup(page);
  }

  static PageMarkup read(Document page, Profile profile) {
    PageMarkup markup = new PageMarkup(page);
    page.traverse(markup.new Walk(profile));
    markup.posts.removeIf(post -> post.get(Field.BODY).isEmpty());
    return markup;
  }

  /** Returns a page whose posts were found in another way. */
  static PageMarkup of(Document page, List<PostMarkup> posts) {
    PageMarkup markup = new PageMarkup(page);
    markup.posts.addAll(posts);
    return markup;
  }

  Document page() {
    return page;
  }

  List<PostMarkup> posts() {
    return posts;
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
      boolean post = !skip && found.stream().anyMatch(rule -> rule.field() == Field.POST);
      if (skip || found.stream().anyMatch(rule -> rule.field().isStructure())) {
        labels.put(element, found);
      }
      skipped += skip ? 1 : 0;
      if (skipped > 0) {
        return;
      }
      if (post) {
        PostMarkup markup = new PostMarkup(element);
        posts.add(markup);
        open.push(markup);
      }
      found.forEach(rule -> note(rule, element));
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
