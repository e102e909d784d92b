package io.github.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the lines of {@code spec/page-lines.txt}. */
class PageLinesSpecTest {

  @TestFactory
  Stream<DynamicTest> lines_are_read_as_the_file_says() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String part = "";
    String expected = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/spec/page-lines.txt"))) {
      if (line.startsWith("## ")) {
        part = line.substring(3).split(":", 2)[0];
      } else if (line.startsWith("= ")) {
        expected = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        String what = part;
        String value = expected;
        tests.add(
            DynamicTest.dynamicTest(
                what + ": " + line, () -> assertThat(read(what, line)).isEqualTo(value)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private static String read(String part, String line) {
    String found =
        part.equals("url")
            ? UrlDate.of(line).map(LocalDate::toString).orElse("")
            : String.join(", ", AuthorNames.in(line, part.equals("authors")));
    return found.isEmpty() ? "-" : found;
  }
}
