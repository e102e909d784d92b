package io.github.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.lexicon.Lexicon;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names of elements and the part of the page that they tell. */
class PartNamesTest {

  @TestFactory
  Stream<DynamicTest> examples_have_the_part_that_the_file_states() {
    return Lexicon.examples("parse/html-page.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () -> {
                      String[] sides = row.cell(0).split(" = ", 2);
                      int parts = PartNames.parts(sides[0]);
                      if (sides[1].equals("nothing")) {
                        assertThat(parts).isZero();
                      } else {
                        assertThat(Part.named(sides[1]).isIn(parts)).isTrue();
                      }
                    }));
  }

  @Test
  void a_name_is_split_at_marks_and_inner_capitals() {
    assertThat(PartNames.words("Article__bodyText-2"))
        .containsExactly("article", "body", "text", "2");
    assertThat(PartNames.words("--")).isEmpty();
  }

  @Test
  void a_phrase_does_not_reach_over_two_names() {
    assertThat(Part.BODY.isIn(PartNames.parts("article body"))).isFalse();
    assertThat(Part.BODY.isIn(PartNames.parts("x article-body"))).isTrue();
  }
}
