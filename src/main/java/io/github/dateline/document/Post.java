package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One contribution to a thread.
 *
 * @param position 1-based, in page order
 * @param id the identifier on the page
 * @param author the writer's name as shown
 * @param published when it was written, as printed
 * @param edited whether the page says that it was changed later
 * @param url its address
 * @param span the whole post in the thread's content
 * @param own the spans of its own words in text order, without quotations and signature
 * @param quotes the quotations in text order, outer before inner
 */
public record Post(
    int position,
    Optional<String> id,
    Optional<String> author,
    Optional<PrintedTime> published,
    boolean edited,
    Optional<String> url,
    Span span,
    List<Span> own,
    List<Quote> quotes) {

  /** Copies the lists. */
  public Post {
    requireNonNull(id, "id");
    requireNonNull(author, "author");
    requireNonNull(published, "published");
    requireNonNull(url, "url");
    requireNonNull(span, "span");
    own = List.copyOf(own);
    quotes = List.copyOf(quotes);
  }
}
