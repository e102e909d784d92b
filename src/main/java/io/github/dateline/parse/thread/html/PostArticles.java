package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Article;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Quote;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.parse.thread.Occurrences;
import io.github.dateline.parse.thread.PastedArticles;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newspaper articles that stand in the posts of a page. Used by one call. */
final class PostArticles {

  private static final int PROBE = 60;

  private final SourceText source;
  private final Occurrences occurrences = new Occurrences();
  private final List<Article> articles = new ArrayList<>();
  private final List<DatedSection> quoted = new ArrayList<>();

  PostArticles(SourceText source) {
    this.source = source;
  }

  /** Returns the article in a stretch of a post. */
  Optional<Article> find(Span stretch, int post, int depth) {
    Optional<Article> found = PastedArticles.in(source, Passages.of(source, stretch));
    found.ifPresent(
        article -> {
          articles.add(article);
          occurrences.add(article, new PastedArticle.Occurrence(post, article.span(), depth));
        });
    return found;
  }

  /** Words quoted from an article that an earlier post pasted keep the article's day. */
  void addQuoted(Quote quote, int post) {
    String text = source.text(quote.span());
    if (articles.isEmpty() || text.length() < PROBE) {
      return;
    }
    if (articles.stream().anyMatch(article -> quote.span().contains(article.span()))) {
      return;
    }
    String probe = text.substring(0, PROBE);
    for (Article article : articles) {
      int at = source.text(article.span()).indexOf(probe);
      if (at >= 0) {
        int offset = article.span().start() + at;
        occurrences.addQuoted(
            offset, new PastedArticle.Occurrence(post, quote.span(), quote.depth()));
        article
            .published()
            .ifPresent(time -> quoted.add(new DatedSection(quote.span(), time.date())));
        return;
      }
    }
  }

  void addTo(ForumThread.Builder thread, List<Diagnostic> diagnostics) {
    thread.articles(occurrences.list());
    for (Article article : articles) {
      thread.placeLines(article.placeLines());
      thread.sections(article.sections());
      article
          .published()
          .map(PrintedTime::date)
          .ifPresent(day -> thread.sections(List.of(new DatedSection(article.span(), day))));
      diagnostics.addAll(article.diagnostics());
    }
    thread.sections(quoted);
  }
}
