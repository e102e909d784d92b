package io.github.dateline.document;

import io.github.dateline.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The posts of the earlier pages of a thread: a post with the identifier of an earlier one is that
 * post again. Used by one merge.
 */
final class KnownPosts {

  /** So much of a post tells it from others by the same writer at the same time. */
  private static final int TELLING = 300;

  private record Known(int position, Optional<String> author, Optional<LocalDate> day) {

    /** Some engines count the posts of each page from 1: such numbers tell nothing. */
    boolean fits(Post post) {
      return fits(author.map(Lexicon::fold), post.author().map(Lexicon::fold))
          && fits(day, post.published().map(PrintedTime::date));
    }

    private static <T> boolean fits(Optional<T> one, Optional<T> other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
  }

  private final Map<String, Known> byId = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> byWords = new HashMap<>();

  /** Returns the position of the post that this one repeats. */
  Optional<Integer> again(ForumThread page, Post post, int before) {
    Optional<String> key = key(post);
    Optional<Integer> position =
        key.isPresent()
            ? key.map(byId::get).filter(known -> known.fits(post)).map(Known::position)
            : words(page, post).map(byWords::get);
    return position.filter(at -> at <= before);
  }

  /** Notes a post at its position in the whole thread. */
  void add(ForumThread page, Post post, int position) {
    words(page, post).ifPresent(words -> byWords.putIfAbsent(words, position));
    if (key(post).isEmpty()) {
      return;
    }
    String key = key(post).get();
    Known known = new Known(position, post.author(), post.published().map(PrintedTime::date));
    if (byId.putIfAbsent(key, known) == null) {
      positions.put(key, position);
    } else {
      positions.remove(key);
    }
  }

  /** Returns the position of the only post with an identifier. */
  Optional<Integer> position(String id) {
    return Optional.ofNullable(positions.get(id));
  }

  /** Tells whether a post can be known again on another page. */
  static boolean isTellable(Post post) {
    return key(post).isPresent() || post.author().isPresent() && time(post).isPresent();
  }

  /** Says why a post is taken for a repeated one. */
  static String cue(Post post) {
    return key(post).map(id -> "id=\"" + id + "\"").orElse("the same writer, time and words");
  }

  private static Optional<String> key(Post post) {
    return post.id().or(post::url);
  }

  private static Optional<String> time(Post post) {
    return post.shownTime().or(() -> post.published().map(Object::toString));
  }

  private static Optional<String> words(ForumThread page, Post post) {
    if (!isTellable(post) || key(post).isPresent() || post.span().length() == 0) {
      return Optional.empty();
    }
    String text = page.source().text(post.span());
    String start = text.substring(0, Math.min(TELLING, text.length()));
    return Optional.of(
        String.join(
            "\n", post.author().orElse(""), time(post).orElse(""), "" + text.length(), start));
  }
}
