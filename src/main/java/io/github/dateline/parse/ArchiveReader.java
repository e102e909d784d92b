package io.github.dateline.parse;

import io.github.dateline.source.SourceStream;
import java.io.IOException;

/**
 * Reads files that hold many documents: feeds, web archives, mailboxes. Found by {@link
 * java.util.ServiceLoader}; implementations are immutable and thread-safe and have a public
 * constructor without parameters.
 */
public interface ArchiveReader {

  /** Returns the name of the format, for example {@code feed}. */
  String format();

  /**
   * Returns how sure this reader is that the stream is of its format; looks at its name and head
   * only. A file that an archive reader claims is not offered to the {@link DocumentParser}s, so it
   * claims nothing without a proof such as a signature or a root element.
   */
  Claim claim(SourceStream source);

  /**
   * Reads a stream to its end and hands on each document as soon as it is there, in the order of
   * the file, so that memory does not grow with its length. Documents are named {@code file#1},
   * {@code file#2}, ...: the name of the stream and the position of the item in it.
   *
   * <p>An item that cannot be read is told to the sink, and the reading goes on.
   *
   * @throws IOException if the stream cannot be read
   * @throws io.github.dateline.source.SourceFormatException if it is broken in a way that makes the
   *     rest of it unreadable; what was handed on before stays
   */
  void read(SourceStream source, ArchiveSink sink) throws IOException;
}
