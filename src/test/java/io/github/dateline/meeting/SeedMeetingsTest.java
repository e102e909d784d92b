package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The meetings of the bundled documents, by the table that was written down before the code. */
class SeedMeetingsTest {

  private final Reading reading = new Reading();

  @Test
  void thread_tells_of_the_washington_talks_and_what_surrounds_them() throws IOException {
    List<String> meetings = table("000_2af535865cd876e4.txt");

    assertThat(meetings)
        .contains(
            "talks held 2022-05-09..2022-05-11 Washington Pakistan × United States",
            "talks held 2022-05-09..2022-05-11 Washington"
                + " Jake Sullivan × Nadeem Anjum; Nadeem Anjum × William J. Burns",
            "meeting planned 2022-05-18 New York Antony Blinken × Bilawal Bhutto-Zardari",
            "call held 2022-05-02..2022-05-08 - Antony Blinken × Bilawal Bhutto-Zardari",
            "talks held 2021-07-01..2021-07-31 White House"
                + " Faiz Hameed × Jake Sullivan; Jake Sullivan × Moeed Yusuf;"
                + " Pakistan × United States")
        .anyMatch(line -> line.startsWith("summit invited 2022-05-18"));
  }

  @Test
  void announcement_tells_of_two_rounds_a_call_a_meeting_and_two_visits() throws IOException {
    List<String> meetings = table("001_1e4490b727f9d421.txt");

    assertThat(meetings)
        .containsExactlyInAnyOrder(
            "talks planned 2023-02-13..2023-02-16 Washington Mohammed Saeed ×"
                + " Office of the Undersecretary of Defence; Pakistan × United States",
            "talks held 2021-01-01..2021-01-31 Pakistan Pakistan × United States",
            "call held 2023-01-13 - Asim Munir × Lloyd Austin",
            "meeting held 2022-10-04 Washington Lloyd Austin × Qamar Javed Bajwa",
            "visit denied 2023-02-06..2023-02-12 United States ",
            "visit held 2023-02-05..2023-02-10 UK ");
  }

  @Test
  void report_tells_of_the_talks_that_go_on_and_of_those_to_come() throws IOException {
    List<String> meetings = table("003_db1ed3917d491e7b.txt");

    assertThat(meetings)
        .contains(
            "talks ongoing 2023-02-13..2023-02-16 Washington Mohammad Saeed ×"
                + " office of the undersecretary of defence; Pakistan × United States",
            "talks held 2021-01-01..2021-01-31 Pakistan Pakistan × United States",
            "talks planned 2023-02-22..2023-02-28 Washington Pakistan × United States",
            "talks planned 2023-03-01..2023-03-31 - Pakistan × United States");
  }

  @Test
  void sentence_that_is_quoted_again_is_further_evidence_of_the_same_meeting() throws IOException {
    Meeting talks =
        meetings("000_2af535865cd876e4.txt").stream()
            .filter(m -> m.has("Pakistan") && m.status() == MeetingStatus.HELD)
            .findFirst()
            .orElseThrow();

    assertThat(talks.evidence()).extracting(e -> e.post().orElse(0)).contains(1, 7);
  }

  private List<String> table(String name) throws IOException {
    return meetings(name).stream().map(SeedMeetingsTest::line).toList();
  }

  private List<Meeting> meetings(String name) throws IOException {
    String text = Files.readString(Path.of("seeds", name), StandardCharsets.UTF_8);
    return reading.of(SourceInput.of(name, text, SourceInput.Form.TEXT));
  }

  private static String line(Meeting meeting) {
    return (meeting.kind() + " " + meeting.status()).toLowerCase(Locale.ROOT)
        + " "
        + meeting.when().map(w -> w.range().toString()).orElse("-")
        + " "
        + meeting.where().orElse("-")
        + " "
        + meeting.pairs().stream()
            .map(p -> sorted(p.first().name(), p.second().name()))
            .sorted()
            .collect(Collectors.joining("; "));
  }

  private static String sorted(String one, String other) {
    return one.compareToIgnoreCase(other) <= 0 ? one + " × " + other : other + " × " + one;
  }
}
