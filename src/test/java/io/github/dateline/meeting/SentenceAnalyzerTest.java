package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dateline.Dateline;
import io.github.dateline.meeting.SentenceAnalyzer.Finding;
import io.github.dateline.meeting.SentenceAnalyzer.Mention;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceAnalyzerTest {

  private static final String TEXT =
      "Talks in Doha\n\nAna Kolar met Jon Haas on March 2, 2023. Mary Quinn stayed away.\n";

  @Test
  void sentence_left_alone_is_read_by_the_rules() {
    List<Meeting> meetings = read(input -> Optional.empty());

    assertThat(meetings).hasSize(1);
    assertThat(meetings.get(0).evidence().get(0).rule()).isEqualTo("meet");
  }

  @Test
  void empty_list_overrules_the_rules() {
    assertThat(read(input -> Optional.of(List.of()))).isEmpty();
  }

  @Test
  void findings_give_kind_status_and_sides() {
    List<Meeting> meetings =
        read(
            input ->
                Optional.of(
                    input.people().size() < 2
                        ? List.of()
                        : List.of(
                            new Finding(
                                input.sentence().tokens().get(2).span(),
                                MeetingKind.CALL,
                                MeetingStatus.DENIED,
                                input.people().stream().map(Mention::span).toList(),
                                List.of()))));

    assertThat(meetings).hasSize(1);
    Meeting call = meetings.get(0);
    assertThat(call.kind()).isEqualTo(MeetingKind.CALL);
    assertThat(call.status()).isEqualTo(MeetingStatus.DENIED);
    assertThat(call.pairs()).hasSize(1);
    assertThat(call.when()).map(w -> w.range().toString()).contains("2023-03-02");
    assertThat(call.evidence().get(0).rule()).isEqualTo("analyzer");
  }

  @Test
  void analyser_is_given_the_people_and_dates_of_each_sentence() {
    List<String> seen = new ArrayList<>();

    read(
        input -> {
          input.people().forEach(mention -> seen.add(mention.person().name()));
          input.dates().forEach(date -> seen.add(date.value()));
          return Optional.empty();
        });

    assertThat(seen).containsExactly("Ana Kolar", "Jon Haas", "2023-03-02", "Mary Quinn");
  }

  @Test
  void span_outside_of_the_sentence_is_refused() {
    Finding outside =
        new Finding(
            new Span(9000, 9001),
            MeetingKind.CALL,
            MeetingStatus.HELD,
            List.of(new Span(0, 1)),
            List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(input -> Optional.of(List.of(outside))))
        .withMessageContaining("expected a span inside it");
  }

  @Test
  @SuppressWarnings("NullAway") // what a careless analyser may do
  void analyser_that_returns_null_is_told_what_to_return() {
    assertThatNullPointerException()
        .isThrownBy(() -> read(input -> null))
        .withMessageContaining("Optional.empty()");
  }

  private static List<Meeting> read(SentenceAnalyzer analyzer) {
    return Dateline.standard()
        .withAnalyzer(analyzer)
        .analyze(SourceInput.text("note.txt", TEXT))
        .meetings();
  }
}
