package io.github.dateline.testing;

import io.github.dateline.corpus.Corpus;

/**
 * AssertJ assertions in the domain's words; import {@link #assertThat} statically beside AssertJ's
 * own.
 *
 * <pre>{@code
 * assertThat(corpus).hasMeetingBetween("Lloyd Austin", "Asim Munir").on("2023-01-13");
 * assertThat(corpus).hasNoMeetingBetween("Jake Sullivan", "William Burns");
 * }</pre>
 */
public final class DatelineAssertions {

  private DatelineAssertions() {}

  /** Starts assertions about a corpus. */
  public static CorpusAssert assertThat(Corpus corpus) {
    return new CorpusAssert(corpus);
  }
}
