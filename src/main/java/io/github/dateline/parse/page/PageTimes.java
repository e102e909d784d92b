package io.github.dateline.parse.page;

import io.github.dateline.document.Article;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.article.DateLine;
import io.github.dateline.parse.article.IsoTimes;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.SourceInput;
import java.util.List;
import java.util.Optional;

/** Sets the times of an article, as they are printed and with the zone that is printed. */
final class PageTimes {

  private static final int LONGEST = 200;
  private static final int ABOVE = 6;
  private static final int BELOW = 3;

  private PageTimes() {}

  static void write(Article.Builder article, StatedFields fields, SourceInput input) {
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
      fields.all("url").stream()
          .map(Provenance::value)
          .map(UrlDate::of)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(day -> article.published(PrintedTime.of(day), "URL", Optional.empty()));
    }
    if (article.published().isEmpty()) {
      input
          .published()
          .ifPresent(day -> article.published(PrintedTime.of(day), "given", Optional.empty()));
    }
  }

  /**
   * Adds the times in short lines near the head of the story; lines that a page sets aside, too,
   * because it often counts its own time line among the tools.
   */
  static void readLines(StatedFields fields, List<Run> runs, int heading) {
    int text = 0;
    while (text < runs.size() && !isText(runs.get(text))) {
      text++;
    }
    int from = heading <= text ? heading : text;
    for (int i = Math.max(0, from - ABOVE); i < Math.min(runs.size(), text + BELOW); i++) {
      Run run = runs.get(i);
      boolean line = run.text.length() <= LONGEST && !run.isSentence() && run.linkDensity() < 0.8;
      if (line && run.role != Run.Role.CAPTION) {
        read(fields, run.text);
      }
    }
  }

  private static boolean isText(Run run) {
    return run.isContent() && run.isSentence() && run.weight() > 0;
  }

  private static void read(StatedFields fields, String line) {
    Optional<DateLine> labelled = DateLine.of(line);
    if (labelled.isPresent()) {
      labelled.get().published().ifPresent(t -> fields.add("published", t.toString(), "text"));
      labelled.get().updated().ifPresent(t -> fields.add("modified", t.toString(), "text"));
    } else {
      PrintedTimes.in(line).stream()
          .findFirst()
          .ifPresent(found -> fields.add("published", found.time().toString(), "text"));
    }
  }
}
