package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.source.SourceInput;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages whose posts are found by what repeats, or by the mark-up of schema.org. */
class UnknownEnginesTest {

  private static ForumThread read(String body) {
    String page =
        "<html><head><title>Talks</title></head><body><h1>Talks</h1>" + body + "</body></html>";
    SourceInput input = SourceInput.of("page.html", page, SourceInput.Form.HTML);
    return (ForumThread) new ThreadHtmlParser().parse(input);
  }

  private static String answer(String author, int day, String text) {
    return """
        <li class="answer"><a class="author" href="/profile/%s">%s</a>
        <time>Mar %d, 2023 05:05am</time><div class="answer-text"><p>%s</p></div></li>
        """
        .formatted(author, author, day, text);
  }

  @Test
  void the_text_of_the_first_post_may_stand_below_its_head() {
    ForumThread thread =
        read(
            """
            <div class="head"><h2>Who met whom at the talks in Doha, and did anybody see it?</h2>
            <a class="author" href="/profile/ana_k">ana_k</a> <time>Mar 2, 2023 07:15am</time></div>
            <div class="question-text"><p>Haas met Kolar in Doha on Thursday, or so they said on the
            radio this morning. Does anybody know why, and who else was there?</p></div>
            <ol class="answers">"""
                + answer(
                    "tj_doha", 3, "I heard that they met on Friday, with the whole delegation.")
                + answer("marek", 4, "Then ask the embassy, they must know who came and who went.")
                + "</ol>");

    assertThat(thread.posts())
        .extracting(Post::author)
        .containsExactly(Optional.of("ana_k"), Optional.of("tj_doha"), Optional.of("marek"));
    assertThat(thread.ownWords(thread.posts().get(0)))
        .startsWith("Haas met Kolar in Doha")
        .endsWith("who else was there?");
  }

  @Test
  void marks_of_schema_org_may_be_written_in_the_case_of_scripts() {
    String post =
        """
        <div class="c1" itemScope itemType="https://schema.org/Comment"><b itemProp="author">%s</b>
        <time itemProp="datePublished" dateTime="2023-03-02T07:15:00Z">2y</time>
        <div class="c2" itemProp="text">%s</div><div class="c3">0 Report</div></div>
        """;

    ForumThread thread =
        read(post.formatted("ana_k", "Who met?") + post.formatted("tj_doha", "They all did."));

    assertThat(thread.posts().stream().map(thread::ownWords))
        .containsExactly("Who met?", "They all did.");
  }
}
