package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a meeting took place. */
class MeetingPlaceTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);

  private final Reading reading = new Reading();

  @ParameterizedTest
  @ValueSource(strings = {"Bergen", "Geneva", "Florence", "Austin", "Victoria", "Oslo", "Marrakesh"})
  void town_is_a_place_though_it_may_be_a_name_elsewhere(String town) {
    assertThat(
            places(
                "Foreign Minister Ana Prado met Defence Secretary Karl Weber in "
                    + town
                    + " on March 2."))
        .containsExactly(Optional.of(town));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Prado met Karl Weber on March 2 and saw in Mr Weber an ally.",
        "Ana Prado met Karl Weber on March 2.",
        "Ana Prado met Karl Weber in March."
      })
  void person_or_day_is_no_place(String text) {
    assertThat(places(text)).containsExactly(Optional.empty());
  }

  @Test
  void place_may_have_more_words() {
    assertThat(places("Ana Prado met Karl Weber at Camp Robert on March 2."))
        .containsExactly(Optional.of("Camp Robert"));
  }

  private List<Optional<String>> places(String text) {
    return reading.of(text, DAY).stream().map(Meeting::where).toList();
  }
}
