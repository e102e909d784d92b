package io.github.dateline;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.source.SourceInput;

/**
 * The front door: reads documents and answers who met whom, and when. Immutable and thread-safe.
 */
public final class Dateline {

  private final Pipeline pipeline;

  private Dateline(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Returns a reader with the standard parsers and the English readers. */
  public static Dateline standard() {
    return new Dateline(Pipeline.standard());
  }

  /**
   * Reads one input.
   *
   * @throws io.github.dateline.source.SourceFormatException if no parser can read it
   */
  public AnalyzedDocument analyze(SourceInput input) {
    return pipeline.analyze(input);
  }
}
