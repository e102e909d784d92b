package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.Corpus;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.person.CorpusPerson;
import io.github.dateline.query.Encounter;
import io.github.dateline.source.Evidence;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled documents, asked as a user would ask them; the expected answers were read by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsAnswersTest {

  private Corpus corpus;

  @BeforeAll
  void read_the_seeds() {
    corpus = Dateline.seeds();
  }

  @Test
  void every_pair_of_persons_who_met_is_found_and_no_other() {
    List<String> pairs =
        corpus.meetings().list().stream()
            .flatMap(m -> m.pairs().stream().filter(Pair::isOfPersons).map(p -> say(m, p)))
            .toList();

    assertThat(pairs)
        .containsExactlyInAnyOrder(
            "2021-07-01..2021-07-31 HELD Jake Sullivan - Moeed Yusuf",
            "2021-07-01..2021-07-31 HELD Faiz Hameed - Jake Sullivan",
            "2022-05-02..2022-05-08 HELD Antony Blinken - Bilawal Bhutto-Zardari",
            "2022-05-09..2022-05-11 HELD Jake Sullivan - Nadeem Anjum",
            "2022-05-09..2022-05-11 HELD Nadeem Anjum - William J. Burns",
            "2022-05-18 PLANNED Antony Blinken - Bilawal Bhutto-Zardari",
            "2022-10-04 HELD Lloyd Austin - Qamar Javed Bajwa",
            "2023-01-13 HELD Asim Munir - Lloyd Austin");
  }

  @Test
  void colleagues_on_one_side_did_not_meet() {
    assertThat(corpus.meetings().between("Sullivan", "Burns").list()).isEmpty();
    assertThat(corpus.meetings().between("Yusuf", "Hameed").list()).isEmpty();
  }

  @Test
  void talks_told_by_two_articles_are_one_meeting_with_a_history() {
    List<Meeting> talks =
        corpus.meetings().between("Pakistan", "United States").on(LocalDate.of(2023, 2, 14)).list();

    assertThat(talks).hasSize(1);
    Meeting meeting = talks.get(0);
    assertThat(meeting.when().orElseThrow().range().toString()).isEqualTo("2023-02-13..2023-02-16");
    assertThat(meeting.status()).isEqualTo(MeetingStatus.ONGOING);
    assertThat(meeting.evidence())
        .extracting(Evidence::document)
        .contains("001_1e4490b727f9d421.txt", "003_db1ed3917d491e7b.txt");
    assertThat(meeting.history()).hasSize(2);
    assertThat(meeting.participants())
        .extracting(p -> p.party().name())
        .contains("Pakistan", "United States", "Office of the Undersecretary of Defence")
        .filteredOn(name -> name.endsWith(" Saeed"))
        .hasSize(1);
  }

  @Test
  void the_round_before_is_told_twice_and_counted_once() {
    List<Meeting> rounds =
        corpus.meetings().during(DateRange.month(2021, 1)).kind(MeetingKind.TALKS).list();

    assertThat(rounds).hasSize(1);
    assertThat(rounds.get(0).where()).contains("Pakistan");
    assertThat(rounds.get(0).evidence()).hasSize(2);
  }

  @Test
  void a_quoted_copy_is_more_evidence_not_another_meeting() {
    Meeting call = corpus.meetingsBetween("Blinken", "Bilawal").get(0);

    assertThat(call.kind()).isEqualTo(MeetingKind.CALL);
    assertThat(call.evidence()).extracting(Evidence::quoteDepth).contains(0, 1);
    assertThat(call.evidence()).extracting(e -> e.post().orElseThrow()).containsOnly(1, 7);
  }

  @Test
  void what_is_planned_stands_apart_from_what_was_held() {
    assertThat(corpus.meetings().status(MeetingStatus.PLANNED).list())
        .flatExtracting(m -> m.when().map(when -> when.range().toString()).stream().toList())
        .contains("2022-05-18", "2023-02-22..2023-02-28", "2023-03-01..2023-03-31");
  }

  @Test
  void an_invitation_is_not_a_meeting_of_the_two() {
    Meeting summit = corpus.meetings().kind(MeetingKind.SUMMIT).first().orElseThrow();

    assertThat(summit.status()).isEqualTo(MeetingStatus.INVITED);
    assertThat(summit.pairs()).isEmpty();
    assertThat(summit.participants())
        .extracting(Participant::function)
        .contains(Participant.Function.INVITEE);
  }

  @Test
  void a_denied_visit_is_kept_as_denied() {
    assertThat(corpus.meetings().with("Asim Munir").status(MeetingStatus.DENIED).list())
        .hasSize(1)
        .allSatisfy(m -> assertThat(m.kind()).isEqualTo(MeetingKind.VISIT));
    assertThat(corpus.meetings().with("Asim Munir").happened().kind(MeetingKind.VISIT).list())
        .extracting(m -> m.when().orElseThrow().range().toString())
        .containsExactly("2023-02-05..2023-02-10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At a news briefing on Tuesday",
        "brandished a letter at a rally",
        "Security talks with masters",
        "Defence talks should be led by him",
        "who gets the photo ops in the Oval Office",
        "The combination photo shows",
        "may lead to further talks at a higher level",
        "During his confirmation hearing",
        "continuing to build relationships",
        "Washington has expressed serious concerns",
        "Mr Chollet said that the United States would also help",
      })
  void what_tells_of_no_meeting_is_no_evidence(String words) {
    assertThat(corpus.documents())
        .anySatisfy(d -> assertThat(d.document().source().content()).contains(words));
    assertThat(corpus.meetings().list())
        .flatExtracting(Meeting::evidence)
        .extracting(Evidence::text)
        .noneMatch(text -> text.contains(words));
  }

  @Test
  void half_a_name_is_no_place() {
    assertThat(corpus.meetings().at("New").list())
        .flatExtracting(m -> m.where().stream().toList())
        .doesNotContain("New");
  }

  @Test
  void whom_did_x_meet() {
    assertThat(corpus.whomDidMeet("Jake Sullivan"))
        .extracting(e -> e.whom().name())
        .containsExactlyInAnyOrder("Moeed Yusuf", "Faiz Hameed", "Nadeem Anjum");
  }

  @Test
  void names_match_by_surname_alias_and_role_in_any_case() {
    for (String name : List.of("sullivan", "JAKE SULLIVAN", "US National Security Advisor")) {
      assertThat(corpus.people(name))
          .as(name)
          .extracting(CorpusPerson::name)
          .contains("Jake Sullivan");
    }
    assertThat(corpus.people("Nobody Atall")).isEmpty();
    assertThat(corpus.whomDidMeet("Nobody Atall")).isEmpty();
  }

  @Test
  void who_met_in_a_period() {
    assertThat(corpus.whoMetDuring(DateRange.year(2021)))
        .extracting(SeedsAnswersTest::say)
        .containsExactlyInAnyOrder(
            "Pakistan - United States",
            "Jake Sullivan - Moeed Yusuf",
            "Faiz Hameed - Jake Sullivan");
  }

  @Test
  void one_person_spelled_in_two_ways_keeps_both_views() {
    List<CorpusPerson> saeed = corpus.people("Saeed");

    assertThat(saeed).hasSize(1);
    assertThat(saeed.get(0).views())
        .extracting(view -> view.person().name())
        .containsExactly("Mohammed Saeed", "Mohammad Saeed");
    assertThat(saeed.get(0).reasons()).isNotEmpty();
  }

  private static String say(Meeting meeting, Pair pair) {
    return meeting.when().orElseThrow().range()
        + " "
        + meeting.status()
        + " "
        + inOrder(pair.first().name(), pair.second().name());
  }

  private static String say(Encounter encounter) {
    return inOrder(encounter.who().name(), encounter.whom().name());
  }

  private static String inOrder(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " - " + other : other + " - " + one;
  }
}
