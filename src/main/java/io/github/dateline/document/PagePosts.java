package io.github.dateline.document;

import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of a thread at its place in the whole thread. A post that an earlier page has as well is
 * left out; its text stays as boilerplate, so that nothing in it counts twice.
 *
 * @param page the page
 * @param shift where its text stands
 * @param numbers the new position of each post by its old one; for one left out, that of the first
 * @param again the old positions of the posts that are left out, with what told so
 * @param added how many posts the page adds
 */
record PagePosts(
    ForumThread page,
    Shift shift,
    Map<Integer, Integer> numbers,
    Map<Integer, String> again,
    int added) {

  /** Gives the posts their positions behind the earlier ones and notes them by identifier. */
  static PagePosts number(ForumThread page, Shift shift, int before, KnownPosts known) {
    Map<Integer, Integer> numbers = new HashMap<>();
    Map<Integer, String> again = new HashMap<>();
    int added = 0;
    for (Post post : page.posts()) {
      Optional<Integer> first = known.again(page, post, before);
      if (first.isPresent()) {
        numbers.put(post.position(), first.get());
        again.put(post.position(), KnownPosts.cue(post));
        continue;
      }
      int position = before + ++added;
      numbers.put(post.position(), position);
      known.add(page, post, position);
    }
    return new PagePosts(page, shift, numbers, again, added);
  }

  /** Returns the posts that this page adds, with links to those of earlier pages. */
  List<Post> posts(KnownPosts known, QuoteLinks links) {
    List<Post> posts = new ArrayList<>();
    for (Post post : page.posts()) {
      if (!again.containsKey(post.position())) {
        posts.add(moved(post, known, links));
      }
    }
    return posts;
  }

  private Post moved(Post post, KnownPosts known, QuoteLinks links) {
    int position = position(post.position());
    Post.Builder moved = post.movedTo(position, shift.span(post.span()));
    moved.replyTo(target(post.replyTo(), post.parentId(), position, known));
    moved.own(shift.spans(post.own())).signature(post.signature().map(shift::span));
    for (Quote quote : post.quotes()) {
      Optional<Integer> source = target(quote.sourcePost(), quote.sourceId(), position, known);
      Span span = shift.span(quote.span());
      moved.quotes(
          List.of(
              new Quote(
                  span,
                  quote.attribution(),
                  source.or(() -> byWords(post, quote, span, links)),
                  quote.sourceId(),
                  quote.evidence(),
                  quote.depth())));
    }
    return moved.build();
  }

  /** Returns the post that was found on the same page, else the one on any page with the id. */
  private Optional<Integer> target(
      Optional<Integer> onPage, Optional<String> id, int own, KnownPosts known) {
    return onPage.map(this::position).or(() -> id.flatMap(known::position)).filter(at -> at != own);
  }

  /** What a nameless quotation quotes in turn may be anybody's. */
  private static Optional<Integer> byWords(Post post, Quote quote, Span span, QuoteLinks links) {
    boolean nested =
        post.quotes().stream()
            .anyMatch(q -> q.depth() > quote.depth() && quote.span().contains(q.span()));
    return quote.sourceId().isPresent() || (nested && quote.attribution().isEmpty())
        ? Optional.empty()
        : links.find(quote.attribution(), span);
  }

  private int position(int old) {
    return numbers.getOrDefault(old, old);
  }

  /** Returns the blocks; the title stands once. */
  List<Block> blocks(boolean first) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : page.blocks()) {
      blocks.add(moved(shift.block(block), first));
    }
    return blocks;
  }

  private Block moved(Block block, boolean first) {
    Optional<Integer> post = block.post();
    if (post.isPresent()) {
      String cue = again.get(post.get());
      return cue == null
          ? block.in(position(post.get()), block.quoteDepth())
          : Boilerplate.of(block.span(), Boilerplate.Reason.DUPLICATE, cue);
    }
    boolean title = block instanceof TextBlock text && text.kind() == TextBlock.Kind.TITLE;
    return title && !first
        ? Boilerplate.of(block.span(), Boilerplate.Reason.DUPLICATE, "title")
        : block;
  }

  List<Span> placeLines() {
    return shift.spans(page.placeLines().stream().filter(span -> !isAgain(span)).toList());
  }

  private boolean isAgain(Span span) {
    return page.postAt(span).map(Post::position).filter(again::containsKey).isPresent();
  }

  List<DatedSection> sections() {
    return shift.sections(page.sections());
  }

  List<Diagnostic> diagnostics() {
    return page.diagnostics().stream().map(shift::diagnostic).toList();
  }

  /** Returns the articles with what is left of their occurrences. */
  List<PastedArticle> articles() {
    List<PastedArticle> articles = new ArrayList<>();
    for (PastedArticle pasted : page.articles()) {
      List<PastedArticle.Occurrence> kept = new ArrayList<>();
      for (PastedArticle.Occurrence place : pasted.occurrences()) {
        if (!again.containsKey(place.post())) {
          kept.add(
              new PastedArticle.Occurrence(
                  position(place.post()), shift.span(place.span()), place.quoteDepth()));
        }
      }
      if (!kept.isEmpty()) {
        int post = position(pasted.occurrences().get(0).post());
        articles.add(new PastedArticle(shift.article(pasted.article(), post), kept));
      }
    }
    return articles;
  }
}
