package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void every_mark_is_counted_overlapping_ones_too() {
    Marks marks = Marks.of(List.of("post", "posts", "stop", "aa", "topic"));
    Marks.Counts counts = marks.in("posts stopost aaa top");

    assertThat(counts.of("post")).isEqualTo(2);
    assertThat(counts.of("posts")).isEqualTo(1);
    assertThat(counts.of("stop")).isEqualTo(1);
    assertThat(counts.of("aa")).isEqualTo(2);
    assertThat(counts.of("topic")).isZero();
  }

  @Test
  void a_mark_inside_a_longer_one_that_breaks_off_is_counted() {
    Marks marks = Marks.of(List.of("abcd", "bc"));

    assertThat(marks.in("xabce").of("bc")).isEqualTo(1);
    assertThat(marks.in("ab\u00e9cd abbc").of("bc")).isEqualTo(1);
  }

  @Test
  void a_mark_behind_a_character_of_two_units_is_counted() {
    Marks marks = Marks.of(List.of("topic", "post"));

    assertThat(marks.in("\ud83d\ude00 a topic").of("topic")).isEqualTo(1);
    assertThat(marks.isAnyIn("\ud83d\ude00post")).isTrue();
    assertThat(marks.isAnyIn("pos topi")).isFalse();
  }

  @Test
  void a_mark_of_other_letters_and_one_that_is_unknown_are_errors() {
    assertThatThrownBy(() -> Marks.of(List.of("caf\u00e9")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Marks.of(List.of("a")).in("b").of("b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
