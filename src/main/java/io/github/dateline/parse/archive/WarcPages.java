package io.github.dateline.parse.archive;

import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceReader;
import io.github.dateline.source.SourceStream;
import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of a web archive. The only class that knows jwarc. */
final class WarcPages {

  /** No page is as long; what a server packed is unpacked no further. */
  private static final int LONGEST = 64 << 20;

  private static final int OK = 200;

  private final SourceStream source;
  private final ArchiveSink sink;
  private int number;

  private WarcPages(SourceStream source, ArchiveSink sink) {
    this.source = source;
    this.sink = sink;
  }

  static void read(SourceStream source, ArchiveSink sink) throws IOException {
    // The reader is not closed: whoever opened the stream closes it.
    new WarcPages(source, sink).read(new WarcReader(source.stream()));
  }

  /**
   * Pages are numbered by the place of their records, so that a bad one does not shift the rest.
   */
  private void read(WarcReader records) throws IOException {
    try {
      Optional<WarcRecord> record = records.next();
      while (record.isPresent()) {
        number++;
        page(record.get());
        record = records.next();
      }
    } catch (ParsingException e) {
      throw SourceFormatException.of(
          source.name(),
          "a broken record behind record " + number,
          "WARC (" + e.getMessage() + ")");
    }
  }

  private void page(WarcRecord record) throws IOException {
    String name = source.name() + "#" + number;
    try {
      if (record instanceof WarcResponse response) {
        MediaType kind = response.contentType();
        if (kind.base().equals(MediaType.HTTP)) {
          response(name, response, response.http());
        }
      } else if (record instanceof WarcResource resource && isPage(resource.contentType())) {
        page(
            name,
            resource,
            resource.contentType(),
            resource.body().stream().readNBytes(LONGEST + 1));
      }
    } catch (IOException | IllegalArgumentException e) {
      sink.unread(name, name + ": cannot read the record: " + e.getMessage());
    }
  }

  private void response(String name, WarcResponse response, HttpResponse http) throws IOException {
    if (http.status() == OK && isPage(http.contentType())) {
      page(name, response, http.contentType(), http.bodyDecoded().stream().readNBytes(LONGEST + 1));
    }
  }

  private static boolean isPage(MediaType type) {
    String base = type.base().toString();
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }

  private void page(String name, WarcTargetRecord record, MediaType type, byte[] body) {
    if (body.length == 0) {
      return;
    }
    if (body.length > LONGEST) {
      sink.unread(name, name + ": found more than " + LONGEST + " bytes, expected a page");
      return;
    }
    String charset = type.parameters().getOrDefault("charset", "");
    try {
      SourceInput decoded = SourceReader.standard().decode(name, body, charset);
      SourceInput page = SourceInput.of(name, decoded.text().content(), SourceInput.Form.HTML);
      sink.input(page.url(record.target()));
    } catch (SourceFormatException e) {
      sink.unread(name, String.valueOf(e.getMessage()));
    }
  }
}
