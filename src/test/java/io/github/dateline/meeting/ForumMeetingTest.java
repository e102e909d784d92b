package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dateline.source.Evidence;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says it in a thread: the poster, the one who is quoted, the newspaper that is pasted. */
class ForumMeetingTest {

  private static final String THREAD =
      """
      Board index ‹ General ‹ The news

      Will the minister see Weber?

      Post a reply
      3 posts • Page 1 of 1

      Will the minister see Weber?
      by tidewatcher » Tue Aug 23, 2022 8:05 pm

      Foreign Minister Ana Prado will meet Defence Secretary Karl Weber in Oslo on August 26.

      tidewatcher
      Posts: 311

      Re: Will the minister see Weber?
      by kelp_and_rust » Wed Aug 24, 2022 8:31 pm

      tidewatcher wrote:
      Foreign Minister Ana Prado will meet Defence Secretary Karl Weber in Oslo on August 26.

      She will not, you will see. I would not trust either of them with a boat.

      kelp_and_rust
      Posts: 1290

      Re: Will the minister see Weber?
      by gullfeather » Sat Aug 27, 2022 9:02 am

      Foreign Minister Ana Prado met Defence Secretary Karl Weber in Oslo on August 26. So there.

      gullfeather
      Posts: 4

      Post a reply
      3 posts • Page 1 of 1
      Return to The news
      """;

  private final Reading reading = new Reading();

  @Test
  void poster_is_the_author_of_his_own_words_and_of_what_others_quote_from_him() {
    assertThat(meeting().evidence())
        .extracting(e -> e.post().orElse(0), Evidence::quoteDepth, e -> e.author().orElse(""))
        .containsExactly(
            tuple(1, 0, "tidewatcher"), tuple(2, 1, "tidewatcher"), tuple(3, 0, "gullfeather"));
  }

  @Test
  void what_one_post_announces_and_a_later_one_tells_of_has_a_history() {
    assertThat(meeting().status()).isEqualTo(MeetingStatus.HELD);
    assertThat(meeting().history())
        .extracting(r -> r.asOf().orElseThrow().toString(), StatusReport::status)
        .containsExactly(
            tuple("2022-08-23", MeetingStatus.PLANNED), tuple("2022-08-27", MeetingStatus.HELD));
  }

  @Test
  void what_repeats_is_one_meeting_and_says_why() {
    assertThat(meeting().reasons())
        .hasSize(2)
        .anyMatch(reason -> reason.endsWith("repeats a sentence word for word"))
        .anyMatch(reason -> reason.contains("the same pair"));
  }

  @Test
  void pasted_article_is_counted_once_with_its_newspaper_as_author() throws IOException {
    String name = "000_2af535865cd876e4.txt";
    String text = Files.readString(Path.of("seeds", name));

    List<Meeting> meetings = reading.of(SourceInput.text(name, text));

    List<Meeting> calls = meetings.stream().filter(m -> m.kind() == MeetingKind.CALL).toList();
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).evidence())
        .extracting(e -> e.post().orElse(0), e -> e.author().orElse(""))
        .contains(tuple(1, "Dawn"), tuple(7, "Dawn"));
  }

  private Meeting meeting() {
    List<Meeting> meetings = reading.of(SourceInput.text("thread.txt", THREAD));
    assertThat(meetings).hasSize(1);
    return meetings.get(0);
  }
}
