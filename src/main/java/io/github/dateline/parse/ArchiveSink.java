package io.github.dateline.parse;

import io.github.dateline.document.Document;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceReader;
import io.github.dateline.source.SourceStream;
import java.util.function.Supplier;

/**
 * Takes the items of an archive. Called by one thread; a call may wait until earlier items have
 * been worked off.
 */
public interface ArchiveSink {

  /**
   * Takes a document.
   *
   * @param name the name that it will have
   * @param document gives it; called at most once, later and by another thread, so that costly work
   *     is better done in here. What it throws is noted under the name.
   */
  void document(String name, Supplier<Document> document);

  /**
   * Takes an input that the {@link DocumentParsers} shall read, such as a page in a web archive.
   */
  void input(SourceInput input);

  /** Takes a file, which may be an archive itself; it is read before this returns. */
  default void file(SourceStream source) {
    input(SourceReader.standard().read(source));
  }

  /**
   * Takes a note of an item that cannot be read.
   *
   * @param reason one line that says why
   */
  void unread(String name, String reason);
}
