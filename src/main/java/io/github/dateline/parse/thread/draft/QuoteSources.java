package io.github.dateline.parse.thread.draft;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.OwnWords;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the post on the page from which a quotation comes. */
final class QuoteSources {

  /** So many of a writer's earlier posts are searched, the latest first. */
  private static final int MOST_POSTS = 25;

  private static final int LONGEST_POST = 20_000;
  private static final int PROBE = 40;
  private static final int SHORTEST = 6;
  private static final int SHORTEST_TELLING = 12;

  private final SourceText source;
  private final Map<String, Integer> positions;
  private final Map<String, List<Integer>> postsOf = new HashMap<>();
  private final List<List<Span>> words = new ArrayList<>();
  private final OwnWords said;

  /** How many posts have been added to what was said; most threads never ask. */
  private int saidPosts;

  private final Map<Integer, String> folded = new HashMap<>();

  QuoteSources(SourceText source, Map<String, Integer> positions) {
    this.source = source;
    this.positions = positions;
    this.said = new OwnWords(source);
  }

  /** Adds the next post with its own words. */
  void add(Optional<String> author, List<Span> ownWords) {
    words.add(ownWords);
    author.ifPresent(
        name ->
            postsOf.computeIfAbsent(Lexicon.fold(name), n -> new ArrayList<>()).add(words.size()));
  }

  /**
   * Returns the quoted post: the one that mark-up names, or the writer's with these words, or if
   * nobody is named the answered post or the earlier one with these words.
   */
  Optional<Integer> find(QuoteDraft quote, Span span, int quoting, Optional<Integer> answered) {
    Optional<Integer> named = quote.sourceId.map(positions::get).filter(at -> at != quoting);
    if (named.isPresent() || quote.sourceId.isPresent()) {
      return named;
    }
    String wanted = fold(source.text(span), 4 * PROBE);
    if (quote.author.isPresent()) {
      List<Integer> posts = postsOf.getOrDefault(Lexicon.fold(quote.author.get()), List.of());
      for (int i = posts.size() - 1; i >= Math.max(0, posts.size() - MOST_POSTS); i--) {
        if (wanted.length() >= SHORTEST && holds(posts.get(i), wanted)) {
          return Optional.of(posts.get(i));
        }
      }
    }
    if (answered.filter(post -> post < quoting).isPresent()
        && wanted.length() >= SHORTEST
        && holds(answered.get(), wanted)) {
      return answered;
    }
    return quote.author.isPresent()
        ? Optional.empty()
        : said().find(span).stream()
            .findFirst()
            .map(OwnWords.Run::post)
            .or(() -> latestWith(wanted));
  }

  /** Returns all that was said so far. */
  OwnWords said() {
    while (saidPosts < words.size()) {
      int post = saidPosts++;
      words.get(post).forEach(span -> said.add(post + 1, span));
    }
    return said;
  }

  /** Words too few for a run are looked for in the posts right above. */
  private Optional<Integer> latestWith(String wanted) {
    int last = wanted.length() < SHORTEST_TELLING ? 0 : words.size();
    for (int post = last; post > Math.max(0, last - MOST_POSTS); post--) {
      if (holds(post, wanted)) {
        return Optional.of(post);
      }
    }
    return Optional.empty();
  }

  /** A quotation may have been cut at either end: one of its stretches must stand in the post. */
  private boolean holds(int post, String wanted) {
    String text = folded.computeIfAbsent(post, this::foldPost);
    for (int at = 0; at == 0 || at + PROBE <= wanted.length(); at += PROBE) {
      if (text.contains(wanted.substring(at, Math.min(wanted.length(), at + PROBE)))) {
        return true;
      }
    }
    return false;
  }

  private String foldPost(int post) {
    StringBuilder text = new StringBuilder();
    for (Span span : words.get(post - 1)) {
      text.append(fold(source.text(span), LONGEST_POST));
    }
    return text.toString();
  }

  static String fold(String text, int most) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length() && folded.length() < most; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
