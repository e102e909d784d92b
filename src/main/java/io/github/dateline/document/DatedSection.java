package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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

  /** Returns the date of the section around a place, by binary search in flat sections. */
  static Optional<LocalDate> dateAt(List<DatedSection> flat, Span place) {
    int low = 0;
    int high = flat.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = flat.get(middle).span();
      if (span.contains(place.start())) {
        return Optional.of(flat.get(middle).date());
      }
      if (span.end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /**
   * Cuts nested sections into sorted ones that do not overlap; the innermost one wins. Flat
   * sections come back as they are.
   */
  static List<DatedSection> flatten(List<DatedSection> sections) {
    if (sections.isEmpty()) {
      return List.of();
    }
    List<DatedSection> sorted = new ArrayList<>(sections);
    sorted.sort(
        Comparator.comparingInt((DatedSection s) -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    List<DatedSection> flat = new ArrayList<>();
    Deque<DatedSection> open = new ArrayDeque<>();
    int at = 0;
    for (DatedSection next : sorted) {
      at = close(open, next.span().start(), at, flat);
      open.push(next);
      at = next.span().start();
    }
    close(open, Integer.MAX_VALUE, at, flat);
    return List.copyOf(flat);
  }

  /** Writes out the open sections up to a place and returns how far the text is covered. */
  private static int close(Deque<DatedSection> open, int place, int from, List<DatedSection> flat) {
    int at = from;
    while (!open.isEmpty()) {
      DatedSection inner = open.peek();
      int end = Math.min(inner.span().end(), place);
      if (end > at) {
        flat.add(new DatedSection(new Span(at, end), inner.date()));
        at = end;
      }
      if (inner.span().end() > place) {
        break;
      }
      open.pop();
    }
    return at;
  }
}
