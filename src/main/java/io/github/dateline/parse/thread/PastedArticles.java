package io.github.dateline.parse.thread;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Article;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.Passages;
import io.github.dateline.source.OwnWords;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The newspaper articles pasted into the posts of one thread, whatever format the thread came in.
 *
 * <p>Each goes through the article parser and keeps its own reference date. One that shares a
 * paragraph with an earlier one is the same article: its second occurrence, not a second article.
 * Not thread-safe.
 */
public final class PastedArticles {

  private static final int SHORTEST_PARAGRAPH = 60;

  private final SourceText source;
  private final OwnWords words;
  private final List<Article> articles = new ArrayList<>();
  private final List<List<PastedArticle.Occurrence>> places = new ArrayList<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();
  private final TreeMap<Integer, Place> byStart = new TreeMap<>();
  private final List<Span> placeLines = new ArrayList<>();
  private final List<DatedSection> sections = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Where an article stands, and which one it is. */
  private record Place(Span span, int article) {}

  /** Starts with no articles in a thread's content. */
  public PastedArticles(SourceText source) {
    this.source = requireNonNull(source, "source");
    this.words = new OwnWords(source);
  }

  /**
   * Looks for an article in a stretch of a post and keeps it; its blocks replace the paragraphs of
   * the stretch that lie inside its span.
   *
   * @param stretch the post's own words, or one quotation, cut into passages
   * @param post the position of the post
   * @param quoteDepth how many quotations surround the stretch
   */
  public Optional<Article> find(List<Passage> stretch, int post, int quoteDepth) {
    Optional<Article> article = ArticleFinder.in(source, stretch);
    article.ifPresent(found -> add(found, post, quoteDepth));
    return article;
  }

  void add(Article article, int post, int depth) {
    int index = known(article);
    if (index < 0) {
      index = articles.size();
      articles.add(article);
      words.add(articles.size(), article.span());
      places.add(new ArrayList<>());
    }
    place(index, new PastedArticle.Occurrence(post, article.span(), depth));
    for (String paragraph : article.paragraphs()) {
      if (paragraph.length() >= SHORTEST_PARAGRAPH) {
        paragraphs.putIfAbsent(Cues.fold(paragraph), index);
      }
    }
    placeLines.addAll(article.placeLines());
    sections.addAll(article.sections());
    // A copy without its last lines keeps the day that the whole one states.
    Article whole = article.published().isPresent() ? article : articles.get(index);
    date(whole, article.span());
    diagnostics.addAll(article.diagnostics());
  }

  private int known(Article article) {
    for (String paragraph : article.paragraphs()) {
      Integer index = paragraphs.get(Cues.fold(paragraph));
      if (index != null) {
        return index;
      }
    }
    return -1;
  }

  private void place(int index, PastedArticle.Occurrence occurrence) {
    places.get(index).add(occurrence);
    byStart.put(occurrence.span().start(), new Place(occurrence.span(), index));
  }

  /**
   * Notes a quotation: passages of it that stand in an article that an earlier post pasted are an
   * occurrence of the article and keep its day.
   *
   * @param quotation the quoted words, without a quotation inside them
   * @param post the position of the post
   * @param quoteDepth how many quotations surround the words, at least 1
   */
  public void quoted(Span quotation, int post, int quoteDepth) {
    Map.Entry<Integer, Place> next = byStart.ceilingEntry(quotation.start());
    if (articles.isEmpty() || (next != null && quotation.contains(next.getValue().span()))) {
      return;
    }
    List<Passage> passages = Passages.of(source, quotation);
    int[] sources = words.sources(quotation, passages.stream().map(Passage::span).toList());
    int first = 0;
    for (int i = 1; i <= sources.length; i++) {
      if (first < sources.length && (i == sources.length || sources[i] != sources[first])) {
        if (sources[first] > 0) {
          first = headline(passages, sources, first);
          Span span =
              new Span(passages.get(first).span().start(), passages.get(i - 1).span().end());
          quoted(sources[i - 1] - 1, new PastedArticle.Occurrence(post, span, quoteDepth));
        }
        first = i;
      }
    }
  }

  /** A headline may be too short for a run: it stands above the first paragraph. */
  private int headline(List<Passage> passages, int[] sources, int first) {
    boolean above = first > 0 && sources[first - 1] == 0;
    Optional<String> headline = articles.get(sources[first] - 1).headline();
    return above && headline.isPresent() && headline.get().equals(passages.get(first - 1).text())
        ? first - 1
        : first;
  }

  private void quoted(int index, PastedArticle.Occurrence occurrence) {
    place(index, occurrence);
    date(articles.get(index), occurrence.span());
  }

  private void date(Article article, Span place) {
    article
        .published()
        .map(PrintedTime::date)
        .ifPresent(day -> sections.add(new DatedSection(place, day)));
  }

  /** Returns the articles in order of first occurrence. */
  public List<PastedArticle> list() {
    List<PastedArticle> list = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      list.add(new PastedArticle(articles.get(i), places.get(i)));
    }
    return list;
  }

  /** Returns the place lines of every occurrence. */
  public List<Span> placeLines() {
    return List.copyOf(placeLines);
  }

  /** Returns the stretches that have the day of an article. */
  public List<DatedSection> sections() {
    return List.copyOf(sections);
  }

  /** Returns what was odd in the articles. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
