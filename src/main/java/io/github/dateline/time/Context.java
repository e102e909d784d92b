package io.github.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param reference the day of writing of the block, null if nothing around it is dated
 * @param tense where the clause looks
 * @param anchor the date last resolved before the expression, for {@code two days later}
 * @param period the quarter, half or nine months last spoken of, for {@code a year earlier}
 * @param sentenceDay the day dated last in this sentence or, where the past is told, in the one
 *     before, for a time alone: {@code at 18:00}
 */
record Context(
    @Nullable LocalDate reference,
    Tense tense,
    @Nullable Resolved anchor,
    @Nullable Resolved period,
    @Nullable Resolved sentenceDay) {

  /** Returns the first day of the last resolved date, else the day of writing. */
  @Nullable LocalDate anchorDay() {
    return anchorDay(Grain.CENTURY);
  }

  /**
   * The same, passing over an anchor that is coarser than the grain: {@code 2010 ... that week}.
   */
  @Nullable LocalDate anchorDay(Grain coarsest) {
    if (anchor != null
        && anchor.range().isPresent()
        && anchor.range().get().grain().compareTo(coarsest) <= 0) {
      return anchor.range().get().first();
    }
    return reference;
  }

  /** Returns the same context on another day of writing. */
  Context from(LocalDate day) {
    return new Context(day, tense, anchor, period, sentenceDay);
  }
}
