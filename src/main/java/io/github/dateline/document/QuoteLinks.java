package io.github.dateline.document;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.OwnWords;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the post on an earlier page from which a quotation comes, by its words. */
final class QuoteLinks {

  /** A few words are looked for in so many of the writer's posts, the latest first. */
  private static final int MOST_POSTS = 25;

  private static final int SHORTEST = 6;
  private static final int LONGEST_POST = 20_000;

  private final SourceText source;
  private final OwnWords said;
  private final Map<Integer, String> writers = new HashMap<>();
  private final Map<String, List<Post>> postsBy = new HashMap<>();
  private final Map<Integer, String> flat = new HashMap<>();

  QuoteLinks(SourceText source) {
    this.source = source;
    this.said = new OwnWords(source);
  }

  /** Adds a page whose posts have their places. */
  void add(List<Post> posts, List<PastedArticle> articles) {
    for (Post post : posts) {
      post.own().forEach(span -> said.add(post.position(), span));
      String writer = Lexicon.fold(post.author().orElse(""));
      writers.put(post.position(), writer);
      postsBy.computeIfAbsent(writer, name -> new ArrayList<>()).add(post);
    }
    for (PastedArticle article : articles) {
      for (PastedArticle.Occurrence place : article.occurrences()) {
        if (place.quoteDepth() == 0) {
          said.add(place.post(), place.span());
        }
      }
    }
  }

  /**
   * Returns the named writer's post with these words, or the one that has them if none is named.
   */
  Optional<Integer> find(Optional<String> attribution, Span quotation) {
    List<OwnWords.Run> runs = said.find(quotation);
    if (attribution.isEmpty()) {
      return runs.stream().findFirst().map(OwnWords.Run::post);
    }
    String writer = Lexicon.fold(attribution.get());
    return runs.stream()
        .map(OwnWords.Run::post)
        .filter(post -> writer.equals(writers.get(post)))
        .findFirst()
        .or(() -> latest(writer, quotation));
  }

  private Optional<Integer> latest(String writer, Span quotation) {
    String wanted = flat(source.text(quotation));
    List<Post> posts = writer.isEmpty() ? List.of() : postsBy.getOrDefault(writer, List.of());
    for (int i = posts.size() - 1; i >= Math.max(0, posts.size() - MOST_POSTS); i--) {
      if (wanted.length() >= SHORTEST && flatOf(posts.get(i)).contains(wanted)) {
        return Optional.of(posts.get(i).position());
      }
    }
    return Optional.empty();
  }

  private String flatOf(Post post) {
    return flat.computeIfAbsent(
        post.position(),
        position -> {
          StringBuilder text = new StringBuilder();
          post.own().forEach(span -> text.append(flat(source.text(span))));
          return text.toString();
        });
  }

  private static String flat(String text) {
    StringBuilder flat = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST_POST); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        flat.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return flat.toString();
  }
}
