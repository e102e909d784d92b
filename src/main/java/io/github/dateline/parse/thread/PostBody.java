package io.github.dateline.parse.thread;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one post, divided into own words, quotations and a pasted article. */
final class PostBody {

  private final List<Passage> passages;
  private final Optional<Article> article;
  private final List<Quote> quotes;
  private final List<QuoteFinder.Role> roles;
  private final BitSet nested;

  private PostBody(List<Passage> passages, Optional<Article> article, QuoteFinder.Found found) {
    this.passages = passages;
    this.article = article;
    this.quotes = found.quotes();
    this.roles = found.roles();
    this.nested = found.nested();
  }

  static PostBody read(SourceText source, Span body, EarlierPosts earlier) {
    List<Passage> passages = Passages.of(source, body);
    Optional<Article> article = ArticleFinder.in(source, passages);
    return new PostBody(passages, article, QuoteFinder.find(source, passages, body, earlier));
  }

  Optional<Article> article() {
    return article;
  }

  List<Quote> quotes() {
    return quotes;
  }

  /** Returns how many quotations surround a place. */
  int depthAt(Span place) {
    return (int) quotes.stream().filter(quote -> quote.span().contains(place)).count();
  }

  private boolean isInArticle(Passage passage) {
    return article.isPresent() && article.get().span().contains(passage.span());
  }

  /** Returns the writer's own words: neither quoted nor part of a pasted article. */
  List<Span> own() {
    return stretches(true);
  }

  /** Returns the passages that were not quoted. */
  List<Passage> ownPassages() {
    List<Passage> own = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (roles.get(i) == QuoteFinder.Role.OWN) {
        own.add(passages.get(i));
      }
    }
    return own;
  }

  /** Returns all that was not quoted, a pasted article included: what later posts may quote. */
  List<Span> ownWords() {
    return stretches(false);
  }

  private List<Span> stretches(boolean withoutArticle) {
    List<Span> spans = new ArrayList<>();
    Span open = null;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean own =
          roles.get(i) == QuoteFinder.Role.OWN && !(withoutArticle && isInArticle(passage));
      if (!own) {
        open = close(open, spans);
      } else {
        open = open == null ? passage.span() : new Span(open.start(), passage.span().end());
      }
    }
    close(open, spans);
    return spans;
  }

  private static @Nullable Span close(@Nullable Span open, List<Span> spans) {
    if (open != null) {
      spans.add(open);
    }
    return null;
  }

  /** Returns the blocks of the body. */
  List<Block> blocks(int position) {
    List<Block> blocks = new ArrayList<>();
    article.ifPresent(
        found -> found.blocks().forEach(b -> blocks.add(b.in(position, depthAt(b.span())))));
    for (int i = 0; i < passages.size(); i++) {
      if (!isInArticle(passages.get(i))) {
        blocks.add(block(passages.get(i).span(), roles.get(i)).in(position, depth(i)));
      }
    }
    return blocks;
  }

  private int depth(int index) {
    return roles.get(index) != QuoteFinder.Role.QUOTED ? 0 : nested.get(index) ? 2 : 1;
  }

  private static Block block(Span span, QuoteFinder.Role role) {
    return switch (role) {
      case OWN, QUOTED -> TextBlock.of(TextBlock.Kind.PARAGRAPH, span);
      case ATTRIBUTION -> Boilerplate.of(span, Boilerplate.Reason.POST_HEADER);
      case BUTTON -> Boilerplate.of(span, Boilerplate.Reason.FURNITURE);
    };
  }
}
