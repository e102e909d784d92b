package io.github.dateline.corpus;

import static java.util.Objects.requireNonNull;

/**
 * A source that could not be read; the others of the corpus were.
 *
 * @param name its name
 * @param reason one line that says why
 */
public record UnreadSource(String name, String reason) {

  /** Checks that nothing is null. */
  public UnreadSource {
    requireNonNull(name, "name");
    requireNonNull(reason, "reason");
  }
}
