package io.github.dateline.parse.archive;

import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceStream;
import java.io.IOException;

/**
 * Reads WARC, also packed with gzip: a document for each HTML page that a server returned. Needs
 * {@code org.netpreserve:jwarc}, which is an optional dependency.
 */
public final class WebArchiveReader implements ArchiveReader {

  /** Returns a reader; for {@link java.util.ServiceLoader}. */
  public WebArchiveReader() {}

  @Override
  public String format() {
    return "warc";
  }

  @Override
  public Claim claim(SourceStream source) {
    byte[] head = source.head();
    boolean signature =
        head.length > 5
            && head[0] == 'W'
            && head[1] == 'A'
            && head[2] == 'R'
            && head[3] == 'C'
            && head[4] == '/';
    return signature ? Claim.of(1, "starts with WARC/") : Claim.no("does not start with WARC/");
  }

  @Override
  public void read(SourceStream source, ArchiveSink sink) throws IOException {
    // jwarc states no name of a module, so that ours cannot require it and has to reach out for it.
    Module ours = WebArchiveReader.class.getModule();
    ours.addReads(WebArchiveReader.class.getClassLoader().getUnnamedModule());
    try {
      WarcPages.read(source, sink);
    } catch (NoClassDefFoundError e) {
      throw SourceFormatException.of(
          source.name(),
          "a web archive, but no jwarc to read it with",
          "org.netpreserve:jwarc 0.36 or later on the class path");
    }
  }
}
