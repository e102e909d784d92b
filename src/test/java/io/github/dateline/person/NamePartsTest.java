package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.lexicon.Lexicon;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NamePartsTest {

  @TestFactory
  Stream<DynamicTest> examples_of_the_list_hold() {
    return Lexicon.examples("person/name-parts.tsv").stream()
        .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> check(row.cell(0))));
  }

  private static void check(String example) {
    String[] sides = example.split(" = ", -1);

    assertThat(String.join(" ", NameForm.of(sides[0]).parts())).isEqualTo(sides[1]);
  }
}
