package io.github.dateline.parse.thread.draft;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.parse.thread.PastedArticles;
import io.github.dateline.parse.thread.draft.Run.Role;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one post in its place: stretches of own and of quoted words. Used by one call. */
final class PostLayout {

  /**
   * Lines that stand together and are by the same writer.
   *
   * @param first the index of the first run
   * @param last the index of the last run
   * @param quote the quotation around them, or -1
   */
  private record Stretch(int first, int last, int quote) {}

  /**
   * Where the lines of a post stand.
   *
   * @param start where the post starts, even if it has no lines
   * @param lines the span of each line
   */
  record Placed(int start, List<Span> lines) {}

  private final SourceText source;
  private final PostDraft draft;
  private final int start;
  private final List<Span> placed;
  private final int position;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final Map<Span, List<Passage>> passages = new HashMap<>();

  private PostLayout(SourceText source, PostDraft draft, Placed placed, int position) {
    this.source = source;
    this.draft = draft;
    this.start = placed.start();
    this.placed = placed.lines();
    this.position = position;
  }

  static PostLayout of(SourceText source, PostDraft draft, Placed placed, int position) {
    PostLayout layout = new PostLayout(source, draft, placed, position);
    int first = -1;
    for (int i = 0; i <= placed.lines().size(); i++) {
      boolean text = i < placed.lines().size() && draft.runs.get(i).role() == Role.TEXT;
      boolean goesOn =
          text && first >= 0 && draft.runs.get(first).quote() == draft.runs.get(i).quote();
      if (first >= 0 && !goesOn) {
        layout.stretches.add(new Stretch(first, i - 1, draft.runs.get(first).quote()));
        first = -1;
      }
      first = text && first < 0 ? i : first;
    }
    return layout;
  }

  /** Places the quotations and looks for the posts that they come from. */
  void resolve(QuoteSources sources, Optional<Integer> answered) {
    int[] starts = new int[draft.quotes.size()];
    int[] ends = new int[draft.quotes.size()];
    // What the quoted writer wrote, without what that writer quoted in turn.
    @Nullable Span[] words = new @Nullable Span[draft.quotes.size()];
    Arrays.fill(ends, -1);
    for (Stretch stretch : stretches) {
      Span span = span(stretch);
      int direct = stretch.quote();
      if (direct >= 0 && (words[direct] == null || span.length() > words[direct].length())) {
        words[direct] = span;
      }
      // A quotation reaches over those inside it.
      for (int q = stretch.quote(); q >= 0; q = draft.quotes.get(q).parent) {
        starts[q] = ends[q] < 0 ? placed.get(stretch.first()).start() : starts[q];
        ends[q] = placed.get(stretch.last()).end();
      }
    }
    for (int i = 0; i < starts.length; i++) {
      if (ends[i] >= 0) {
        Span whole = new Span(starts[i], ends[i]);
        Span said = words[i] == null ? whole : words[i];
        Optional<Integer> post = sources.find(draft.quotes.get(i), said, position, answered);
        quotes.add(quote(draft.quotes.get(i), whole, post));
      }
    }
    quotes.sort(
        Comparator.comparingInt((Quote quote) -> quote.span().start())
            .thenComparingInt(Quote::depth));
  }

  private static Quote quote(QuoteDraft quote, Span span, Optional<Integer> post) {
    return new Quote(span, quote.author, post, quote.sourceId, quote.evidence, quote.depth);
  }

  void findArticles(PastedArticles finder) {
    for (Stretch stretch : stretches) {
      int depth = depth(stretch);
      finder.find(passages(span(stretch)), position, depth).ifPresent(articles::add);
      if (depth > 0) {
        finder.quoted(span(stretch), position, depth);
      }
    }
  }

  private int depth(Stretch stretch) {
    return stretch.quote() < 0 ? 0 : draft.quotes.get(stretch.quote()).depth;
  }

  private Span span(Stretch stretch) {
    return new Span(placed.get(stretch.first()).start(), placed.get(stretch.last()).end());
  }

  List<Quote> quotes() {
    return quotes;
  }

  /** Returns the whole message: its text, the note of a change and the signature below it. */
  Span span() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < placed.size(); i++) {
      Role role = draft.runs.get(i).role();
      boolean note = role == Role.SIGNATURE || role == Role.EDIT;
      boolean below = note && last >= 0 && last == i - 1;
      if (role == Role.TEXT || role == Role.ATTRIBUTION || below) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      int at = placed.isEmpty() ? start : placed.get(0).start();
      return new Span(at, at);
    }
    return new Span(placed.get(first).start(), placed.get(last).end());
  }

  /** Returns what the writer did not quote, a pasted article included. */
  List<Span> ownWords() {
    return stretches.stream().filter(s -> s.quote() < 0).map(this::span).toList();
  }

  /** Returns the writer's own words: neither quoted nor part of a pasted article. */
  List<Span> own() {
    List<Span> own = new ArrayList<>();
    for (Span span : ownWords()) {
      int start = span.start();
      for (Article article : articles) {
        if (span.contains(article.span())) {
          addIfAny(new Span(start, article.span().start()), own);
          start = article.span().end();
        }
      }
      addIfAny(new Span(start, span.end()), own);
    }
    return own;
  }

  private void addIfAny(Span span, List<Span> spans) {
    Span bare = source.strip(span);
    if (bare.length() > 0) {
      spans.add(bare);
    }
  }

  Optional<Span> signature() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < placed.size(); i++) {
      if (draft.runs.get(i).role() == Role.SIGNATURE) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(new Span(placed.get(first).start(), placed.get(last).end()));
  }

  /** Returns the blocks of the message. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Article article : articles) {
      int depth = (int) quotes.stream().filter(q -> q.span().contains(article.span())).count();
      article.blocks().forEach(block -> blocks.add(block.in(position, depth)));
    }
    for (Stretch stretch : stretches) {
      addBlocks(stretch, blocks);
    }
    return blocks;
  }

  private void addBlocks(Stretch stretch, List<Block> blocks) {
    int depth = depth(stretch);
    int i = stretch.first();
    while (i <= stretch.last()) {
      int end = i;
      while (end < stretch.last() && isPlain(i) && isPlain(end + 1)) {
        end++;
      }
      if (isPlain(i)) {
        Span lines = new Span(placed.get(i).start(), placed.get(end).end());
        for (Passage passage : passages(lines)) {
          add(TextBlock.of(TextBlock.Kind.PARAGRAPH, passage.span()), depth, blocks);
        }
      } else {
        add(TextBlock.of(draft.runs.get(i).kind(), placed.get(i)), depth, blocks);
      }
      i = end + 1;
    }
  }

  /** Nearly always a stretch is plain text as a whole, and asked for twice. */
  private List<Passage> passages(Span lines) {
    return passages.computeIfAbsent(lines, span -> Passages.of(source, span));
  }

  private boolean isPlain(int run) {
    return draft.runs.get(run).kind() == TextBlock.Kind.PARAGRAPH;
  }

  private void add(Block block, int depth, List<Block> blocks) {
    if (articles.stream().noneMatch(article -> article.span().overlaps(block.span()))) {
      blocks.add(block.in(position, depth));
    }
  }
}
