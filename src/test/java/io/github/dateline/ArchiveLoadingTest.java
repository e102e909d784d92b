package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Article;
import io.github.dateline.meeting.MeetingReader;
import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.parse.article.ArticleTextParser;
import io.github.dateline.person.PersonReader;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import io.github.dateline.source.SourceText;
import io.github.dateline.text.TextSegmenter;
import io.github.dateline.time.DateReader;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file that holds many documents. */
class ArchiveLoadingTest {

  @TempDir private Path folder;

  private final NoteReader notes = new NoteReader();

  private final Loader loader =
      new Loader(
          new Pipeline(
              DocumentParsers.of(List.of(new ArticleTextParser()), List.of(notes)),
              TextSegmenter.english(),
              DateReader.english(),
              PersonReader.english(),
              MeetingReader.english()));

  @Test
  void each_item_is_a_document_and_files_beside_it_are_read_as_ever() throws IOException {
    write("a.txt", "Kolar met Haas.");
    write("notes", "NOTES\nBerg met Lund.\nKolar met Berg.\n");
    List<String> progress = new ArrayList<>();

    Corpus corpus = loader.load(List.of(folder), progress::add);

    assertThat(names(corpus)).containsExactly("a.txt", "notes#1", "notes#2");
    assertThat(progress).containsExactly("a.txt", "notes#1", "notes#2");
    assertThat(corpus.unread()).isEmpty();
  }

  @Test
  void a_bad_item_costs_itself_only() throws IOException {
    write("notes", "NOTES\nBerg met Lund.\nbad\nthrow\nKolar met Berg.\n");

    Corpus corpus = loader.load(List.of(folder), name -> {});

    assertThat(names(corpus)).containsExactly("notes#1", "notes#4");
    assertThat(corpus.unread())
        .containsExactly(
            new UnreadSource("notes#2", "a bad note"),
            new UnreadSource(
                "notes#3", "notes#3: internal error: java.lang.IllegalStateException: thrown"));
  }

  @Test
  void what_stands_before_a_break_is_kept() throws IOException {
    write("notes", "NOTES\nBerg met Lund.\nbreak\nKolar met Berg.\n");

    Corpus corpus = loader.load(List.of(folder), name -> {});

    assertThat(names(corpus)).containsExactly("notes#1");
    assertThat(corpus.unread())
        .containsExactly(new UnreadSource("notes", "notes: cannot read the file: gone"));
  }

  @Test
  void a_packed_archive_is_unpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write("NOTES\nBerg met Lund.\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("notes.gz"), bytes.toByteArray());

    assertThat(names(loader.load(List.of(folder), name -> {}))).containsExactly("notes.gz#1");
  }

  @Test
  void a_long_archive_is_never_in_memory() throws IOException {
    int count = 2000;
    Path file = write("notes", "NOTES\n" + "Berg met Lund.\n".repeat(count));
    int cores = Runtime.getRuntime().availableProcessors();
    int[] seen = {0};
    Consumer<Loader.Result> inOrder =
        result -> {
          seen[0]++;
          assertThat(result.name()).isEqualTo("notes#" + seen[0]);
          // The reader of the archive waits while earlier items are worked off.
          assertThat(notes.handedOn.get()).isLessThan(seen[0] + 100 * cores);
        };

    loader.read(List.of(file), inOrder);

    assertThat(seen[0]).isEqualTo(count);
  }

  @Test
  void what_the_receiver_throws_is_no_error_of_the_archive() throws IOException {
    Path file = write("notes", "NOTES\n" + "Berg met Lund.\n".repeat(200));

    assertThatThrownBy(
            () ->
                loader.read(
                    List.of(file),
                    result -> {
                      throw new IllegalStateException("enough");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }

  @Test
  void a_folder_of_mixed_files_is_read_in_one_call() throws IOException {
    write("a.txt", "Kolar met Haas.");
    write("b.html", "<html><body><p>Berg met Lund in Bern on Monday, he said.</p></body></html>");
    write(
        "c",
        "<?xml version='1.0'?><rss><channel><item><title>Talks</title></item></channel></rss>");
    write(
        "d.json", "{\"headline\":\"Talks\",\"pubstatus\":\"usable\",\"body_text\":\"They met.\"}");
    write("e.xml", "<nitf><body><body.content><p>They met.</p></body.content></body></nitf>");
    write("f.json", "[1, 2]");
    write("g.html", "<html><body></body></html>");
    write("h.xml", "<?xml version='1.0'?><recipe/>");
    Files.write(folder.resolve("i.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    List<String> progress = new ArrayList<>();

    Corpus corpus = Dateline.standard().load(List.of(folder), progress::add);

    assertThat(names(corpus))
        .containsExactly("a.txt", "b.html", "c#1", "d.json", "e.xml", "g.html");
    assertThat(corpus.unread())
        .extracting(UnreadSource::name)
        .containsExactly("f.json", "h.xml", "i.png");
    assertThat(progress).hasSize(9).isSorted();
    assertThat(corpus.diagnostics()).containsEntry("no-body", List.of("c#1", "g.html"));
  }

  @Test
  void the_documents_of_a_folder_can_be_read_one_by_one() throws IOException {
    write("a.txt", "Kolar met Haas.");
    write("b.json", "[1]");
    List<String> read = new ArrayList<>();
    List<String> unread = new ArrayList<>();

    Dateline.standard()
        .readEach(
            List.of(folder),
            document -> read.add(document.name()),
            source -> unread.add(source.name()));

    assertThat(read).containsExactly("a.txt");
    assertThat(unread).containsExactly("b.json");
  }

  @Test
  void an_interrupted_thread_stops_reading() throws IOException {
    Path file = write("notes", "NOTES\n" + "Berg met Lund.\n".repeat(500));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> loader.load(List.of(file), name -> {}))
        .isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void an_input_may_be_an_archive() {
    Corpus corpus = loader.read(List.of(SourceInput.text("notes", "NOTES\nBerg met Lund.\n")));

    assertThat(names(corpus)).containsExactly("notes#1");
  }

  @Test
  void an_archive_of_one_document_is_that_document_for_those_who_ask_for_one() {
    DocumentParsers parsers =
        DocumentParsers.of(List.of(new ArticleTextParser()), List.of(new NoteReader()));

    assertThat(parsers.parse(SourceInput.text("notes", "NOTES\nBerg met Lund.\n")).name())
        .isEqualTo("notes#1");
    assertThatThrownBy(() -> parsers.parse(SourceInput.text("notes", "NOTES\none\ntwo\n")))
        .hasMessageStartingWith("notes: found a notes of 2 documents, expected one document");
  }

  /** A note a line, below a signature. */
  private static final class NoteReader implements ArchiveReader {

    private final AtomicInteger handedOn = new AtomicInteger();

    @Override
    public String format() {
      return "notes";
    }

    @Override
    public Claim claim(SourceStream source) {
      return source.start().startsWith("NOTES\n")
          ? Claim.of(1, "signature")
          : Claim.no("no signature");
    }

    @Override
    public void read(SourceStream source, ArchiveSink sink) throws IOException {
      BufferedReader lines = new BufferedReader(source.reader());
      lines.readLine();
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String name = source.name() + "#" + number++;
        if (line.equals("break")) {
          throw new IOException("gone");
        } else if (line.equals("bad")) {
          sink.unread(name, "a bad note");
        } else if (line.equals("throw")) {
          sink.document(
              name,
              () -> {
                throw new IllegalStateException("thrown");
              });
        } else {
          String text = line;
          handedOn.incrementAndGet();
          sink.document(name, () -> Article.in(SourceText.of(name, text)).build());
        }
      }
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> names(Corpus corpus) {
    return corpus.documents().stream().map(AnalyzedDocument::name).toList();
  }
}
