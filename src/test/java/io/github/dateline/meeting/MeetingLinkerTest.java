package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.meeting.MeetingLinker.Told;
import io.github.dateline.source.Evidence;
import io.github.dateline.source.Span;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingLinkerTest {

  private static final Party PRADO = new PersonParty("P1", "Ana Prado");
  private static final Party WEBER = new PersonParty("P2", "Karl Weber");
  private static final Party QUINN = new PersonParty("P3", "Mary Quinn");

  private final MeetingLinker linker = MeetingLinker.standard();

  @Test
  void what_was_planned_and_then_held_is_one_meeting_with_a_history() {
    Told before = told("a", "2023-02-12", MeetingStatus.PLANNED, day("2023-02-13"), PRADO, WEBER);
    Told after = told("b", "2023-02-14", MeetingStatus.HELD, day("2023-02-13"), PRADO, WEBER);

    List<Meeting> linked = linker.link(List.of(before, after));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).status()).isEqualTo(MeetingStatus.HELD);
    assertThat(linked.get(0).history())
        .extracting(StatusReport::status)
        .containsExactly(MeetingStatus.PLANNED, MeetingStatus.HELD);
    assertThat(linked.get(0).evidence()).extracting(Evidence::document).containsExactly("a", "b");
  }

  @Test
  void another_day_is_another_meeting() {
    Told one = told("a", "2023-02-12", MeetingStatus.HELD, day("2023-02-11"), PRADO, WEBER);
    Told two = told("b", "2023-03-12", MeetingStatus.HELD, day("2023-03-11"), PRADO, WEBER);

    assertThat(linker.link(List.of(one, two))).hasSize(2);
  }

  @Test
  void another_partner_on_the_same_day_is_another_meeting() {
    Told one = told("a", "2023-02-12", MeetingStatus.HELD, day("2023-02-11"), PRADO, WEBER);
    Told two = told("b", "2023-02-12", MeetingStatus.HELD, day("2023-02-11"), PRADO, QUINN);

    assertThat(linker.link(List.of(one, two))).hasSize(2);
  }

  @Test
  void meetings_without_days_are_not_taken_for_one() {
    Told one = told("a", "2023-02-12", MeetingStatus.HELD, Optional.empty(), PRADO, WEBER);
    Told two = told("b", "2023-02-12", MeetingStatus.HELD, Optional.empty(), PRADO, WEBER);

    assertThat(linker.link(List.of(one, two))).hasSize(2);
  }

  @Test
  void month_in_which_two_met_does_not_bring_back_a_day_called_off() {
    DateRange march = DateRange.month(2023, 3);
    Told off = told("a", "2023-03-08", MeetingStatus.CANCELLED, day("2023-03-09"), PRADO, WEBER);
    Told month = told("b", "2023-04-01", MeetingStatus.HELD, Optional.of(march), PRADO, WEBER);

    assertThat(linker.link(List.of(off, month)))
        .extracting(Meeting::status)
        .containsExactlyInAnyOrder(MeetingStatus.CANCELLED, MeetingStatus.HELD);
  }

  @Test
  void day_called_off_and_told_as_held_is_one_meeting() {
    Told off = told("a", "2023-03-08", MeetingStatus.CANCELLED, day("2023-03-09"), PRADO, WEBER);
    Told day = told("b", "2023-04-01", MeetingStatus.HELD, day("2023-03-09"), PRADO, WEBER);

    assertThat(linker.link(List.of(off, day)))
        .extracting(Meeting::status)
        .containsExactly(MeetingStatus.HELD);
  }

  @Test
  void month_in_which_two_met_twice_does_not_make_one_of_both_days() {
    DateRange march = DateRange.month(2023, 3);
    Told month = told("a", "2023-04-01", MeetingStatus.HELD, Optional.of(march), PRADO, WEBER);
    Told early = told("b", "2023-04-02", MeetingStatus.HELD, day("2023-03-03"), PRADO, WEBER);
    Told late = told("c", "2023-04-03", MeetingStatus.HELD, day("2023-03-20"), PRADO, WEBER);

    List<Meeting> linked = linker.link(List.of(late, early, month));

    assertThat(linked).hasSize(2);
    assertThat(linked.get(0).reasons())
        .containsExactly(
            "b: the same pair, Ana Prado and Karl Weber as in a;"
                + " 2023-03-03 and 2023-03-01..2023-03-31 share a day");
    assertThat(linked.get(1).reasons()).isEmpty();
  }

  @Test
  void copy_of_a_sentence_is_one_meeting_though_no_day_is_told() {
    String sentence = "Prime Minister Ana Prado met Defence Secretary Karl Weber to discuss fish.";
    Told one =
        told("a", "2023-02-12", sentence, MeetingStatus.HELD, Optional.empty(), PRADO, WEBER);
    Told two =
        told("b", "2023-02-12", sentence, MeetingStatus.HELD, Optional.empty(), PRADO, WEBER);

    List<Meeting> linked = linker.link(List.of(one, two));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).reasons().get(0)).endsWith("a sentence is word for word the same");
  }

  @Test
  void order_of_documents_does_not_matter() {
    List<Told> documents =
        new ArrayList<>(
            List.of(
                told("a", "2023-02-12", MeetingStatus.PLANNED, day("2023-02-13"), PRADO, WEBER),
                told("b", "2023-02-14", MeetingStatus.HELD, day("2023-02-13"), PRADO, WEBER),
                told("c", "2023-02-14", MeetingStatus.HELD, day("2023-02-14"), PRADO, QUINN)));
    List<Meeting> forward = linker.link(documents);
    Collections.reverse(documents);

    assertThat(linker.link(documents)).isEqualTo(forward);
  }

  private static Optional<DateRange> day(String day) {
    return Optional.of(DateRange.day(LocalDate.parse(day)));
  }

  private static Told told(
      String document,
      String published,
      MeetingStatus status,
      Optional<DateRange> when,
      Party one,
      Party other) {
    return told(document, published, "text", status, when, one, other);
  }

  private static Told told(
      String document,
      String published,
      String text,
      MeetingStatus status,
      Optional<DateRange> when,
      Party one,
      Party other) {
    LocalDate date = LocalDate.parse(published);
    Span span = new Span(0, text.length());
    Evidence evidence =
        new Evidence(
            document,
            span,
            span,
            1,
            text,
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            "meet");
    Meeting meeting =
        new Meeting(
            "m1",
            MeetingKind.MEETING,
            status,
            List.of(participant(one), participant(other)),
            false,
            when.map(range -> new MeetingTime(range, Certainty.STATED)),
            Optional.empty(),
            List.of(Pair.of(one, other)),
            List.of(evidence),
            List.of(new StatusReport(document, Optional.of(date), status)),
            List.of(),
            List.of());
    return new Told(document, Optional.of(date), List.of(meeting));
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
