package io.github.dateline.parse.thread.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented topics, listings and items in the shape that the sites hand out. */
class ThreadJsonParserTest {

  @Test
  void a_topic_of_discourse_has_its_posts() {
    ForumThread thread = read("discourse-topic.json");

    assertThat(thread.title()).contains("Ferry & harbour");
    assertThat(thread.posts())
        .extracting(ThreadJsonParserTest::head)
        .containsExactly(
            "1 dana 2021-03-03T15:26:26-05:00",
            "3 iver 2021-03-03T16:00Z",
            "4 mira 2021-03-03T17:00Z");
    Post first = thread.posts().get(0);
    assertThat(own(thread, first))
        .isEqualTo("The board met the company.\n\nsix crossings\n\na café");
    assertThat(first.edit().orElseThrow().time()).hasToString("Optional[2021-03-04T10:00-05:00]");
    assertThat(first.url()).contains("/t/ferry/57/1");
    assertThat(first.reactions()).hasToString("[Reaction[kind=Like, count=Optional[5], by=[]]]");
  }

  @Test
  void quotations_of_discourse_name_writer_and_post() {
    ForumThread thread = read("discourse-topic.json");

    assertThat(thread.posts().get(1).replyTo()).contains(1);
    assertThat(quotes(thread, 1)).containsExactly("1 dana Optional[1] MARKUP: six crossings");
    assertThat(quotes(thread, 2))
        .containsExactly(
            "1 dana Optional.empty MARKUP: Elsewhere",
            "1 - Optional[1] MARKUP: The board met the company.");
    assertThat(own(thread, thread.posts().get(2))).isEqualTo("When?\n\na\n  b");
  }

  @Test
  void what_misses_is_told() {
    assertThat(read("discourse-topic.json").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "1 deleted posts were left out", "1 posts of the thread are not in the input");
    assertThat(read("reddit-listing.json").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("deleted-posts", "missing-posts");
  }

  @Test
  void comments_of_reddit_stand_below_what_they_answer() {
    ForumThread thread = read("reddit-listing.json");

    assertThat(thread.title()).contains("New ferry & new quay");
    assertThat(thread.url()).contains("https://www.reddit.com/r/harbour/comments/2gm/new_ferry/");
    assertThat(thread.posts())
        .extracting(ThreadJsonParserTest::head)
        .containsExactly(
            "2gm dana 2014-09-17T06:34:31Z",
            "c1 iver 2014-09-18T01:51:52Z",
            "c2 - 2014-09-18T03:13:54Z",
            "c4 rosa 2014-09-18T03:13:56Z");
    assertThat(thread.posts())
        .extracting(Post::replyTo)
        .hasToString("[Optional.empty, Optional[1], Optional[2], Optional.empty]");
    assertThat(thread.posts()).extracting(Post::edited).containsExactly(true, false, false, false);
    assertThat(thread.posts().get(3).parentId()).contains("c3");
  }

  @Test
  void marked_paragraphs_are_quotations() {
    ForumThread thread = read("reddit-listing.json");

    assertThat(quotes(thread, 1)).containsExactly("1 - Optional[1] MARK: They met\non Friday.");
    assertThat(own(thread, thread.posts().get(1)))
        .isEqualTo("Did they?\n\n>!hidden!< says nothing");
    assertThat(quotes(thread, 3))
        .containsExactly(
            "1 - Optional.empty MARK: They met\nDid they?", "2 - Optional.empty MARK: They met");
    assertThat(own(thread, thread.posts().get(3))).isEqualTo("I saw them.");
  }

  @Test
  void nested_items_of_hacker_news() {
    ForumThread thread = read("hacker-news-nested.json");

    assertThat(thread.title()).contains("The ferry");
    assertThat(thread.posts())
        .extracting(ThreadJsonParserTest::head)
        .containsExactly(
            "1 dana 2021-03-03T10:00Z",
            "2 iver 2021-03-03T10:06:40Z",
            "4 mira 2021-03-03T10:23:20Z");
    assertThat(own(thread, thread.posts().get(0))).isEqualTo("The ferry");
    assertThat(own(thread, thread.posts().get(1))).isEqualTo("A fine boat.\n\nIt is \"new\".");
    assertThat(quotes(thread, 2)).containsExactly("1 - Optional[2] MARK: A fine boat.");
  }

  @Test
  void flat_items_of_hacker_news_come_in_the_order_of_their_page() {
    ForumThread thread = read("hacker-news-flat.json");

    assertThat(thread.posts())
        .extracting(ThreadJsonParserTest::head)
        .containsExactly(
            "1 dana 2021-03-03T10:00Z",
            "2 iver 2021-03-03T10:06:40Z",
            "4 mira 2021-03-03T10:23:20Z");
    assertThat(thread.posts())
        .extracting(Post::replyTo)
        .hasToString("[Optional.empty, Optional[1], Optional[2]]");
  }

  @Test
  void spans_and_blocks_fit_together() {
    for (String file :
        List.of("discourse-topic.json", "reddit-listing.json", "hacker-news-nested.json")) {
      ForumThread thread = read(file);
      int end = 0;
      for (var block : thread.blocks()) {
        assertThat(block.span().start()).as(file).isGreaterThanOrEqualTo(end);
        end = block.span().end();
      }
      assertThat(thread.posts())
          .allSatisfy(post -> assertThat(post.own()).allMatch(span -> post.span().contains(span)));
    }
  }

  @Test
  void broken_json_is_told_with_its_line() {
    String broken = "{\"post_stream\": {\"posts\": [\n {\"id\": 1,\n \"cooked\": <p>}]}}";

    assertThatThrownBy(() -> parse("topic.json", broken))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("topic.json:3:");
  }

  @Test
  void endless_nesting_is_refused() {
    String deep = "{\"post_stream\": " + "[".repeat(100_000);

    assertThatThrownBy(() -> parse("topic.json", deep)).isInstanceOf(SourceFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"post_stream\": {}}",
        "{\"post_stream\": {\"posts\": [null, 3, {}, {\"cooked\": 7, \"created_at\": \"yesterday\"}]}}",
        "[{\"kind\": \"Listing\", \"data\": {\"children\": [null, {\"kind\": \"t1\"}, {\"kind\": \"t9\", \"data\": 4}]}}]",
        "{\"id\": 5, \"type\": \"story\", \"time\": -3, \"kids\": [\"a\", null], \"children\": 4}",
        "[{\"id\": 1, \"type\": \"comment\", \"kids\": [2], \"text\": \"a\", \"by\": \"x\"}, {\"id\": 2, \"type\": \"comment\", \"kids\": [1], \"text\": \"b\"}]"
      })
  void odd_values_are_no_errors(String json) {
    assertThat(parse("odd.json", json).posts()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"title\": \"a\"}", "[1, 2]", "{\"kind\": \"calendar\", \"data\": 1}", "[]"})
  void other_json_is_not_claimed(String json) {
    SourceInput input = SourceInput.of("other.json", json, Form.JSON);

    assertThat(new ThreadJsonParser().claim(input).score()).isZero();
  }

  private static ForumThread read(String file) {
    try (InputStream stream = ThreadJsonParserTest.class.getResourceAsStream("/threads/" + file)) {
      return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static ForumThread parse(String name, String json) {
    return DocumentParsers.standard()
        .parse(SourceInput.of(name, json, Form.JSON))
        .match(
            article -> {
              throw new AssertionError("an article");
            },
            thread -> thread);
  }

  private static String head(Post post) {
    return post.id().orElse("-")
        + " "
        + post.author().orElse("-")
        + " "
        + post.published().map(Object::toString).orElse("-");
  }

  private static String own(ForumThread thread, Post post) {
    return thread.ownWords(post);
  }

  private static List<String> quotes(ForumThread thread, int index) {
    return thread.posts().get(index).quotes().stream().map(q -> say(thread, q)).toList();
  }

  private static String say(ForumThread thread, Quote quote) {
    return quote.depth()
        + " "
        + quote.attribution().orElse("-")
        + " "
        + quote.sourcePost()
        + " "
        + quote.evidence()
        + ": "
        + thread.source().text(quote.span());
  }
}
