package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code spec/dates.txt}. */
class DateSpecTest {

  private final DateReader reader = DateReader.english();

  @TestFactory
  Stream<DynamicTest> reads_the_expected_values() throws IOException {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private void check(Example example) {
    String marked = example.phrase();
    boolean nothing = example.values().isEmpty();
    String text = marked.replace("[", "").replace("]", "");

    List<DateMention> mentions = reader.read(text, example.reference());

    assertThat(mentions).extracting(DateSpecTest::value).isEqualTo(example.values());
    assertThat(mentions)
        .extracting(DateMention::text)
        .isEqualTo(nothing ? List.of() : marks(marked));
    assertThat(mentions).allSatisfy(m -> assertThat(m.span().textIn(text)).isEqualTo(m.text()));
  }

  /** The modifiers of quantities and phases are part of the value; it is left out when absent. */
  private static String value(DateMention mention) {
    String modifier = mention.modifier().map(m -> " " + m).orElse("");
    return mention.type() + " " + mention.value() + modifier;
  }

  private static List<String> marks(String marked) {
    List<String> marks = new ArrayList<>();
    int open = marked.indexOf('[');
    while (open >= 0) {
      int close = marked.indexOf(']', open);
      marks.add(marked.substring(open + 1, close));
      open = marked.indexOf('[', close);
    }
    return marks.isEmpty() ? List.of(marked) : marks;
  }

  private record Example(String name, LocalDate reference, List<String> values, String phrase) {}

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    LocalDate reference = LocalDate.EPOCH;
    List<String> values = List.of();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("@ ")) {
        reference = LocalDate.parse(line.substring(2));
      } else if (line.startsWith("= ")) {
        values = line.equals("= nothing") ? List.of() : List.of(line.substring(2).split("; ", -1));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String name = section + ", line " + number + ": " + line;
        examples.add(new Example(name, reference, values, line));
      }
    }
    return examples;
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DateSpecTest.class.getResourceAsStream("/spec/dates.txt"))) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }
}
