package io.github.dateline.parse.thread;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What has been posted so far: the words, and who wrote which post. */
final class EarlierPosts {

  /** A short quotation is looked up in so many of its writer's posts, the latest first. */
  private static final int MOST_POSTS = 20;

  private static final int LONGEST_POST = 20_000;
  private static final int SHORTEST_KEY = 9;
  private static final int LONGEST_KEY = 60;

  private final SourceText source;
  private final OwnWords words;
  private final Map<String, List<Integer>> postsOf = new HashMap<>();
  private final List<List<Span>> own = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> postsWith = new HashMap<>();

  EarlierPosts(SourceText source) {
    this.source = source;
    this.words = new OwnWords(source);
  }

  OwnWords words() {
    return words;
  }

  /** Adds the next post with its own passages. */
  void add(Optional<String> author, List<Span> ownWords, List<Passage> passages) {
    own.add(ownWords);
    int position = own.size();
    ownWords.forEach(span -> words.add(position, span));
    for (Passage passage : passages) {
      addKey(passage.text(), position);
      addSentences(passage.text(), position);
    }
    author.ifPresent(
        name -> postsOf.computeIfAbsent(Lexicon.fold(name), n -> new ArrayList<>()).add(position));
  }

  private void addSentences(String text, int position) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0) {
        addKey(text.substring(start, i), position);
        start = i + 1;
      }
    }
  }

  private void addKey(String text, int position) {
    String key = text.length() > 2 * LONGEST_KEY ? "" : flat(text);
    if (!key.isEmpty() && key.length() <= LONGEST_KEY) {
      postsWith.computeIfAbsent(key, k -> new TreeSet<>()).add(position);
    }
  }

  /** Tells whether a passage is, letter for letter, one of a post's own. */
  boolean hasPassage(int post, Passage passage) {
    String key = flat(passage.text());
    return !key.isEmpty() && postsWith.getOrDefault(key, new TreeSet<>()).contains(post);
  }

  /** Returns the latest post with this passage, if it is no common phrase. */
  Optional<Integer> postWith(Passage passage) {
    String key = flat(passage.text());
    boolean telling = key.length() >= SHORTEST_KEY && passage.words() >= 3;
    TreeSet<Integer> posts = postsWith.getOrDefault(key, new TreeSet<>());
    return telling && posts.size() == 1 ? Optional.of(posts.last()) : Optional.empty();
  }

  /**
   * Returns the post of a writer from which a quotation comes: the latest that holds its words, or
   * the only one there is.
   */
  Optional<Integer> postOf(String author, String quotation) {
    List<Integer> posts = postsOf.getOrDefault(Lexicon.fold(author), List.of());
    String wanted = flat(quotation);
    for (int i = posts.size() - 1; i >= Math.max(0, posts.size() - MOST_POSTS); i--) {
      if (!wanted.isEmpty() && holds(posts.get(i), wanted)) {
        return Optional.of(posts.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean holds(int post, String wanted) {
    StringBuilder text = new StringBuilder();
    for (Span span : own.get(post - 1)) {
      if (text.length() + span.length() <= LONGEST_POST) {
        text.append(flat(source.text(span)));
      }
    }
    return text.indexOf(wanted) >= 0;
  }

  private static String flat(String text) {
    StringBuilder flat = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST_POST); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        flat.append(Character.toLowerCase(c));
      }
    }
    return flat.toString();
  }
}
