package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document with a reference date of its own: a pasted article, a post, a teaser
 * card.
 *
 * @param span the stretch
 * @param date what {@code today} means in it
 */
public record DatedSection(Span span, LocalDate date) {

  /** Checks that nothing is null. */
  public DatedSection {
    requireNonNull(span, "span");
    requireNonNull(date, "date");
  }

  /** Returns the date of the shortest section around a place. */
  static Optional<LocalDate> dateAt(List<DatedSection> sections, Span place) {
    return sections.stream()
        .filter(section -> section.span().contains(place))
        .min(Comparator.comparingInt((DatedSection section) -> section.span().length()))
        .map(DatedSection::date);
  }
}
