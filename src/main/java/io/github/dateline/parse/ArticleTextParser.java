package io.github.dateline.parse;

import io.github.dateline.document.Article;
import io.github.dateline.document.Document;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;

/** Reads a newspaper article copied as plain text. */
public final class ArticleTextParser implements DocumentParser {

  /** Returns a parser; for {@link java.util.ServiceLoader}. */
  public ArticleTextParser() {}

  @Override
  public String format() {
    return "article-text";
  }

  @Override
  public Claim claim(SourceInput input) {
    return input.form() == SourceInput.Form.TEXT
        ? Claim.of(0.2, "plain text")
        : Claim.no("not plain text");
  }

  @Override
  public Document parse(SourceInput input) {
    SourceText text = input.text();
    Article.Builder article = Article.in(text);
    input
        .published()
        .ifPresent(d -> article.published(PrintedTime.of(d), "given", java.util.Optional.empty()));
    for (Span line : text.lines()) {
      Span bare = strip(text.content(), line);
      if (bare.length() > 0) {
        article.block(TextBlock.of(TextBlock.Kind.PARAGRAPH, bare));
      }
    }
    return article.build();
  }

  private static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
