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

  @Test
  void short_posts_that_link_to_other_sites_are_no_list_of_topics() {
    String post =
        """
        <div class="entry"><a class="author" href="/profile/%s">%s</a>
        <a href="/talks/9/%d#%d"><time>Mar %d, 2023 05:05am</time></a>
        <div class="entry-text"><a href="https://news.example.com/%d">%s</a></div></div>
        """;

    ForumThread thread =
        read(
            post.formatted("ana_k", "ana_k", 2, 2, 2, 2, "Haas and Kolar in Doha")
                + post.formatted("tj_doha", "tj_doha", 3, 3, 3, 3, "Nothing but rumours")
                + post.formatted("marek", "marek", 4, 4, 4, 4, "The embassy says no"));

    assertThat(thread.posts().stream().map(thread::ownWords))
        .containsExactly("Haas and Kolar in Doha", "Nothing but rumours", "The embassy says no");
  }

  @Test
  void a_note_of_who_started_the_thread_is_no_post() {
    ForumThread thread =
        read(
            """
            <div class="intro">Discussion in the board of the Middle East, started by
            <a class="author" href="/profile/ana_k">ana_k</a>, <time>Mar 2, 2023 05:05am</time></div>
            <ol class="answers">"""
                + answer("ana_k", 2, "Haas met Kolar in Doha on Thursday, nobody was told why.")
                + answer(
                    "tj_doha", 3, "I heard that they met on Friday, with the whole delegation.")
                + answer("marek", 4, "Then ask the embassy, they must know who came and who went.")
                + "</ol>");

    assertThat(thread.posts())
        .extracting(Post::author)
        .containsExactly(Optional.of("ana_k"), Optional.of("tj_doha"), Optional.of("marek"));
    assertThat(thread.ownWords(thread.posts().get(0))).startsWith("Haas met Kolar");
  }

  @Test
  void a_first_post_may_lack_the_marks_of_the_answers() {
    String post =
        """
        <div class="entry"%s><b class="author"%s>%s</b>
        <time datetime="2023-03-0%dT07:15:00Z">2y</time><div class="entry-text"%s>%s</div></div>
        """;
    String comment = " itemprop=\"comment\" itemscope itemtype=\"https://schema.org/Comment\"";
    String author = " itemprop=\"author\"";
    String text = " itemprop=\"text\"";

    ForumThread thread =
        read(
            post.formatted("", "", "ana_k", 2, "", "Haas met Kolar in Doha, or so they say.")
                + post.formatted(comment, author, "tj_doha", 3, text, "I heard they met later.")
                + post.formatted(comment, author, "marek", 4, text, "Then ask the embassy."));

    assertThat(thread.posts().stream().map(thread::ownWords))
        .containsExactly(
            "Haas met Kolar in Doha, or so they say.",
            "I heard they met later.",
            "Then ask the embassy.");
  }

  @Test
  void the_day_on_which_a_member_joined_is_not_that_of_the_post() {
    String post =
        """
        <div class="entry"><dl><dt><a class="author" href="/profile/%s">%s</a></dt>
        <dd><b>Joined:</b> Thu Nov 17, 2011 6:12 am</dd></dl><p class="when">Mar %d, 2023 7:15 am</p>
        <div class="entry-text">%s</div></div>
        """;

    ForumThread thread =
        read(
            post.formatted("ana_k", "ana_k", 2, "Haas met Kolar in Doha, or so they say.")
                + post.formatted("tj_doha", "tj_doha", 3, "I heard they met on Friday."));

    assertThat(thread.posts())
        .extracting(found -> found.published().orElseThrow().toString())
        .containsExactly("2023-03-02T07:15", "2023-03-03T07:15");
  }

  @Test
  void a_blockquote_around_the_text_of_each_post_quotes_nobody() {
    String post =
        """
        <div class="entry"><a class="author" href="/profile/%s">%s</a>
        <time datetime="2023-03-0%dT07:15:00Z">2y</time><div class="wrap"><blockquote class="words">
        %s</blockquote></div></div>
        """;

    ForumThread thread =
        read(
            post.formatted("ana_k", "ana_k", 2, "Haas met Kolar in Doha, or so they say.")
                + post.formatted("tj_doha", "tj_doha", 3, "I heard they met on Friday."));

    assertThat(thread.posts().stream().map(thread::ownWords))
        .containsExactly("Haas met Kolar in Doha, or so they say.", "I heard they met on Friday.");
    assertThat(thread.posts()).allMatch(found -> found.quotes().isEmpty());
  }
}
