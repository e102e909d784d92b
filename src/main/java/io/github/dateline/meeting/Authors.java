package io.github.dateline.meeting;

import io.github.dateline.document.Article;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells who wrote what stands at a place: a poster, somebody who is quoted, a newspaper. */
final class Authors {

  /**
   * Who wrote some words, and where they come from.
   *
   * @param author empty if the page does not tell
   * @param source the position of the quoted post
   */
  record Voice(Optional<String> author, Optional<Integer> source) {

    static final Voice UNKNOWN = new Voice(Optional.empty(), Optional.empty());
  }

  /**
   * A stretch that one author wrote; a shorter one inside it may be another's.
   *
   * @param isArticle whether it was pasted: it comes from where the words around it come from
   */
  private record Part(Span span, Voice voice, boolean isArticle) {

    Part in(@Nullable Part outer) {
      return isArticle && outer != null
          ? new Part(span, new Voice(voice.author(), outer.voice().source()), false)
          : this;
    }
  }

  private final NavigableMap<Integer, Voice> from = new TreeMap<>();

  private Authors(Voice whole, List<Part> parts) {
    List<Part> ordered = new ArrayList<>(parts);
    ordered.sort(
        Comparator.comparingInt((Part p) -> p.span().start())
            .thenComparing(p -> p.span().end(), Comparator.reverseOrder()));
    Deque<Part> open = new ArrayDeque<>();
    from.put(0, whole);
    for (Part part : ordered) {
      close(open, part.span().start(), whole);
      Part placed = part.in(open.peek());
      from.put(part.span().start(), placed.voice());
      open.push(placed);
    }
    close(open, Integer.MAX_VALUE, whole);
  }

  static Authors of(Document document) {
    return document.match(
        article -> new Authors(new Voice(of(article), Optional.empty()), List.of()),
        thread -> new Authors(Voice.UNKNOWN, parts(thread)));
  }

  /** Returns who wrote the words at a place. */
  Voice at(Span place) {
    return from.floorEntry(place.start()).getValue();
  }

  private void close(Deque<Part> open, int until, Voice whole) {
    while (!open.isEmpty() && open.peek().span().end() <= until) {
      int end = open.pop().span().end();
      Part outer = open.peek();
      from.put(end, outer == null ? whole : outer.voice());
    }
  }

  /** An article without a byline is its publisher's. */
  private static Optional<String> of(Article article) {
    return article.authors().isEmpty()
        ? article.publisher()
        : Optional.of(String.join(", ", article.authors()));
  }

  private static List<Part> parts(ForumThread thread) {
    List<Part> parts = new ArrayList<>();
    Map<Integer, Optional<String>> posters = new HashMap<>();
    for (Post post : thread.posts()) {
      posters.put(post.position(), post.author());
    }
    for (Post post : thread.posts()) {
      parts.add(new Part(post.span(), new Voice(post.author(), Optional.empty()), false));
      for (Quote quote : post.quotes()) {
        Optional<String> quoted =
            quote.sourcePost().flatMap(p -> posters.getOrDefault(p, Optional.empty()));
        Voice voice = new Voice(quote.attribution().or(() -> quoted), quote.sourcePost());
        parts.add(new Part(quote.span(), voice, false));
      }
    }
    for (PastedArticle pasted : thread.articles()) {
      for (PastedArticle.Occurrence occurrence : pasted.occurrences()) {
        Voice voice = new Voice(of(pasted.article()), Optional.empty());
        parts.add(new Part(occurrence.span(), voice, true));
      }
    }
    return parts;
  }
}
