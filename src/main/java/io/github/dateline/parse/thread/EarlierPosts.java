package io.github.dateline.parse.thread;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.OwnWords;
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
  private final Map<Integer, String> flatPosts = new HashMap<>();

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
        name -> postsOf.computeIfAbsent(flat(name), n -> new ArrayList<>()).add(position));
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

  /** Tells whether several posts have this passage, as they do when the page prints it. */
  boolean isCommon(Passage passage) {
    return postsWith.getOrDefault(flat(passage.text()), new TreeSet<>()).size() > 1;
  }

  /** Returns the latest post with this passage, if it is no common phrase. */
  Optional<Integer> postWith(Passage passage) {
    boolean telling = flat(passage.text()).length() >= SHORTEST_KEY && passage.words() >= 3;
    return telling ? onlyPostWith(passage) : Optional.empty();
  }

  private Optional<Integer> onlyPostWith(Passage passage) {
    String key = flat(passage.text());
    TreeSet<Integer> posts = postsWith.getOrDefault(key, new TreeSet<>());
    return posts.size() == 1 ? Optional.of(posts.last()) : Optional.empty();
  }

  /**
   * Returns the post from which a quotation of a named writer comes: the latest of that writer's
   * that holds its first words, or else the only post that has its first passage, because writers
   * change their names.
   */
  Optional<Integer> postOf(String author, Passage first) {
    List<Integer> posts = postsOf.getOrDefault(flat(author), List.of());
    for (int i = posts.size() - 1; i >= Math.max(0, posts.size() - MOST_POSTS); i--) {
      if (holds(posts.get(i), first)) {
        return Optional.of(posts.get(i));
      }
    }
    return posts.isEmpty() ? onlyPostWith(first) : Optional.empty();
  }

  /** Tells whether a post is by a writer of this name. */
  boolean isBy(String name, int post) {
    return postsOf.getOrDefault(flat(name), List.of()).contains(post);
  }

  /** Tells whether a passage stands in a post's own words, however short it is. */
  boolean holds(int post, Passage passage) {
    String wanted = flat(passage.text());
    return !wanted.isEmpty() && flatOf(post).contains(wanted);
  }

  private String flatOf(int post) {
    return flatPosts.computeIfAbsent(
        post,
        p -> {
          StringBuilder text = new StringBuilder();
          for (Span span : own.get(p - 1)) {
            if (text.length() + span.length() <= LONGEST_POST) {
              text.append(flat(source.text(span)));
            }
          }
          return text.toString();
        });
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
