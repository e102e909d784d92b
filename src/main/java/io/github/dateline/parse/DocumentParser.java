package io.github.dateline.parse;

import io.github.dateline.document.Document;
import io.github.dateline.source.SourceInput;

/**
 * Reads one format. Found by {@link java.util.ServiceLoader}; implementations are immutable and
 * thread-safe and have a public constructor without parameters.
 */
public interface DocumentParser {

  /** Returns the name of the format, for example {@code article-text}. */
  String format();

  /** Returns how sure this parser is that the input is of its format; never reads far. */
  Claim claim(SourceInput input);

  /**
   * Reads an input. Odd text stays text; what was odd is told by diagnostics.
   *
   * @throws io.github.dateline.source.SourceFormatException if nothing can be read at all
   */
  Document parse(SourceInput input);
}
