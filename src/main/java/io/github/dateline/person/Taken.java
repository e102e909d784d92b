package io.github.dateline.person;

import io.github.dateline.source.Span;
import java.util.Map;
import java.util.TreeMap;

/** Spans that mentions already cover. */
final class Taken {

  private final TreeMap<Integer, Integer> endsByStart = new TreeMap<>();

  void add(Span span) {
    endsByStart.merge(span.start(), span.end(), Math::max);
  }

  boolean overlaps(Span span) {
    Map.Entry<Integer, Integer> before = endsByStart.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
