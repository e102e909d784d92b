package io.github.dateline.parse;

import io.github.dateline.document.Document;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the document of an archive that holds one, for callers who asked for one. */
final class OnlyDocument implements ArchiveSink {

  private final DocumentParsers parsers;
  private Optional<Supplier<Document>> first = Optional.empty();
  private Optional<String> unread = Optional.empty();
  private int count;

  private OnlyDocument(DocumentParsers parsers) {
    this.parsers = parsers;
  }

  /**
   * Reads the only document.
   *
   * @throws SourceFormatException if there is none or more than one
   */
  static Document read(SourceInput input, ArchiveReader archive, DocumentParsers parsers) {
    OnlyDocument sink = new OnlyDocument(parsers);
    try {
      archive.read(SourceStream.of(input), sink);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + input.text().name(), e);
    }
    if (sink.count != 1 || sink.first.isEmpty()) {
      throw SourceFormatException.of(
          input.text().name(),
          sink.unread.orElse("a " + archive.format() + " of " + sink.count + " documents"),
          "one document; files of several are read by Dateline.load and Dateline.readEach");
    }
    return sink.first.get().get();
  }

  @Override
  public void document(String name, Supplier<Document> document) {
    if (count++ == 0) {
      first = Optional.of(document);
    }
  }

  @Override
  public void input(SourceInput input) {
    document(input.text().name(), () -> parsers.parse(input));
  }

  @Override
  public void unread(String name, String reason) {
    unread = Optional.of(reason);
  }
}
