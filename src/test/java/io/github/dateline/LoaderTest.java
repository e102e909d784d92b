package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Document;
import io.github.dateline.meeting.MeetingReader;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.person.PersonReader;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.TextSegmenter;
import io.github.dateline.time.DateReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

  @TempDir private Path folder;

  @Test
  void a_folder_is_read_with_its_subfolders_but_without_hidden_files() throws IOException {
    write("b.txt");
    write("sub/a.txt");
    write("sub/.hidden.txt");
    write(".git/config.txt");
    List<String> progress = new ArrayList<>();

    Corpus corpus = Dateline.standard().load(List.of(folder), progress::add);

    assertThat(names(corpus)).containsExactly("b.txt", "sub/a.txt");
    assertThat(progress).containsExactlyInAnyOrder("b.txt", "sub/a.txt");
  }

  @Test
  void a_link_to_the_folder_around_it_is_not_followed() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(names(Dateline.standard().load(folder))).containsExactly("a.txt");
  }

  @Test
  void files_of_one_name_are_told_apart_by_their_paths() throws IOException {
    Path one = write("one/a.txt");
    Path two = write("two/a.txt");

    List<String> names = names(Dateline.standard().load(one, two, one));

    assertThat(names).hasSize(2).contains("a.txt").anyMatch(name -> name.endsWith("two/a.txt"));
  }

  @Test
  void a_path_that_does_not_exist_is_an_error() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> Dateline.standard().load(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageStartingWith(missing.toString());
  }

  @Test
  void a_parser_that_throws_costs_one_document_only() {
    List<DocumentParser> parsers = List.of(new Stumbling());
    Loader loader =
        new Loader(
            new Pipeline(
                DocumentParsers.of(parsers),
                TextSegmenter.english(),
                DateReader.english(),
                PersonReader.english(),
                MeetingReader.english()));

    Corpus corpus =
        loader.read(List.of(SourceInput.text("a", "good"), SourceInput.text("b", "bad")));

    assertThat(names(corpus)).containsExactly("a");
    assertThat(corpus.unread())
        .containsExactly(
            new UnreadSource("b", "b: internal error: java.lang.IllegalStateException: stumbled"));
  }

  @Test
  void a_stream_that_breaks_off_is_an_error() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThatThrownBy(() -> Dateline.standard().read("a.txt", broken))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  /** Reads what the standard parsers read, and throws at a text that is bad. */
  private static final class Stumbling implements DocumentParser {
    @Override
    public String format() {
      return "stumbling";
    }

    @Override
    public Claim claim(SourceInput input) {
      return Claim.of(1, "everything");
    }

    @Override
    public Document parse(SourceInput input) {
      if (input.text().content().equals("bad")) {
        throw new IllegalStateException("stumbled");
      }
      return DocumentParsers.standard().parse(input);
    }
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Kolar met Haas.");
  }

  private static List<String> names(Corpus corpus) {
    return corpus.documents().stream().map(AnalyzedDocument::name).toList();
  }
}
