package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was dated last while a document is read. Not thread-safe: one for each reading.
 */
final class Timeline {

  private @Nullable LocalDate reference;
  private @Nullable Resolved anchor;
  private @Nullable Resolved period;
  private @Nullable Resolved sentenceDay;
  private @Nullable Resolved dayBefore;

  /** Goes on to a sentence; what another article or post has dated does not count. */
  void enter(Optional<LocalDate> date) {
    LocalDate next = date.orElse(null);
    boolean same = next == null ? reference == null : next.equals(reference);
    if (!same) {
      anchor = null;
      period = null;
    }
    reference = next;
    dayBefore = same ? sentenceDay : null;
    sentenceDay = null;
  }

  /** A time whose day was taken from elsewhere dates nothing anew. */
  private static boolean isBorrowed(Resolved resolved) {
    return resolved.type() == DateMention.Type.TIME && resolved.certainty() == Certainty.INFERRED;
  }

  Context context(Tense tense) {
    Resolved day = sentenceDay == null && tense == Tense.PAST ? dayBefore : sentenceDay;
    return new Context(reference, tense, anchor, period, day);
  }

  void remember(Resolved resolved) {
    boolean length = resolved.type() == DateMention.Type.DURATION;
    if (length || resolved.range().isEmpty() || isBorrowed(resolved)) {
      return;
    }
    anchor = resolved;
    DateRange range = resolved.range().get();
    if (range.first().equals(range.last())) {
      boolean day = resolved.type() == DateMention.Type.DATE;
      sentenceDay = day ? resolved : Resolved.day(range.first(), resolved.certainty());
    }
    boolean inferred = resolved.certainty() == Certainty.INFERRED;
    if (resolved.range().get().grain() == Grain.QUARTER && !inferred) {
      period = resolved;
    }
  }
}
