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
  @ValueSource(
      strings = {"Bergen", "Geneva", "Florence", "Austin", "Victoria", "Oslo", "Marrakesh"})
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

  @Test
  void arrival_tells_place_and_day_of_what_the_traveller_did_next() {
    List<Meeting> meetings =
        reading.of(
            "Foreign Minister Ana Prado arrived in Bergen on Monday. She met Karl Weber.", DAY);

    assertThat(meetings).extracting(Meeting::where).containsExactly(Optional.of("Bergen"));
    assertThat(meetings.get(0).when()).map(MeetingTime::range).hasToString("Optional[2023-03-13]");
  }

  @Test
  void arrival_tells_nothing_of_a_meeting_with_a_day_of_its_own_or_of_others() {
    List<Meeting> own =
        reading.of("Ana Prado flew to Bergen on Monday. She met Karl Weber on Tuesday.", DAY);
    List<Meeting> others =
        reading.of("Ana Prado flew to Bergen on Monday. Mary Quinn met Karl Weber.", DAY);

    assertThat(own.get(0).when()).map(MeetingTime::range).hasToString("Optional[2023-03-14]");
    assertThat(others).extracting(Meeting::where).containsExactly(Optional.empty());
  }

  private List<Optional<String>> places(String text) {
    return reading.of(text, DAY).stream().map(Meeting::where).toList();
  }
}
