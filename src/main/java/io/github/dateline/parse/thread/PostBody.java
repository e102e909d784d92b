package io.github.dateline.parse.thread;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of one post, divided into own words, quotations and a pasted article. */
final class PostBody {

  private final List<Passage> passages;
  private final Optional<Article> article;
  private final List<Quote> quotes;

  private PostBody(List<Passage> passages, Optional<Article> article, List<Quote> quotes) {
    this.passages = passages;
    this.article = article;
    this.quotes = quotes;
  }

  static PostBody read(SourceText source, Span body, OwnWords earlier) {
    List<Passage> passages = Passages.of(source, body);
    Optional<Article> article = PastedArticles.in(source, passages);
    List<Quote> quotes = VerbatimQuotes.find(passages, earlier.find(body));
    return new PostBody(passages, article, quotes);
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

  /** Returns all that was not quoted, a pasted article included: what later posts may quote. */
  List<Span> ownWords() {
    return stretches(false);
  }

  private List<Span> stretches(boolean withoutArticle) {
    List<Span> spans = new ArrayList<>();
    Span open = null;
    for (Passage passage : passages) {
      boolean own = depthAt(passage.span()) == 0 && !(withoutArticle && isInArticle(passage));
      if (!own) {
        open = close(open, spans);
      } else {
        open = open == null ? passage.span() : new Span(open.start(), passage.span().end());
      }
    }
    close(open, spans);
    return spans;
  }

  private static @org.jspecify.annotations.Nullable Span close(
      @org.jspecify.annotations.Nullable Span open, List<Span> spans) {
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
    for (Passage passage : passages) {
      if (!isInArticle(passage)) {
        blocks.add(
            new TextBlock(
                TextBlock.Kind.PARAGRAPH,
                passage.span(),
                Optional.of(position),
                depthAt(passage.span())));
      }
    }
    return blocks;
  }
}
