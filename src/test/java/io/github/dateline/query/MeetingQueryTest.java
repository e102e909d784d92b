package io.github.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.meeting.GroupParty;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.meeting.MeetingTime;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Party;
import io.github.dateline.meeting.PersonParty;
import io.github.dateline.meeting.StatusReport;
import io.github.dateline.source.Evidence;
import io.github.dateline.source.Span;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingQueryTest {

  private static final Party KOLAR = new PersonParty("P1", "Marta Kolar");
  private static final Party HAAS = new PersonParty("P2", "Dieter Haas");
  private static final Party NORWAY = new GroupParty("Norway", GroupParty.Kind.COUNTRY);
  private static final PartyNames NAMES =
      name ->
          Map.of("kolar", Set.of("P1"), "haas", Set.of("P2"), "norway", Set.of("Norway"))
              .getOrDefault(PartyNames.fold(name), Set.of());

  private final Meeting march =
      meeting("M1", "2023-03-03", "2023-03-05", MeetingStatus.HELD, KOLAR, HAAS);
  private final Meeting january =
      meeting("M2", "2023-01-10", "2023-01-10", MeetingStatus.PLANNED, KOLAR, NORWAY);
  private final Meeting undated = meeting("M3", "", "", MeetingStatus.HELD, HAAS, NORWAY);
  private final MeetingQuery all = MeetingQuery.over(List.of(undated, march, january), NAMES);

  @Test
  void answers_are_in_date_order_with_the_undated_last() {
    assertThat(all.list()).containsExactly(january, march, undated);
  }

  @Test
  void with_takes_every_party_of_the_name_whatever_the_case() {
    assertThat(all.with("KOLAR").list()).containsExactly(january, march);
  }

  @Test
  void an_unknown_name_gives_an_empty_answer() {
    assertThat(all.with("Nobody").list()).isEmpty();
    assertThat(all.between("Kolar", "Nobody").isEmpty()).isTrue();
  }

  @Test
  void between_asks_for_a_pair_in_either_order() {
    assertThat(all.between("Haas", "Kolar").list()).containsExactly(march);
    assertThat(all.between("Kolar", "Haas").list()).containsExactly(march);
  }

  @Test
  void during_takes_meetings_that_share_a_day() {
    assertThat(all.during(DateRange.day(LocalDate.of(2023, 3, 4))).list()).containsExactly(march);
    assertThat(all.during(DateRange.month(2023, 2)).list()).isEmpty();
    assertThat(all.on(LocalDate.of(2023, 3, 5)).count()).isEqualTo(1);
  }

  @Test
  void filters_narrow_one_after_the_other() {
    assertThat(all.with("Kolar").status(MeetingStatus.HELD).list()).containsExactly(march);
    assertThat(all.with("Kolar").with("Norway").kind(MeetingKind.MEETING).list())
        .containsExactly(january);
    assertThat(all.with("Kolar").kind(MeetingKind.CALL).list()).isEmpty();
  }

  @Test
  void a_place_matches_by_whole_words_without_case_and_accents() {
    assertThat(all.at("sao paulo").count()).isEqualTo(3);
    assertThat(all.at("paul").count()).isZero();
  }

  @Test
  void a_long_meeting_long_before_is_found_behind_short_ones() {
    Meeting longOne = meeting("M1", "2020-01-01", "2023-12-31", MeetingStatus.HELD, KOLAR, HAAS);
    List<Meeting> shortOnes =
        IntStream.range(1, 300)
            .mapToObj(
                i -> {
                  String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
                  return meeting("M" + (i + 1), day, day, MeetingStatus.HELD, KOLAR, NORWAY);
                })
            .toList();
    List<Meeting> both = new java.util.ArrayList<>(shortOnes);
    both.add(longOne);

    assertThat(MeetingQuery.over(both, NAMES).during(DateRange.year(2023)).list())
        .containsExactly(longOne);
  }

  @Test
  void names_fold_without_time_for_hostile_marks() {
    assertThat(PartyNames.fold("  José\tÁLVAREZ-Ruiz " + "\u0301".repeat(100_000)))
        .isEqualTo("jose alvarez ruiz");
  }

  private static Meeting meeting(
      String id, String first, String last, MeetingStatus status, Party one, Party other) {
    Optional<MeetingTime> when =
        first.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new MeetingTime(
                    DateRange.of(LocalDate.parse(first), LocalDate.parse(last)), Certainty.STATED));
    Evidence evidence =
        new Evidence(
            "d",
            new Span(0, 3),
            new Span(0, 3),
            1,
            "met",
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            "met");
    return new Meeting(
        id,
        MeetingKind.MEETING,
        status,
        List.of(participant(one), participant(other)),
        false,
        when,
        Optional.of("the São Paulo museum".toUpperCase(Locale.ROOT)),
        List.of(Pair.of(one, other)),
        List.of(evidence),
        List.of(new StatusReport("d", Optional.empty(), status)),
        List.of(),
        List.of());
  }

  private static Participant participant(Party party) {
    return new Participant(
        party,
        Optional.empty(),
        Optional.empty(),
        Participant.Function.PRINCIPAL,
        Certainty.STATED);
  }
}
