package io.github.dateline;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.ForumThread;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps all results for a corpus and tells of each that is done. Used by one thread. */
final class Collected {

  private final List<AnalyzedDocument> read = new ArrayList<>();
  private final List<ForumThread> pages = new ArrayList<>();
  private final List<UnreadSource> unread = new ArrayList<>();
  private final Consumer<String> progress;

  Collected() {
    this(name -> {});
  }

  Collected(Consumer<String> progress) {
    this.progress = progress;
  }

  void add(Loader.Result result) {
    result.page().ifPresent(pages::add);
    result.unread().ifPresent(unread::add);
    result.unread().map(UnreadSource::name).ifPresent(progress);
    result.document().ifPresent(this::add);
  }

  private void add(AnalyzedDocument document) {
    read.add(document);
    for (SourceText.Part part : document.document().source().parts()) {
      progress.accept(part.name());
    }
  }

  /** Returns the threads that may be pages of one, not yet read for meetings. */
  List<ForumThread> pages() {
    return pages;
  }

  Corpus corpus() {
    return Corpus.of(read, unread);
  }
}
