package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.Span;
import java.util.Optional;

/** Reads the place line at the head of the body. */
final class FirstParagraphs {

  private static final int HOW_MANY = 3;

  private FirstParagraphs() {}

  static void readPlaceLine(Draft draft) {
    int seen = 0;
    for (int i = Math.max(0, draft.bodyStart - 2); i < draft.bodyEnd && seen < HOW_MANY; i++) {
      if (draft.part(i) != Part.PARAGRAPH && draft.part(i) != Part.STANDFIRST) {
        continue;
      }
      seen++;
      Optional<PlaceLine> line = PlaceLine.of(draft.passage(i).text());
      if (line.isPresent()) {
        set(draft, draft.passage(i), line.get());
        return;
      }
    }
  }

  private static void set(Draft draft, Passage passage, PlaceLine line) {
    int start = passage.span().start();
    Optional<Span> span = Optional.of(new Span(start, start + line.end()));
    draft.article.place(line.place(), "place line", span);
    line.agency().ifPresent(agency -> draft.article.agency(agency, "place line", span));
    if (draft.article.published().isEmpty()) {
      line.date().ifPresent(day -> draft.article.published(day, "place line", span));
    }
  }
}
