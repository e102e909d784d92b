package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.document.Block;
import io.github.dateline.source.SourceInput;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are made to be slow or deep come back whole. A stage that needs quadratic time for
 * them takes minutes here, and the build with it.
 */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kolar ",
        "Mr ",
        "Minister of ",
        "met ",
        "He said he met Ann Reed and ",
        "\u201cwe met them today ",
        ". ",
        ".\n",
        "at 8 on May ",
        "US-Pakistan ",
      })
  void a_phrase_repeated_20_000_times_is_read_to_its_end(String phrase) {
    String text = phrase.repeat(20_000);

    AnalyzedDocument read = Dateline.standard().analyze(SourceInput.text("hostile", text));

    assertThat(lettersOf(read)).isEqualTo(text.replaceAll("\\s++", "").length());
  }

  @Test
  void fifty_thousand_different_capitalised_words_are_read_to_their_end() {
    String text =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "A" + Integer.toString(i, 26).replaceAll("[0-9]", "z"))
            .collect(Collectors.joining(" "));

    AnalyzedDocument read = Dateline.standard().analyze(SourceInput.text("hostile", text));

    assertThat(lettersOf(read)).isEqualTo(text.replace(" ", "").length());
  }

  private static int lettersOf(AnalyzedDocument read) {
    int letters = 0;
    for (Block block : read.document().blocks()) {
      String text = read.document().source().text(block.span());
      letters += text.replaceAll("\\s++", "").length();
    }
    return letters;
  }
}
