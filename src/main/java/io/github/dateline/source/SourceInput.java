package io.github.dateline.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to read, with what is known about it beforehand.
 *
 * @param text the characters as given: plain text, or the mark-up or JSON of a page
 * @param form what kind of characters they are
 * @param published the reference date to use when the document states none of its own
 * @param url where it came from, if known; never fetched
 */
public record SourceInput(
    SourceText text, Form form, Optional<LocalDate> published, Optional<String> url) {

  /** What kind of characters an input holds. */
  public enum Form {
    /** Plain text; stray mark-up in it stays text. */
    TEXT,
    /** An HTML page. */
    HTML,
    /** An XML document that is no page. */
    XML,
    /** A JSON document. */
    JSON
  }

  /** Checks that nothing is null. */
  public SourceInput {
    requireNonNull(text, "text");
    requireNonNull(form, "form");
    requireNonNull(published, "published");
    requireNonNull(url, "url");
  }

  /** Returns an input of plain text about which nothing else is known. */
  public static SourceInput text(String name, String content) {
    return of(name, content, Form.TEXT);
  }

  /** Returns an input about which only its form is known. */
  public static SourceInput of(String name, String content, Form form) {
    return new SourceInput(SourceText.of(name, content), form, Optional.empty(), Optional.empty());
  }

  /** Returns the same input with a fallback reference date. */
  public SourceInput published(LocalDate date) {
    return new SourceInput(text, form, Optional.of(date), url);
  }

  /** Returns the same input with its address. */
  public SourceInput url(String address) {
    return new SourceInput(text, form, published, Optional.of(address));
  }
}
