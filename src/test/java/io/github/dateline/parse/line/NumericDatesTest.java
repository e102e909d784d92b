package io.github.dateline.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDatesTest {

  @ParameterizedTest
  @CsvSource({
    "10-04-2017, 10, 4, 2017",
    "3/4/19, 3, 4, 2019",
    "on 03.04.99 at noon, 3, 4, 1999",
    "'#12 03/04/2019, 10:15', 3, 4, 2019",
  })
  void finds_both_numbers_and_the_year(String text, int first, int second, int year) {
    NumericDates date = NumericDates.find(text).orElseThrow();

    assertThat(List.of(date.first(), date.second(), date.year()))
        .containsExactly(first, second, year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10:15", "13/14/2019", "0/4/2019", "1.5", "3/4", "99-99-9999"})
  void other_numbers_are_no_dates(String text) {
    assertThat(NumericDates.find(text)).isEmpty();
  }

  @Test
  void a_number_that_can_be_no_month_tells_the_order() {
    assertThat(NumericDates.isDayFirst(dates("03/04/2019", "25/04/2019"), "en-US")).isTrue();
    assertThat(NumericDates.isDayFirst(dates("03/04/2019", "04/25/2019"), "de")).isFalse();
  }

  private static List<NumericDates> dates(String... texts) {
    return Stream.of(texts).map(NumericDates::find).flatMap(Optional::stream).toList();
  }
}
