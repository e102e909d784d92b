package io.github.dateline.parse.article;

import io.github.dateline.document.Article;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article while it is read: its passages and the parts decided so far. Used by one call. */
final class Draft {

  static final Cues CUES = Cues.read("parse/credit-lines.tsv", "parse/article-lines.tsv");

  private static final int LEAST_SENTENCES = 3;

  final SourceText source;
  final Article.Builder article;
  final List<Passage> passages;
  final List<String> authors = new ArrayList<>();
  private final String[] folded;
  private final Part[] parts;

  /** Whether a press archive or a mail program put labelled lines around the story. */
  final boolean labelled;

  /** Whether a label has named the headline. */
  boolean hasHeadline;

  /** The first passage of the body; {@link #size()} if there is none. */
  int bodyStart;

  /** Behind the last passage of the body. */
  int bodyEnd;

  /**
   * Starts an article.
   *
   * @param span where the article stands
   * @param range the part of it that is read now: its first story
   */
  Draft(SourceText source, Span span, Span range) {
    this.source = source;
    this.article = Article.in(source, span);
    this.passages = Passages.of(source, range);
    this.folded = new String[passages.size()];
    this.parts = new Part[passages.size()];
    Arrays.setAll(folded, i -> Cues.fold(passages.get(i).text()));
    Arrays.fill(parts, Part.OPEN);
    this.bodyEnd = passages.size();
    this.labelled = Labels.stand(this);
  }

  int size() {
    return passages.size();
  }

  Passage passage(int index) {
    return passages.get(index);
  }

  /** Returns a passage folded for comparison with cues and with other passages. */
  String folded(int index) {
    return folded[index];
  }

  boolean has(String cue, int index) {
    return CUES.hasFolded(cue, folded[index]);
  }

  /** Tells whether there is so much running text that short lines beside it can be furniture. */
  boolean isStory() {
    int sentences = 0;
    for (int i = 0; i < size() && sentences < LEAST_SENTENCES; i++) {
      sentences += passages.get(i).isSentence() ? 1 : 0;
    }
    return sentences >= LEAST_SENTENCES;
  }

  /** {@code Dana Kolar is a diplomatic correspondent.} */
  boolean isAboutAuthor(int index) {
    for (String author : authors) {
      if (folded[index].startsWith(Cues.fold(author) + " ")) {
        String rest = folded[index].substring(author.length() + 1);
        return CUES.startLength("about-author", rest) > 0;
      }
    }
    return false;
  }

  Part part(int index) {
    return parts[index];
  }

  boolean isOpen(int index) {
    return parts[index] == Part.OPEN;
  }

  void set(int index, Part part) {
    parts[index] = part;
  }

  void setIfOpen(int index, Part part) {
    if (isOpen(index)) {
      parts[index] = part;
    }
  }
}
