package io.github.dateline.meeting;

import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The day of the news: the first of the last seven days that the opening of a text names. What a
 * text tells without a day was mostly on it. Each article and post of a document has its own.
 */
final class NewsDays {

  private static final int LEAD = 6;
  private static final int WEEK = 7;
  private static final int SHORT = 7;

  private final Map<LocalDate, LocalDate> days = new HashMap<>();
  private final Map<LocalDate, Integer> read = new HashMap<>();

  /** Takes note of a sentence that was written on a day. */
  void read(View view, LocalDate today) {
    if (view.size() < SHORT) {
      // a line of place and date above the text
      return;
    }
    int count = read.merge(today, 1, Integer::sum);
    if (count > LEAD || days.containsKey(today)) {
      return;
    }
    view.dates().stream()
        .filter(d -> d.type() != DateMention.Type.DURATION && d.type() != DateMention.Type.SET)
        .flatMap(d -> d.range().stream())
        .filter(r -> r.first().equals(r.last()))
        .map(DateRange::first)
        .filter(d -> !d.isAfter(today) && d.isAfter(today.minusDays(WEEK)))
        .findFirst()
        .ifPresent(d -> days.put(today, d));
  }

  /** Returns the day of the news in a text of a day. */
  Optional<LocalDate> of(LocalDate today) {
    return Optional.ofNullable(days.get(today));
  }
}
