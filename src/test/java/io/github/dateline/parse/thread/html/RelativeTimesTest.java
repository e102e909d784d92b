package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RelativeTimesTest {

  private static final PrintedTime NOW =
      new PrintedTime(
          LocalDate.parse("2023-03-14"), Optional.of(LocalTime.of(9, 0)), Optional.empty());

  @TestFactory
  Stream<DynamicTest> times_are_those_that_the_file_states() {
    return Lexicon.examples("parse/forum/relative-times.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () -> {
                      String[] sides = row.cell(0).split(" = ", 2);
                      assertThat(
                              RelativeTimes.read(sides[0], NOW)
                                  .map(PrintedTime::toString)
                                  .orElse("nothing"))
                          .isEqualTo(sides[1]);
                    }));
  }

  private static Post post(String now) {
    String page =
        """
        <html><head><title>Talks</title></head><body id="phpbb"><p class="datetime">%s</p>
        <div class="post" id="p7"><p class="author"><strong><a class="username">ana_k</a></strong>
        &raquo; Yesterday, 14:05</p><div class="content">Who met in Doha?</div></div></body></html>
        """;
    SourceInput input = SourceInput.of("page.html", page.formatted(now), SourceInput.Form.HTML);
    return ((ForumThread) new ThreadHtmlParser().parse(input)).posts().get(0);
  }

  @Test
  void a_page_that_says_when_it_was_made_tells_what_yesterday_was() {
    Post post = post("It is currently Tue Mar 14, 2023 9:00 am");

    assertThat(post.published().map(PrintedTime::toString)).contains("2023-03-13T14:05");
    assertThat(post.instant()).isEmpty();
  }

  @Test
  void without_that_yesterday_stays_what_is_shown() {
    Post post = post("");

    assertThat(post.published()).isEmpty();
    assertThat(post.shownTime().orElseThrow()).contains("Yesterday, 14:05");
  }
}
