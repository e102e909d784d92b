package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code spec/parties.txt}: countries and organisations that met. */
class PartiesTest {

  private static final LocalDate REFERENCE = LocalDate.of(2023, 3, 15);

  private final Reading reading = new Reading();

  @TestFactory
  List<DynamicTest> phrasings_tell_of_the_expected_parties() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String expected = "";
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("  ")) {
        String text = line.strip();
        String answer = expected;
        tests.add(
            DynamicTest.dynamicTest(
                "line " + (i + 1) + ": " + text, () -> assertThat(pairs(text)).isEqualTo(answer)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        expected = line;
      }
    }
    return tests;
  }

  private String pairs(String text) {
    String pairs =
        reading.of(text, REFERENCE).stream()
            .flatMap(meeting -> meeting.pairs().stream())
            .map(PartiesTest::pair)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return pairs.isEmpty() ? "nothing" : pairs;
  }

  /** The names of a pair in the order of the alphabet. */
  private static String pair(Pair pair) {
    List<String> names = new ArrayList<>(List.of(pair.first().name(), pair.second().name()));
    names.sort(String::compareTo);
    return names.get(0) + " × " + names.get(1);
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PartiesTest.class.getResourceAsStream("/spec/parties.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
