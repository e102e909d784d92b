package io.github.dateline.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples in the heads of the resource files. */
class CueExamplesTest {

  @TestFactory
  Stream<DynamicTest> examples_have_the_part_that_the_file_states() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file :
        List.of(
            "parse/credit-lines.tsv",
            "parse/article-lines.tsv",
            "parse/thread-lines.tsv",
            "parse/page-lines.tsv")) {
      Cues cues = Cues.read(file);
      for (Lexicon.Row row : Lexicon.examples(file)) {
        String[] sides = row.cell(0).split(" = ", 2);
        tests.add(
            DynamicTest.dynamicTest(
                row.cell(0), () -> assertThat(cues.has(sides[1], sides[0])).isTrue()));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> dates_are_those_that_the_file_states() {
    return Lexicon.examples("parse/months.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () -> {
                      String[] sides = row.cell(0).split(" = ", 2);
                      assertThat(PrintedTimes.in(sides[0]))
                          .extracting(found -> found.time().toString())
                          .containsExactly(sides[1]);
                    }));
  }

  @Test
  void a_cue_matches_whole_words_only() {
    Cues cues = Cues.read("parse/credit-lines.tsv", "parse/article-lines.tsv");

    assertThat(cues.has("by", "By Dana Kolar")).isTrue();
    assertThat(cues.has("by", "Bystanders saw it")).isFalse();
    assertThat(cues.has("furniture", "  SHARE \u00a0THIS ")).isTrue();
    assertThat(cues.has("no-such-part", "anything")).isFalse();
  }
}
