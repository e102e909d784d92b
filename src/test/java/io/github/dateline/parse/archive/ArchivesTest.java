package io.github.dateline.parse.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.Dateline;
import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives and zip files, and the traps in them. */
class ArchivesTest {

  private static final String PAGE =
      "<html><head><title>Lund meets Berg</title></head><body><h1>Lund meets Berg</h1>"
          + "<p>Ana Lund met Carl Berg in Bern on Monday, officials of both sides said.</p>"
          + "<p>They spoke about the \u201cborder\u201d for two hours, and agreed to go on.</p></body></html>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip"})
  void each_page_of_a_web_archive_is_a_document(String packing) throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    boolean gzip = packing.equals("gzip");
    add(warc, gzip, record("warcinfo", "application/warc-fields", bytes("software: test\r\n")));
    add(warc, gzip, response("200 OK", "text/html; charset=utf-8", "", bytes(PAGE)));
    add(warc, gzip, response("200 OK", "image/png", "", new byte[] {1, 2, 3}));
    add(warc, gzip, response("404 Not Found", "text/html", "", bytes(PAGE)));
    add(
        warc,
        gzip,
        response("200 OK", "text/html", "Content-Encoding: gzip\r\n", gzip(bytes(PAGE))));
    add(
        warc,
        gzip,
        response("200 OK", "text/html", "Transfer-Encoding: chunked\r\n", chunked(bytes(PAGE))));
    byte[] latin = PAGE.getBytes(Charset.forName("windows-1251"));
    add(warc, gzip, response("200 OK", "text/html; charset=windows-1251", "", latin));

    Corpus corpus = read("pages.warc", warc);

    assertThat(names(corpus))
        .containsExactly("pages.warc#2", "pages.warc#5", "pages.warc#6", "pages.warc#7");
    assertThat(corpus.documents())
        .extracting(AnalyzedDocument::document)
        .allSatisfy(
            document -> {
              assertThat(document.title()).contains("Lund meets Berg");
              assertThat(document.source().content()).contains("\u201cborder\u201d");
              assertThat(((Article) document).url()).contains("https://example.org/page");
            });
    assertThat(corpus.unread()).isEmpty();
  }

  @Test
  void a_broken_web_archive_keeps_the_pages_before() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    add(warc, false, response("200 OK", "text/html", "", bytes(PAGE)));
    warc.write(bytes("WARC/1.0\r\nWARC-Type: resp"));

    Corpus corpus = read("pages.warc", warc);

    assertThat(names(corpus)).containsExactly("pages.warc#1");
    assertThat(corpus.unread()).extracting(UnreadSource::name).containsExactly("pages.warc");
  }

  @Test
  void without_jwarc_a_web_archive_is_refused_with_the_remedy() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      if (!entry.contains("jwarc")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader without =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> dateline = without.loadClass(Dateline.class.getName());
      Object standard = dateline.getMethod("standard").invoke(null);
      Object corpus =
          dateline
              .getMethod("read", String.class, java.io.InputStream.class)
              .invoke(standard, "a.warc", new ByteArrayInputStream(bytes("WARC/1.0\r\n\r\n")));

      assertThat(corpus.getClass().getMethod("unread").invoke(corpus))
          .asString()
          .contains("a.warc: found a web archive, but no jwarc to read it with, expected org.net");
    }
  }

  @Test
  void the_files_of_a_zip_are_read_as_those_of_a_folder() throws IOException {
    byte[] inner = zip("deep.txt", bytes("Kolar met Haas."));
    byte[] feed = bytes("<rss><channel><item><title>Lund</title></item></channel></rss>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "sub/", new byte[0]);
      put(zip, "sub/a.html", bytes(PAGE));
      put(zip, "__MACOSX/a.txt", bytes("x"));
      put(zip, ".hidden", bytes("x"));
      put(zip, "../x", bytes("Kolar met Haas."));
      put(zip, "feed.xml", feed);
      put(zip, "inner.zip", inner);
      put(zip, "empty.txt", new byte[0]);
    }

    Corpus corpus = read("all.zip", bytes);

    assertThat(names(corpus))
        .containsExactly("all.zip#feed.xml#1", "all.zip#inner.zip#deep.txt", "all.zip#sub/a.html");
    assertThat(corpus.unread())
        .extracting(UnreadSource::reason)
        .containsExactly(
            "all.zip#../x: found a path out of the archive, expected one inside",
            "all.zip#empty.txt: found an empty file, expected a text");
  }

  @Test
  void archives_in_archives_end_somewhere() throws IOException {
    byte[] bytes = zip("a.txt", bytes("Kolar met Haas."));
    for (int i = 0; i < 5; i++) {
      bytes = zip("next.zip", bytes);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes);

    Corpus corpus = read("top.zip", out);

    assertThat(corpus.documents()).isEmpty();
    assertThat(corpus.unread().toString()).contains("found archives nested 4 deep");
  }

  @Test
  void a_gzip_bomb_is_given_up() throws IOException {
    byte[] blanks = new byte[64 << 20];
    java.util.Arrays.fill(blanks, (byte) 'a');
    Files.write(folder.resolve("bomb.txt.gz"), gzip(blanks));

    Corpus corpus = Dateline.standard().load(folder);

    assertThat(corpus.unread()).hasSize(1);
    assertThat(corpus.unread().get(0).reason())
        .startsWith("bomb.txt.gz: found ")
        .contains("packed bytes that unpack to more than");
  }

  @Test
  void a_packed_page_is_read() throws IOException {
    Files.write(folder.resolve("a.html.gz"), gzip(bytes(PAGE)));
    Files.write(folder.resolve("cut.html.gz"), java.util.Arrays.copyOf(gzip(bytes(PAGE)), 90));

    Corpus corpus = Dateline.standard().load(folder);

    assertThat(names(corpus)).containsExactly("a.html.gz");
    assertThat(corpus.documents().get(0).document().title()).contains("Lund meets Berg");
    assertThat(corpus.unread().get(0).reason())
        .startsWith("cut.html.gz: cannot read the file: Unexpected end");
  }

  private Corpus read(String name, ByteArrayOutputStream bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes.toByteArray());
    return Dateline.standard().load(file);
  }

  private static void add(ByteArrayOutputStream warc, boolean gzip, byte[] record)
      throws IOException {
    warc.write(gzip ? gzip(record) : record);
  }

  private static byte[] response(String status, String type, String headers, byte[] body) {
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n";
    return record("response", "application/http; msgtype=response", join(bytes(head), body));
  }

  private static byte[] record(String kind, String type, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
            + "WARC-Date: 2023-02-14T08:30:00Z\r\n"
            + (kind.equals("response") ? "WARC-Target-URI: https://example.org/page\r\n" : "")
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return join(join(bytes(head), body), bytes("\r\n\r\n"));
  }

  private static byte[] chunked(byte[] body) {
    String size = Integer.toHexString(body.length);
    return join(join(bytes(size + "\r\n"), body), bytes("\r\n0\r\n\r\n"));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, name, content);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(Corpus corpus) {
    return corpus.documents().stream().map(AnalyzedDocument::name).toList();
  }
}
