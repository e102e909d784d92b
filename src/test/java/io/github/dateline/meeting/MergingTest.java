package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.source.Evidence;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What passages of one document are one meeting, why, and what is not. */
class MergingTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);

  private final Reading reading = new Reading();

  @Test
  void headline_and_body_tell_of_one_meeting_and_say_why() {
    List<Meeting> meetings =
        read(
            """
            Prado, Weber discuss security

            OSLO: Foreign Minister Ana Prado met Defence Secretary Karl Weber in Oslo on Tuesday.

            The meeting lasted two hours.
            """);

    assertThat(meetings).hasSize(1);
    assertThat(meetings.get(0).evidence()).hasSize(3);
    assertThat(meetings.get(0).reasons())
        .containsExactly(
            "text:3 \"met\": the same pair; days, place and status agree",
            "text:5 \"meeting\": takes up a meeting told just before");
  }

  @Test
  void headline_without_names_and_body_tell_of_one_meeting() {
    List<Meeting> meetings =
        read(
            """
            Ministers meet in Oslo

            OSLO: Foreign Minister Ana Prado met Defence Secretary Karl Weber in Oslo on Tuesday.
            """);

    assertThat(meetings).hasSize(1);
    assertThat(meetings.get(0).participants())
        .extracting(p -> p.party().name())
        .containsExactlyInAnyOrder("Ana Prado", "Karl Weber");
    assertThat(meetings.get(0).evidence()).hasSize(2);
  }

  @Test
  void headline_of_another_place_is_another_meeting() {
    List<Meeting> meetings =
        read(
            """
            Ministers meet in Riga

            OSLO: Foreign Minister Ana Prado met Defence Secretary Karl Weber in Oslo on Tuesday.
            """);

    assertThat(meetings).hasSize(2);
  }

  @Test
  void same_pair_in_two_capitals_on_one_day_met_twice() {
    List<Meeting> meetings =
        read(
            "Ana Prado met Karl Weber in Oslo on Tuesday."
                + " Ana Prado met Karl Weber in Riga on March 14.");

    assertThat(meetings).extracting(m -> m.where().orElse("")).containsExactly("Oslo", "Riga");
  }

  @Test
  void capital_and_its_country_are_one_place() {
    List<Meeting> meetings =
        read(
            "Ana Prado met Karl Weber in Oslo on Tuesday."
                + " Ana Prado met Karl Weber in Norway on March 14.");

    assertThat(meetings).hasSize(1);
  }

  @Test
  void same_pair_on_another_day_is_another_meeting() {
    List<Meeting> meetings =
        read(
            "Ana Prado met Karl Weber in Oslo on March 1. Prado met Weber again in Riga on March 8.");

    assertThat(meetings).hasSize(2).allMatch(m -> m.reasons().isEmpty());
  }

  @Test
  void colleague_of_one_who_met_makes_another_meeting() {
    List<Meeting> meetings =
        read("Ana Prado met Karl Weber on Tuesday. Ana Prado met Mary Quinn on Tuesday.");

    assertThat(meetings).hasSize(2);
  }

  @Test
  void next_round_has_the_parties_of_the_round_before() {
    List<Meeting> meetings =
        read(
            "Ana Prado and Karl Weber held talks in Oslo on March 3."
                + " The next round of talks is scheduled for March 20.");

    assertThat(meetings).hasSize(2);
    assertThat(meetings.get(1).status()).isEqualTo(MeetingStatus.PLANNED);
    assertThat(meetings.get(1).pairs()).isEqualTo(meetings.get(0).pairs());
    assertThat(meetings.get(1).relations())
        .containsExactly(new Relation(Relation.Kind.NEXT_IN_SERIES, "m1"));
  }

  @Test
  void what_was_done_on_the_sidelines_has_the_days_of_the_whole() {
    List<Meeting> meetings =
        read(
            "Sudan and Ethiopia held a summit in Cairo on March 3."
                + " Ana Prado met Karl Weber on the sidelines of the summit.");

    assertThat(meetings).hasSize(2);
    assertThat(meetings.get(1).when()).map(MeetingTime::range).hasToString("Optional[2023-03-03]");
  }

  @Test
  void evidence_says_who_wrote_it() {
    List<Meeting> meetings =
        read(
            """
            Prado in Oslo

            By Jon Haas

            OSLO: Foreign Minister Ana Prado met Defence Secretary Karl Weber in Oslo on Tuesday.
            """);

    assertThat(meetings.get(0).evidence())
        .extracting(Evidence::author)
        .allMatch(author -> author.filter("Jon Haas"::equals).isPresent());
  }

  private List<Meeting> read(String text) {
    return reading.of(SourceInput.of("text", text, SourceInput.Form.TEXT).published(DAY));
  }
}
