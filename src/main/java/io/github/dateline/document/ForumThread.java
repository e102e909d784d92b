package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a forum thread. Fields follow schema.org's {@code DiscussionForumPosting}.
 *
 * @param source the text that the spans point into
 * @param title the thread's title
 * @param url its address
 * @param posts the posts in page order
 * @param articles the articles pasted into posts, in order of first occurrence
 * @param blocks all blocks in text order
 * @param placeLines the place lines of pasted articles, every occurrence
 * @param sections stretches with a date of their own: posts with a time, pasted articles
 * @param provenance where the fields were found
 * @param diagnostics what was odd
 */
public record ForumThread(
    SourceText source,
    Optional<String> title,
    Optional<String> url,
    List<Post> posts,
    List<PastedArticle> articles,
    List<Block> blocks,
    List<Span> placeLines,
    List<DatedSection> sections,
    List<Provenance> provenance,
    List<Diagnostic> diagnostics)
    implements Document {

  /** Copies the lists. */
  public ForumThread {
    requireNonNull(source, "source");
    requireNonNull(title, "title");
    requireNonNull(url, "url");
    posts = List.copyOf(posts);
    articles = List.copyOf(articles);
    blocks = List.copyOf(blocks);
    placeLines = List.copyOf(placeLines);
    sections = DatedSection.flatten(sections);
    provenance = List.copyOf(provenance);
    diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public Optional<LocalDate> referenceDate(Span place) {
    return DatedSection.dateAt(sections, place);
  }

  @Override
  public <T> T match(
      Function<? super Article, ? extends T> onArticle,
      Function<? super ForumThread, ? extends T> onThread) {
    return onThread.apply(this);
  }

  /** Returns the own words of a post, its stretches joined by a line end. */
  public String ownWords(Post post) {
    List<String> parts = new ArrayList<>();
    for (Span span : post.own()) {
      parts.add(source.text(span));
    }
    return String.join("\n", parts);
  }

  /** Returns the post at a place, if it lies in one. */
  public Optional<Post> postAt(Span place) {
    return posts.stream().filter(post -> post.span().contains(place)).findFirst();
  }
}
