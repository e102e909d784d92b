package io.github.dateline.parse.archive;

import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a zip of files of any of the formats. Nothing is written to the disk. */
public final class ZipReader implements ArchiveReader {

  /** What unpacks to more is no document. */
  private static final int LONGEST = 64 << 20;

  /** Returns a reader; for {@link java.util.ServiceLoader}. */
  public ZipReader() {}

  @Override
  public String format() {
    return "zip";
  }

  /** Documents of word processors are zip files, too, so that the name has to agree. */
  @Override
  public Claim claim(SourceStream source) {
    boolean named = source.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    byte[] head = source.head();
    boolean signature = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    return named && signature
        ? Claim.of(1, "a zip signature")
        : Claim.no(named ? "no zip signature" : "the name does not end with .zip");
  }

  @Override
  public void read(SourceStream source, ArchiveSink sink) throws IOException {
    // Not closed: whoever opened the stream closes it.
    ZipInputStream zip = new ZipInputStream(source.stream());
    ZipEntry entry = next(zip, source);
    while (entry != null) {
      if (!entry.isDirectory() && !isHidden(entry.getName())) {
        file(source.name() + "#" + entry.getName(), entry, zip, sink);
      }
      entry = next(zip, source);
    }
  }

  private static @org.jspecify.annotations.Nullable ZipEntry next(
      ZipInputStream zip, SourceStream source) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new ZipException("a name that is no UTF-8 in " + source.name());
    }
  }

  private static void file(String name, ZipEntry entry, ZipInputStream zip, ArchiveSink sink)
      throws IOException {
    if (leadsOut(entry.getName())) {
      sink.unread(name, name + ": found a path out of the archive, expected one inside");
      return;
    }
    byte[] bytes = zip.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      sink.unread(name, name + ": found more than " + LONGEST + " bytes, expected a document");
      return;
    }
    sink.file(SourceStream.of(name, new ByteArrayInputStream(bytes)));
  }

  private static boolean leadsOut(String path) {
    String plain = path.replace('\\', '/');
    return plain.startsWith("/") || plain.contains(":/") || ("/" + plain + "/").contains("/../");
  }

  private static boolean isHidden(String path) {
    String inside = "/" + path.replace("../", "").replace("..\\", "");
    return inside.contains("/.") || inside.startsWith("/__MACOSX/");
  }
}
