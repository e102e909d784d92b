package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * Where a metadata field was found; the first one of a field is the one that was taken.
 *
 * @param field the field, as in {@code headline}, {@code published}
 * @param value what stood there
 * @param origin what kind of place it is: {@code byline line}, {@code JSON-LD}, {@code URL}, ...
 * @param span where it stands in the content, empty for mark-up that is not part of it
 */
public record Provenance(String field, String value, String origin, Optional<Span> span) {

  /** Checks that nothing is null. */
  public Provenance {
    requireNonNull(field, "field");
    requireNonNull(value, "value");
    requireNonNull(origin, "origin");
    requireNonNull(span, "span");
  }
}
