package io.github.dateline.parse.thread.draft;

import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.document.TextBlock;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.thread.draft.Run.Role;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds quotations without mark-up: own lines of a post that stand word for word in an earlier post
 * by another writer, with an answer below them.
 *
 * <p>Only lines that start like a sentence of an earlier post are compared letter by letter, so
 * that a thread without such lines costs next to nothing.
 */
final class RepeatedLines {

  /** Shorter lines are said twice by chance. */
  private static final int SHORTEST = 60;

  /** So long is a line that is quoted although it ends no sentence. */
  private static final int SHORTEST_PHRASE = 80;

  /** So many letters tell the start of a sentence from that of others. */
  private static final int START = 20;

  private static final long BASE = 1_000_003L;

  /** Several posts have it: a phrase of the board or of all mails. */
  private static final int COMMON = -1;

  private final SourceText source;
  private final QuoteSources sources;
  private final Map<Long, Integer> starts = new HashMap<>();
  private final List<String> writers = new ArrayList<>();

  RepeatedLines(SourceText source, QuoteSources sources) {
    this.source = source;
    this.sources = sources;
  }

  /** Marks what the next post quotes, and remembers its other lines. */
  void quote(PostDraft draft, List<Span> placed) {
    writers.add(Lexicon.fold(draft.author.orElse("")));
    for (int i = 0; i < placed.size(); i++) {
      if (isOwn(draft, i) && isKnown(placed.get(i))) {
        i = Math.max(i, quote(draft, placed, i));
      }
    }
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).length() >= SHORTEST && isOwn(draft, i)) {
        addStarts(placed.get(i));
      }
    }
  }

  private static boolean isOwn(PostDraft draft, int line) {
    Run run = draft.runs.get(line);
    return run.role() == Role.TEXT && run.quote() < 0 && run.kind() == TextBlock.Kind.PARAGRAPH;
  }

  private boolean isKnown(Span line) {
    boolean first = writers.size() == 1;
    int post = first || line.length() < SHORTEST ? 0 : starts.getOrDefault(start(line.start()), 0);
    return post > 0 && !writers.get(post - 1).equals(writers.get(writers.size() - 1));
  }

  /** Takes the lines from one on for a quotation as far as they stand in the same earlier post. */
  private int quote(PostDraft draft, List<Span> placed, int first) {
    int end = first;
    List<Span> lines = new ArrayList<>();
    while (end < placed.size() && isOwn(draft, end)) {
      lines.add(placed.get(end++));
    }
    Span all = new Span(placed.get(first).start(), placed.get(end - 1).end());
    int[] posts = sources.said().sources(all, lines);
    int count = 0;
    while (count < posts.length && posts[count] > 0 && posts[count] == posts[0]) {
      count++;
    }
    // What ends a post is more often a standing line than a quotation without an answer.
    if (count == 0 || count == posts.length || isByTheSame(posts[0]) || isPhrase(lines, count)) {
      return first;
    }
    QuoteDraft quote = new QuoteDraft(-1, 1);
    quote.evidence = QuoteEvidence.VERBATIM;
    draft.quotes.add(quote);
    for (int i = first; i < first + count; i++) {
      Run run = draft.runs.get(i);
      int index = draft.quotes.size() - 1;
      draft.runs.set(i, new Run(run.text(), run.role(), run.kind(), index, run.apart()));
    }
    return first + count - 1;
  }

  /** A single line that is no sentence may be a price tag or a button. */
  private boolean isPhrase(List<Span> lines, int count) {
    Span line = lines.get(0);
    char last = source.content().charAt(line.end() - 1);
    return count == 1 && line.length() < SHORTEST_PHRASE && Character.isLetterOrDigit(last);
  }

  private boolean isByTheSame(int post) {
    String writer = writers.get(post - 1);
    return writer.isEmpty() || writer.equals(writers.get(writers.size() - 1));
  }

  /** Notes how the sentences of a line start. */
  private void addStarts(Span line) {
    String content = source.content();
    boolean open = true;
    for (int i = line.start(); i < line.end(); i++) {
      char c = content.charAt(i);
      if (open && Character.isLetterOrDigit(c)) {
        add(start(i));
        open = false;
      } else if (c == '.' || c == '!' || c == '?') {
        open = true;
      }
    }
  }

  private void add(long start) {
    int post = writers.size();
    Integer known = starts.putIfAbsent(start, post);
    if (known != null && known != post) {
      starts.put(start, COMMON);
    }
  }

  /** Returns a number for the first letters from a place on; they may reach over its line. */
  private long start(int from) {
    long hash = 0;
    int letters = 0;
    String content = source.content();
    for (int i = from; i < content.length() && letters < START; i++) {
      char c = content.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = hash * BASE + c;
        letters++;
      } else if (Character.isLetterOrDigit(c)) {
        hash = hash * BASE + Character.toLowerCase(c);
        letters++;
      }
    }
    return hash;
  }
}
