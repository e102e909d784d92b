package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.SampleCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTableTest {

  @Test
  void a_meeting_is_a_row_that_names_its_source_line() {
    assertThat(MeetingTable.of(SampleCorpus.corpus().meetings().list()))
        .isEqualTo(
            """
            WHEN        WHO - WHOM            KIND     STATUS     WHERE  SOURCE
            2023-03-02  Ana Kolar - Jon Haas  meeting  held       Doha   a.txt:3
                        and others
            undated     Ana Kolar - Denmark   talks    postponed         a.txt:3
            """);
  }

  @Test
  void no_meetings_are_said_in_words() {
    assertThat(MeetingTable.of(List.of())).isEqualTo("No meetings.\n");
  }

  @Test
  void the_summary_has_a_line_for_each_document() {
    assertThat(Summary.of(SampleCorpus.corpus()))
        .isEqualTo(
            """
            Read 2 documents: 2 people, 2 meetings.
              a.txt  article, The Paper 2023-03-03      1 date   2 people  2 meetings  Kolar met Haas
              b.txt  thread, 2 posts, 1 pasted article  0 dates  0 people  0 meetings  First
            Noted: odd in 2 documents.
            """);
  }

  @Test
  void columns_are_as_wide_as_their_widest_cell() {
    assertThat(new Table(1).row("a", "bb").row("ccc\nd", "").toString())
        .isEqualTo("a   bb\nccc\nd\n");
  }
}
