package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "mohammed,muhammad", "mohammad,mohamed", "zelensky,zelenskyy", "gaddafi,qaddafi",
    "hussein,hossein", "abdullah,abdulla", "khaled,khalid", "saeed,said"
  })
  void transliterations_agree(String a, String b) {
    assertThat(Spelling.isVariant(a, b)).isTrue();
    assertThat(Spelling.isVariant(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"hassan,hussein", "maria,mario", "karim,karam", "imran,ismail", "ali,alia"})
  void other_names_do_not(String a, String b) {
    assertThat(Spelling.isVariant(a, b)).isFalse();
  }

  @Test
  void one_slip_is_one_letter_or_one_swap() {
    assertThat(Spelling.isOneSlip("nadeem", "nadeen")).isTrue();
    assertThat(Spelling.isOneSlip("sulivan", "sullivan")).isTrue();
    assertThat(Spelling.isOneSlip("brian", "brain")).isTrue();
    assertThat(Spelling.isOneSlip("imran", "irfan")).isFalse();
  }
}
