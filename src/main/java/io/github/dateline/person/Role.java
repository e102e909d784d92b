package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An office or rank as a text states it.
 *
 * @param text as stated, without {@code then}, {@code former} and the like: {@code US Defence
 *     Secretary}
 * @param tenure whether the person holds it at the time of the text
 * @param affiliation the country or organisation it belongs to, by its usual English name: {@code
 *     United States}; empty if nothing says
 */
public record Role(String text, Tenure tenure, Optional<String> affiliation) {

  /** Whether an office is held at the time of the text. */
  public enum Tenure {
    /** Holds it. */
    CURRENT,
    /** Held it: {@code former}, {@code ex-}, {@code late}. */
    FORMER,
    /** Held it at the time that is told: {@code then}. */
    THEN,
    /** Stands in: {@code acting}, {@code interim}. */
    ACTING,
    /**
     * Will hold it or has just begun: {@code newly appointed}, {@code -elect}, {@code incoming}.
     */
    INCOMING
  }

  /** Checks that nothing is null. */
  public Role {
    requireNonNull(text, "text");
    requireNonNull(tenure, "tenure");
    requireNonNull(affiliation, "affiliation");
  }
}
