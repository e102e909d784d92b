package io.github.dateline.parse.page;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceInput;

/**
 * Reads a saved HTML page of a news site. The content of the article is the text found in the page,
 * one block a line; spans point into that text, not into the mark-up.
 */
public final class ArticleHtmlParser implements DocumentParser {

  private final SiteProfiles profiles = SiteProfiles.load();

  /** Returns a parser that knows the site profiles of the class path. */
  public ArticleHtmlParser() {}

  @Override
  public String format() {
    return "article-html";
  }

  @Override
  public Claim claim(SourceInput input) {
    return input.form() == SourceInput.Form.HTML
        ? Claim.of(0.5, "an HTML page")
        : Claim.no("not an HTML page");
  }

  @Override
  public Document parse(SourceInput input) {
    return ArticlePageReader.read(input, profiles);
  }
}
