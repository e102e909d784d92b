package io.github.dateline.parse.wire;

import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceStream;
import java.util.Set;

/** Reads RSS 0.9 to 2.0 and Atom: a document for each item, whatever the length of the feed. */
public final class FeedReader implements ArchiveReader {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> CONTAINERS = Set.of("rss", "rdf", "channel", "items");

  /** Returns a reader; for {@link java.util.ServiceLoader}. */
  public FeedReader() {}

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public Claim claim(SourceStream source) {
    return Xml.claim(source, ROOTS, "rss, RDF or feed");
  }

  @Override
  public void read(SourceStream source, ArchiveSink sink) {
    Xml xml = Xml.of(source.name(), source.reader());
    Channel channel = Channel.UNKNOWN;
    int number = 0;
    while (!xml.atEnd()) {
      if (!xml.nextIsElement()) {
        continue;
      }
      String name = xml.name();
      if (ITEMS.contains(name)) {
        number++;
        FeedItem item = new FeedItem(source.name() + "#" + number, xml.element(), channel);
        sink.document(item.name(), item::read);
      } else if (name.equals("feed")) {
        channel = channel.language(xml.tag().attribute("lang"));
      } else if (!CONTAINERS.contains(name)) {
        channel = channel.with(xml.element());
      }
    }
  }
}
