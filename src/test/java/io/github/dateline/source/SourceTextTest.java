package io.github.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
  void a_joined_text_knows_the_name_and_the_lines_of_each_part() {
    SourceText text = SourceText.join(List.of(SourceText.of("a", "1\n2"), SourceText.of("b", "3")));
    SourceText longer = SourceText.join(List.of(text, SourceText.of("c", "")));

    assertThat(longer.name()).isEqualTo("a");
    assertThat(longer.content()).isEqualTo("1\n2\n\n3\n\n");
    assertThat(longer.parts().stream().map(SourceText.Part::name)).containsExactly("a", "b", "c");
    assertThat(longer.nameAt(2)).isEqualTo("a");
    assertThat(longer.lineInPart(2)).isEqualTo(2);
    assertThat(longer.nameAt(5)).isEqualTo("b");
    assertThat(longer.lineInPart(5)).isEqualTo(1);
    assertThat(longer.nameAt(longer.length())).isEqualTo("c");
    assertThat(text).isNotEqualTo(SourceText.of("a", text.content()));
    assertThatThrownBy(() -> text.nameAt(7)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void parts_stand_in_order_from_the_start() {
    SourceText.Part a = new SourceText.Part("a", 0);
    SourceText.Part b = new SourceText.Part("b", 1);

    assertThat(SourceText.of("xy", List.of(a, b)).nameAt(1)).isEqualTo("b");
    assertThatThrownBy(() -> SourceText.of("xy", List.of(b)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SourceText.of("xy", List.of(a, a)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SourceText.of("xy", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SourceText.of("", List.of(a, b)))
        .isInstanceOf(IllegalArgumentException.class);
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
