package io.github.dateline.parse;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How sure a parser is that an input is of its format.
 *
 * @param score from 0 (certainly not) to 1 (certainly); the highest score wins, 0 never does
 * @param reasons what speaks for and against it, one phrase each
 */
public record Claim(double score, List<String> reasons) {

  /** Checks the score and copies the reasons. */
  public Claim {
    requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score is " + score + "; expected 0 to 1");
    }
  }

  /** Returns a claim with its reasons. */
  public static Claim of(double score, String... reasons) {
    return new Claim(score, List.of(reasons));
  }

  /** Returns a refusal with its reasons. */
  public static Claim no(String... reasons) {
    return of(0, reasons);
  }
}
