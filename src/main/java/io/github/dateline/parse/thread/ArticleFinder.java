package io.github.dateline.parse.thread;

import io.github.dateline.document.Article;
import io.github.dateline.parse.article.ArticleReader;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds a newspaper article that was pasted into a post. */
final class ArticleFinder {

  private ArticleFinder() {}

  /**
   * Returns the article in a post: from its headline to its publication line.
   *
   * @param passages the passages of the post's body
   */
  static Optional<Article> in(SourceText source, List<Passage> passages) {
    int end = -1;
    for (int i = 0; i < passages.size() && end < 0; i++) {
      if (ArticleReader.isPublicationLine(passages.get(i).text())) {
        end = i;
      }
    }
    if (end < 1) {
      return Optional.empty();
    }
    int start = start(passages, end);
    Span span = new Span(passages.get(start).span().start(), passages.get(end).span().end());
    return Optional.of(ArticleReader.read(source, span, Optional.empty()));
  }

  /**
   * Returns the first passage of the article: the lines above its place line that are no running
   * text, or else the start of the post.
   */
  private static int start(List<Passage> passages, int end) {
    int place = -1;
    for (int i = 0; i < end && place < 0; i++) {
      if (ArticleReader.startsWithPlaceLine(passages.get(i).text())) {
        place = i;
      }
    }
    int start = Math.max(0, place);
    while (start > 0 && !isChat(passages.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isChat(Passage passage) {
    // "Worth reading:" announces what follows.
    boolean announces = passage.endsWith(':');
    return (announces || passage.isSentence()) && !ArticleReader.isCaption(passage.text());
  }
}
