package io.github.dateline.parse.page;

import io.github.dateline.document.Article;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.article.IsoTimes;
import io.github.dateline.source.SourceInput;
import java.util.Optional;

/** Sets the times of an article, as they are printed and with the zone that is printed. */
final class PageTimes {

  private PageTimes() {}

  static void write(Article.Builder article, PageFields fields, SourceInput input) {
    for (Provenance p : fields.all("published")) {
      Optional<PrintedTime> time = IsoTimes.read(p.value());
      if (time.isPresent() && article.published().isEmpty()) {
        article.published(time.get(), p.origin(), Optional.empty());
      } else {
        article.found("published", p.value(), p.origin(), Optional.empty());
      }
    }
    for (Provenance p : fields.all("modified")) {
      Optional<PrintedTime> time = IsoTimes.read(p.value());
      if (time.isPresent() && article.modified().isEmpty()) {
        article.modified(time.get(), p.origin(), Optional.empty());
      } else {
        article.found("modified", p.value(), p.origin(), Optional.empty());
      }
    }
    if (article.published().isEmpty()) {
      fields
          .first("url")
          .map(Provenance::value)
          .flatMap(UrlDate::of)
          .ifPresent(day -> article.published(PrintedTime.of(day), "URL", Optional.empty()));
    }
    if (article.published().isEmpty()) {
      input
          .published()
          .ifPresent(day -> article.published(PrintedTime.of(day), "given", Optional.empty()));
    }
  }
}
