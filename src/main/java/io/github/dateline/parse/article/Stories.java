package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts several stories that were pasted into one text. Behind a publication line starts another
 * story if enough running text follows; teasers are cut off or short and make no story. So does one
 * with a head of its own: a headline over a place line, or behind a mark of the end over a byline
 * or a day.
 */
final class Stories {

  private static final int LEAST_PARAGRAPHS = 3;
  private static final int LEAST_WORDS = 20;
  private static final int LEAST_SENTENCES = 2;
  private static final int LONGEST_TITLE = 25;
  private static final int LONGEST_HEAD = 5;

  private final SourceText source;
  private final Span span;
  private final List<Passage> lines;
  private final List<Span> stories = new ArrayList<>();
  private final boolean page;
  private int start;
  private int sentences;

  /** Behind the last publication line; -1 if there is none in this story. */
  private int candidate = -1;

  private int paragraphs;

  private Stories(SourceText source, Span span) {
    this.source = source;
    this.span = span;
    this.lines = Passages.lines(source, span);
    this.start = span.start();
    this.page = isPage(lines);
  }

  /** On a copied page, headlines over place lines announce other pages. */
  private static boolean isPage(List<Passage> lines) {
    int menus = 0;
    for (Passage line : lines) {
      menus += BodyFinder.isMenu(line) ? 1 : 0;
    }
    return lines.size() >= BodyFinder.SMALLEST_PAGE
        && menus >= BodyFinder.MENU_SHARE * lines.size();
  }

  /** Returns the stretches of the stories; they cover the span. */
  static List<Span> in(SourceText source, Span span) {
    Stories reader = new Stories(source, span);
    for (int i = 0; i < reader.lines.size(); i++) {
      reader.read(i);
    }
    reader.stories.add(new Span(reader.start, span.end()));
    return reader.stories;
  }

  private void read(int i) {
    Passage passage = lines.get(i);
    if (!page && sentences >= LEAST_SENTENCES && isHead(i)) {
      cut(passage.span().start());
    } else if (candidate >= 0 && isParagraph(passage) && ++paragraphs == LEAST_PARAGRAPHS) {
      cut(candidate);
    }
    sentences += passage.isSentence() ? 1 : 0;
    if (PublicationLine.is(passage.text())) {
      candidate = nextLine(passage);
      paragraphs = 0;
    }
  }

  private void cut(int at) {
    stories.add(new Span(start, at));
    start = at;
    sentences = 0;
    candidate = -1;
  }

  /** Tells whether the head of another story stands here. */
  private boolean isHead(int i) {
    if (!lines.get(i).afterBlank() || !isTitle(lines.get(i)) || !isEnd(i - 1)) {
      return false;
    }
    boolean closed = closes(lines.get(i - 1));
    for (int k = i + 1; k < Math.min(lines.size(), i + LONGEST_HEAD); k++) {
      Passage passage = lines.get(k);
      if (passage.words() >= LONGEST_HEAD && PlaceLine.of(passage.text()).isPresent()) {
        return true;
      }
      boolean head = PastedHead.isTimesOrByline(passage);
      if (closed && head) {
        return true;
      }
      if (!head && passage.words() > LONGEST_TITLE) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTitle(Passage passage) {
    return passage.words() >= 3
        && passage.words() <= LONGEST_TITLE
        && !passage.endsSentence()
        && !passage.endsWith(':')
        && !passage.startsLower()
        && PlaceLine.of(passage.text()).isEmpty()
        && DateLine.of(passage.text()).isEmpty()
        && !Byline.isByline(passage.text())
        && !Draft.CUES.has("furniture", passage.text())
        && !Draft.CUES.has("footer", passage.text())
        && !Draft.CUES.has("credit", passage.text());
  }

  /** Tells whether a story can end with this line. */
  private boolean isEnd(int i) {
    return lines.get(i).endsSentence() || closes(lines.get(i));
  }

  private static boolean closes(Passage passage) {
    String text = passage.text();
    return PublicationLine.is(text)
        || Draft.CUES.has("endmark", text)
        || Draft.CUES.has("reporting", text)
        || Draft.CUES.has("label-tail", text)
        || isRule(text);
  }

  /** A line of dashes, stars or the like. */
  private static boolean isRule(String text) {
    return text.length() >= 3 && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private int nextLine(Passage passage) {
    int next = passage.nextLine();
    return next > source.lineCount() ? span.end() : Math.min(source.line(next).start(), span.end());
  }

  private static boolean isParagraph(Passage passage) {
    return passage.isSentence() && passage.words() >= LEAST_WORDS && !passage.endsCut();
  }
}
