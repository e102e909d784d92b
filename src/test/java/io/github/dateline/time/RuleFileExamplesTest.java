package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples in the comments of the word and rule files. */
class RuleFileExamplesTest {

  private static final List<String> FILES =
      List.of(
          "words.tsv", "phrases.tsv", "holidays.tsv", "tense.tsv", "contexts.tsv", "fiscal.tsv");

  @TestFactory
  Stream<DynamicTest> english_files_do_what_their_examples_say() {
    DateReader reader = DateReader.english();

    return FILES.stream()
        .flatMap(file -> Lexicon.examples("time/en/" + file).stream())
        .map(row -> DynamicTest.dynamicTest(name(row), () -> check(reader, row.cell(0))));
  }

  @TestFactory
  Stream<DynamicTest> german_files_do_what_their_examples_say() {
    DateReader reader = DateReader.german();

    return FILES.stream()
        .flatMap(file -> Lexicon.examples("time/de/" + file).stream())
        .map(row -> DynamicTest.dynamicTest(name(row), () -> check(reader, row.cell(0))));
  }

  private static String name(Lexicon.Row row) {
    return row.file() + ":" + row.line() + " " + row.cell(0);
  }

  private static void check(DateReader reader, String example) {
    int at = example.lastIndexOf(" @");
    int equals = example.indexOf(" = ", at);
    String text = example.substring(0, at);
    LocalDate reference = LocalDate.parse(example.substring(at + 2, equals));
    String expected = example.substring(equals + 3);

    List<DateMention> mentions = reader.read(text, reference);

    assertThat(mentions)
        .extracting(DateMention::value)
        .isEqualTo(expected.equals("nothing") ? List.of() : List.of(expected));
  }
}
