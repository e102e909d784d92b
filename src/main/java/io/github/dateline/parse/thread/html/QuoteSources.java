package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
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

  private final SourceText source;
  private final Map<String, Integer> positions;
  private final Map<String, List<Integer>> postsOf = new HashMap<>();
  private final List<List<Span>> posts = new ArrayList<>();
  private final Map<Integer, String> folded = new HashMap<>();

  QuoteSources(SourceText source, Map<String, Integer> positions) {
    this.source = source;
    this.positions = positions;
  }

  /** Adds the next post with its own words. */
  void add(Optional<String> author, List<Span> ownWords) {
    posts.add(ownWords);
    author.ifPresent(
        name ->
            postsOf.computeIfAbsent(Lexicon.fold(name), n -> new ArrayList<>()).add(posts.size()));
  }

  /** Returns the quoted post: the one that mark-up names, or the writer's with these words. */
  Optional<Integer> find(QuoteDraft quote, String words, int quoting) {
    Optional<Integer> named = quote.sourceId.map(positions::get).filter(at -> at != quoting);
    if (named.isPresent() || quote.sourceId.isPresent() || quote.author.isEmpty()) {
      return named;
    }
    String wanted = fold(words, 4 * PROBE);
    List<Integer> written = postsOf.getOrDefault(Lexicon.fold(quote.author.get()), List.of());
    for (int i = written.size() - 1; i >= Math.max(0, written.size() - MOST_POSTS); i--) {
      if (wanted.length() >= SHORTEST && holds(written.get(i), wanted)) {
        return Optional.of(written.get(i));
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
    for (Span span : posts.get(post - 1)) {
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
