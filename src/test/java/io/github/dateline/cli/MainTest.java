package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @TempDir private Path folder;

  /** What a run of the command printed, and how it ended. */
  private record Run(int exitCode, String out, String err) {}

  @Test
  void without_arguments_the_bundled_documents_are_read() {
    Run run = run("");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Read 3 documents: ")
        .contains("000_2af535865cd876e4.txt", "001_1e4490b727f9d421.txt")
        .contains("003_db1ed3917d491e7b.txt");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void help_and_version_go_to_standard_output() {
    assertThat(run("", "--help").out()).startsWith("Usage: dateline").contains("Exit codes:");
    assertThat(run("", "annotate", "--help").out()).startsWith("Usage: dateline annotate");
    assertThat(run("", "--version").out()).matches("dateline \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--during 20x          | '20x' is no period",
        "--during 2023-02-30   | '2023-02-30' is no period",
        "--during 2023..2022   | '2023..2022' is no period",
        "--status maybe        | 'maybe'",
        "--between Kolar       | --between",
        "--no-such-option      | --no-such-option",
        "annotate              | expected either --jsonl or the files and folders to read",
        "annotate --jsonl seeds | expected either --jsonl or the files and folders to read",
      })
  void wrong_arguments_are_one_line_and_exit_code_2(String arguments, String message) {
    Run run = run("", arguments.strip().split(" +"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dateline: ").contains(message.strip()).hasLineCount(1);
  }

  @Test
  void a_missing_file_is_named_and_the_others_are_read() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), "Kolar met Haas.");
    Path missing = folder.resolve("missing.txt");

    Run run = run("", missing.toString(), story.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("Read 1 document: ").contains("story.txt");
    assertThat(run.err()).isEqualTo("dateline: " + missing + ": no such file or folder\n");
  }

  @Test
  void json_is_a_list_of_meetings() {
    Run run = run("", "--json", "--with", "Nobody Anybody Knows");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().strip().replace(" ", "")).isEqualTo("[]");
  }

  @Test
  void filters_that_nothing_fits_give_an_empty_answer() {
    Run run = run("", "--during", "1901..1902-03", "--status", "held,planned");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("\nNo meetings.\n");
  }

  @Test
  void files_are_annotated_in_the_order_of_the_arguments() throws IOException {
    Path b = Files.writeString(folder.resolve("b.txt"), "Kolar met Haas.");
    Path a = Files.writeString(folder.resolve("a.txt"), "Haas met Kolar.");

    Run run = run("", "annotate", b.toString(), a.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().map(MainTest::id)).containsExactly("b.txt", "a.txt");
  }

  @Test
  void lines_are_annotated_in_input_order() {
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "d" + i).toList();
    StringBuilder input = new StringBuilder();
    for (String id : ids) {
      int length = id.hashCode() & 0xff;
      input.append(
          "{\"id\":\"" + id + "\",\"text\":\"" + "Kolar met Haas. ".repeat(length) + "\"}\n");
    }

    Run run = run(input.toString(), "annotate", "--jsonl");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(MainTest::id)).isEqualTo(ids);
  }

  @Test
  @Timeout(120)
  void a_program_can_ask_line_by_line() throws Exception {
    PipedInputStream in = new PipedInputStream();
    PipedInputStream answers = new PipedInputStream(1 << 16);
    PipedOutputStream out = new PipedOutputStream(answers);
    Thread command =
        new Thread(() -> Main.run(in, out, OutputStream.nullOutputStream(), "annotate", "--jsonl"));
    try (PipedOutputStream questions = new PipedOutputStream(in);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8))) {
      command.start();
      for (String name : List.of("a", "b", "c")) {
        String question = "{\"id\":\"" + name + "\",\"text\":\"Kolar met Haas.\"}\n";
        questions.write(question.getBytes(StandardCharsets.UTF_8));
        questions.flush();

        assertThat(id(reader.readLine())).isEqualTo(name);
      }
    }
    command.join();
  }

  @Test
  void a_bad_line_is_named_and_the_others_are_annotated() {
    Run run =
        run(
            "\ufeff{\"id\":\"a\",\"text\":\"Zoë\"}\n\nbroken\n{\"id\":\"b\",\"text\":\"\"}\n"
                + "{\"id\":\"c\",\"text\":\"x\"}",
            "annotate",
            "--jsonl");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().map(MainTest::id)).startsWith("a").endsWith("c");
    assertThat(run.out()).contains("\"content\":\"Zoë\"");
    assertThat(run.err())
        .contains("dateline: standard input:3: found \"broken\", expected JSON")
        .doesNotContain("\tat ");
  }

  @Test
  void a_document_that_nobody_reads_keeps_its_line() {
    Run run =
        run(
            "{\"id\":\"a\",\"json\":\"no json\"}\n{\"id\":\"b\",\"text\":\"x\"}",
            "annotate",
            "--jsonl");

    assertThat(run.out().lines().map(MainTest::id)).containsExactly("a", "b");
    assertThat(run.out().lines().findFirst().orElseThrow()).contains("\"error\":\"a");
    assertThat(run.err()).startsWith("dateline: standard input:1: a");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void an_error_of_the_input_stream_is_one_line() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    int exitCode = Main.run(broken, new ByteArrayOutputStream(), err, "annotate", "--jsonl");

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("dateline: the disk is gone\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023", "2023-02", "2023-02-13", "2023-02-13..2023-02-16", "2022..2023-02"})
  void periods_are_read(String period) {
    assertThat(run("", "--during", period).exitCode()).isZero();
  }

  private static Run run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int exitCode = Main.run(in, out, err, args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String id(String line) {
    return line.substring(7, line.indexOf('"', 7));
  }
}
