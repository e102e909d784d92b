package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts several stories that were pasted into one text: behind a publication line starts another
 * story if enough running text follows. Teasers are cut off or short and make no story.
 */
final class Stories {

  private static final int LEAST_PARAGRAPHS = 3;
  private static final int LEAST_WORDS = 20;

  private Stories() {}

  /** Returns the stretches of the stories; they cover the span. */
  static List<Span> in(SourceText source, Span span) {
    List<Span> stories = new ArrayList<>();
    int start = span.start();
    int candidate = -1;
    int paragraphs = 0;
    for (Passage passage : Passages.lines(source, span)) {
      if (candidate >= 0 && isParagraph(passage) && ++paragraphs == LEAST_PARAGRAPHS) {
        stories.add(new Span(start, candidate));
        start = candidate;
        candidate = -1;
      }
      if (PublicationLine.is(passage.text())) {
        candidate = nextLine(source, passage, span);
        paragraphs = 0;
      }
    }
    stories.add(new Span(start, span.end()));
    return stories;
  }

  private static int nextLine(SourceText source, Passage passage, Span span) {
    int next = passage.nextLine();
    return next > source.lineCount() ? span.end() : Math.min(source.line(next).start(), span.end());
  }

  private static boolean isParagraph(Passage passage) {
    return passage.isSentence() && passage.words() >= LEAST_WORDS && !passage.endsCut();
  }
}
