package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * Something odd about a source that did not stop the reading.
 *
 * @param code a stable name such as {@code published-after-updated}
 * @param message one sentence for a person
 * @param span the place, if there is one
 */
public record Diagnostic(String code, String message, Optional<Span> span) {

  /** Checks that nothing is null. */
  public Diagnostic {
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
  }

  /** Returns a diagnostic about the whole document. */
  public static Diagnostic of(String code, String message) {
    return new Diagnostic(code, message, Optional.empty());
  }
}
