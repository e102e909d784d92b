package io.github.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.lexicon.Lexicon;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in the file of page words hold. */
class BareTitleTest {

  @TestFactory
  Stream<DynamicTest> examples_have_the_words_that_the_file_states() {
    return Lexicon.examples("document/page-words.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () -> {
                      String[] sides = row.cell(0).split(" = ", 2);
                      assertThat(BareTitle.of(sides[0])).isEqualTo(sides[1]);
                    }));
  }
}
