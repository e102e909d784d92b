package io.github.dateline.parse.thread.draft;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.PrintedTime;
import java.time.Instant;
import java.util.Optional;

/**
 * When a post was written, as far as its page tells.
 *
 * @param time the day and time in the zone of the page
 * @param instant the moment, if the mark-up states one
 * @param shown what a reader sees
 */
public record PostTime(
    Optional<PrintedTime> time, Optional<Instant> instant, Optional<String> shown) {

  /** Nothing is known. */
  public static final PostTime NONE =
      new PostTime(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public PostTime {
    requireNonNull(time, "time");
    requireNonNull(instant, "instant");
    requireNonNull(shown, "shown");
  }
}
