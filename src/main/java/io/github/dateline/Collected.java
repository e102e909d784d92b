package io.github.dateline;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import java.util.ArrayList;
import java.util.List;

/** Keeps all results for a corpus. Used by one thread. */
final class Collected {

  private final List<AnalyzedDocument> read = new ArrayList<>();
  private final List<UnreadSource> unread = new ArrayList<>();

  void add(Loader.Result result) {
    result.document().ifPresent(read::add);
    result.unread().ifPresent(unread::add);
  }

  Corpus corpus() {
    return Corpus.of(read, unread);
  }
}
