package io.github.dateline.parse.thread;

import io.github.dateline.document.Quote;
import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes passages for quoted that stand word for word in an earlier post. */
final class VerbatimQuotes {

  /** Share of a passage's letters that must stand in the earlier post. */
  private static final double COVER = 0.9;

  private VerbatimQuotes() {}

  /** Returns the quotations; neighbouring passages from one post are one quotation. */
  static List<Quote> find(List<Passage> passages, List<OwnWords.Run> runs) {
    List<Quote> quotes = new ArrayList<>();
    int next = 0;
    int openPost = 0;
    int start = 0;
    int end = 0;
    for (Passage passage : passages) {
      while (next < runs.size() && runs.get(next).end() <= passage.span().start()) {
        next++;
      }
      int post = sourceOf(passage, runs, next);
      if (post != openPost) {
        close(quotes, openPost, start, end);
        openPost = post;
        start = passage.span().start();
      }
      end = passage.span().end();
    }
    close(quotes, openPost, start, end);
    return quotes;
  }

  private static void close(List<Quote> quotes, int post, int start, int end) {
    if (post > 0) {
      quotes.add(
          new Quote(
              new Span(start, end),
              Optional.empty(),
              Optional.of(post),
              QuoteEvidence.VERBATIM,
              1));
    }
  }

  /** Returns the post in which nearly all of the passage stands, or 0. */
  private static int sourceOf(Passage passage, List<OwnWords.Run> runs, int first) {
    int covered = 0;
    int longest = 0;
    int post = 0;
    for (int i = first; i < runs.size() && runs.get(i).start() < passage.span().end(); i++) {
      int from = Math.max(runs.get(i).start(), passage.span().start());
      int length = Math.min(runs.get(i).end(), passage.span().end()) - from;
      covered += length;
      if (length > longest) {
        longest = length;
        post = runs.get(i).post();
      }
    }
    // What no run holds may be marks and emoticons at the ends; they are short.
    int missing = passage.span().length() - covered;
    return covered >= COVER * passage.span().length() || (covered > 0 && missing <= 4) ? post : 0;
  }
}
