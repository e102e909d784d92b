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

  /** Goes on to a sentence; what another article or post has dated does not count. */
  void enter(Optional<LocalDate> date) {
    LocalDate next = date.orElse(null);
    boolean same = next == null ? reference == null : next.equals(reference);
    if (!same) {
      anchor = null;
      period = null;
    }
    reference = next;
  }

  Context context(Tense tense) {
    return new Context(reference, tense, anchor, period);
  }

  void remember(Resolved resolved) {
    if (resolved.range().isEmpty()) {
      return;
    }
    anchor = resolved;
    boolean inferred = resolved.certainty() == Certainty.INFERRED;
    if (resolved.range().get().grain() == Grain.QUARTER && !inferred) {
      period = resolved;
    }
  }
}
