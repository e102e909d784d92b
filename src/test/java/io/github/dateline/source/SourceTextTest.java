package io.github.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void lines_end_at_every_kind_of_line_end() {
    SourceText text = SourceText.of("t", "a\nb\r\nc\rd\u2028e\u0085f");

    assertThat(text.lines().stream().map(text::text)).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void a_line_end_at_the_end_starts_an_empty_line() {
    SourceText text = SourceText.of("t", "a\n");

    assertThat(text.lineCount()).isEqualTo(2);
    assertThat(text.line(2)).isEqualTo(new Span(2, 2));
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(SourceText.of("t", "").lineCount()).isEqualTo(1);
  }

  @Test
  void offsets_know_their_line_at_both_ends() {
    SourceText text = SourceText.of("t", "ab\ncd");

    assertThat(text.lineAt(0)).isEqualTo(1);
    assertThat(text.lineAt(2)).isEqualTo(1);
    assertThat(text.lineAt(3)).isEqualTo(2);
    assertThat(text.lineAt(5)).isEqualTo(2);
    assertThatThrownBy(() -> text.lineAt(6)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void an_error_names_file_line_column_and_both_sides() {
    SourceText text = SourceText.of("001.txt", "Dawn\n\nFebuary 14");

    assertThat(SourceFormatException.at(text, 6, "\"Febuary\"", "a month"))
        .hasMessage("001.txt:3:1: found \"Febuary\", expected a month");
    assertThat(SourceFormatException.of("001.txt", "an empty text", "an article"))
        .hasMessage("001.txt: found an empty text, expected an article");
    assertThat(SourceFormatException.atLine("months.tsv", 7, "foo\tbar", "two columns"))
        .hasMessage("months.tsv:7: found \"foo bar\", expected two columns");
  }

  @Test
  void a_span_is_half_open() {
    Span span = new Span(6, 9);

    assertThat(span.textIn("Kolar met Haas")).isEqualTo("met");
    assertThat(span.contains(6)).isTrue();
    assertThat(span.contains(9)).isFalse();
    assertThat(span.overlaps(new Span(9, 10))).isFalse();
    assertThatThrownBy(() -> new Span(3, 2))
        .hasMessage("cannot make a span of [3,2); expected 0 <= start <= end");
  }
}
