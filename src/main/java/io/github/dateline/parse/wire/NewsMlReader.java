package io.github.dateline.parse.wire;

import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceStream;
import java.util.Set;

/**
 * Reads NewsML-G2 of the IPTC: a single news item, or all news items of a message. Packages, which
 * hold nothing but references, give no document.
 */
public final class NewsMlReader implements ArchiveReader {

  private static final Set<String> ROOTS =
      Set.of("newsmessage", "newsitem", "packageitem", "itemset");

  /** Returns a reader; for {@link java.util.ServiceLoader}. */
  public NewsMlReader() {}

  @Override
  public String format() {
    return "newsml-g2";
  }

  @Override
  public Claim claim(SourceStream source) {
    return Xml.claim(source, ROOTS, "newsMessage or newsItem");
  }

  @Override
  public void read(SourceStream source, ArchiveSink sink) {
    Xml xml = Xml.of(source.name(), source.reader());
    boolean single = source.root().equals("newsitem");
    int number = 0;
    while (!xml.atEnd()) {
      if (!xml.nextIsElement() || !xml.name().equals("newsitem")) {
        continue;
      }
      number++;
      String name = single ? source.name() : source.name() + "#" + number;
      NewsItem item = new NewsItem(name, xml.element());
      sink.document(name, item::read);
    }
    if (number == 0) {
      sink.unread(source.name(), source.name() + ": found no news item, expected one or more");
    }
  }
}
