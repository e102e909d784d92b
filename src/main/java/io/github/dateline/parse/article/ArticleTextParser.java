package io.github.dateline.parse.article;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceInput;
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
    return ArticleReader.read(input.text(), new Span(0, input.text().length()), input.published());
  }
}
