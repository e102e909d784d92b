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

/** Tells who wrote what stands at a place: a poster, somebody who is quoted, a newspaper. */
final class Authors {

  /** A stretch that one author wrote; a shorter one inside it may be another's. */
  private record Part(Span span, Optional<String> author) {}

  private final NavigableMap<Integer, Optional<String>> from = new TreeMap<>();

  private Authors(Optional<String> whole, List<Part> parts) {
    List<Part> ordered = new ArrayList<>(parts);
    ordered.sort(
        Comparator.comparingInt((Part p) -> p.span().start())
            .thenComparing(p -> p.span().end(), Comparator.reverseOrder()));
    Deque<Part> open = new ArrayDeque<>();
    from.put(0, whole);
    for (Part part : ordered) {
      close(open, part.span().start(), whole);
      from.put(part.span().start(), part.author());
      open.push(part);
    }
    close(open, Integer.MAX_VALUE, whole);
  }

  static Authors of(Document document) {
    return document.match(
        article -> new Authors(of(article), List.of()),
        thread -> new Authors(Optional.empty(), parts(thread)));
  }

  /** Returns who wrote the words at a place; empty if the page does not tell. */
  Optional<String> at(Span place) {
    return from.floorEntry(place.start()).getValue();
  }

  private void close(Deque<Part> open, int until, Optional<String> whole) {
    while (!open.isEmpty() && open.peek().span().end() <= until) {
      int end = open.pop().span().end();
      Part outer = open.peek();
      from.put(end, outer == null ? whole : outer.author());
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
      parts.add(new Part(post.span(), post.author()));
      for (Quote quote : post.quotes()) {
        Optional<String> quoted =
            quote.sourcePost().flatMap(p -> posters.getOrDefault(p, Optional.empty()));
        parts.add(new Part(quote.span(), quote.attribution().or(() -> quoted)));
      }
    }
    for (PastedArticle pasted : thread.articles()) {
      for (PastedArticle.Occurrence occurrence : pasted.occurrences()) {
        parts.add(new Part(occurrence.span(), of(pasted.article())));
      }
    }
    return parts;
  }
}
