package io.github.dateline.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void a_line_is_a_passage() {
    assertThat(texts("First item\nSecond item\n\nThird item."))
        .containsExactly("First item", "Second item", "Third item.");
  }

  @Test
  void a_hard_wrapped_paragraph_is_one_passage() {
    String wrapped =
        """
        The foreign minister of the northern coast met his counterpart from
        the islands on Monday, in the first such talks since the harbour was
        closed. They did not speak to reporters.

        A second meeting is planned for the spring, officials of both of the
        sides said, and it may be held in the capital of the northern coast.
        """;

    assertThat(texts(wrapped))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("The foreign")
        .endsWith("reporters.");
  }

  @Test
  void sentences_on_lines_of_their_own_stay_apart() {
    assertThat(
            texts(
                "Kolar met Haas in the harbour office on Monday morning.\n"
                    + "They talked about the ferry and the price of fish.\n"
                    + "It was their first meeting since the spring of last year."))
        .hasSize(3);
  }

  @Test
  void a_sentence_that_goes_on_in_small_letters_is_joined() {
    assertThat(
            texts(
                "Kolar met Haas in the harbour office on Monday morning and\n"
                    + "talked about the ferry."))
        .hasSize(1);
  }

  @Test
  void blank_lines_are_told() {
    SourceText source = SourceText.of("t", "One\nTwo\n\u00a0\nThree");

    assertThat(Passages.of(source, new Span(0, source.length())))
        .extracting(Passage::afterBlank)
        .containsExactly(true, false, true);
  }

  private static List<String> texts(String text) {
    SourceText source = SourceText.of("t", text);
    return Passages.of(source, new Span(0, source.length())).stream().map(Passage::text).toList();
  }
}
