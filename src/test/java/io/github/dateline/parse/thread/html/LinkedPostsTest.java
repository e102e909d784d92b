package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.source.SourceInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Posts that stand in no mark-up, only in the data of a page. */
class LinkedPostsTest {

  private static final String QUESTION =
      """
      {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": {
        "@type": "Question", "@id": "#q7", "name": "Who met in Doha?", "answerCount": 2,
        "author": "ana_k", "dateCreated": "2023-03-02",
        "text": "Was it Haas?\\nOr Kolar &amp; Haas?",
        "acceptedAnswer": {"@type": "Answer", "@id": "#a9", "upvoteCount": 4,
          "author": {"name": "tj_doha"}, "text": "Both of them."},
        "suggestedAnswer": [{"@type": "Answer", "@id": "#a8", "upvoteCount": 0,
          "author": {"name": "marek"}, "text": "Neither, 3 < 4."}]}}
      """;

  private static ForumThread read(String data) {
    String html =
        "<html><head><title>Talks</title><script type='application/ld+json'>"
            + data
            + "</script></head><body><div id=app></div></body></html>";
    SourceInput input = SourceInput.of("page.html", html, SourceInput.Form.HTML);
    return (ForumThread) new ThreadHtmlParser().parse(input);
  }

  @Test
  void a_question_stands_above_its_answers() {
    ForumThread thread = read(QUESTION);

    assertThat(thread.posts().stream().map(thread::ownWords))
        .containsExactly("Was it Haas?\nOr Kolar & Haas?", "Both of them.", "Neither, 3 < 4.");
    assertThat(thread.posts())
        .extracting(Post::replyTo)
        .containsExactly(Optional.empty(), Optional.of(1), Optional.of(1));
  }

  @Test
  void votes_are_reactions_unless_nobody_voted() {
    ForumThread thread = read(QUESTION);

    assertThat(thread.posts().get(1).reactions())
        .containsExactly(new Post.Reaction("upvotes", Optional.of(4), List.of()));
    assertThat(thread.posts().get(2).reactions()).isEmpty();
  }

  @Test
  void an_answer_may_name_what_it_answers() {
    ForumThread thread =
        read(
            """
            [{"@type": "SocialMediaPosting", "@id": "https://example.org/p/1",
              "articleBody": "Talks in Doha failed."},
             {"@type": "Comment", "@id": "https://example.org/p/2", "text": "Says who?",
              "parentItem": {"@id": "https://example.org/p/1"}}]
            """);

    assertThat(thread.posts()).hasSize(2);
    assertThat(thread.posts().get(1).replyTo()).contains(1);
  }

  @Test
  void things_that_refer_to_each_other_in_a_ring_are_read_once() {
    ForumThread thread =
        read(
            """
            {"@graph": [
              {"@type": "WebPage", "@id": "#w", "mainEntity": {"@id": "#t"}},
              {"@type": "ItemPage", "@id": "#t", "mainEntityOfPage": {"@id": "#w"}},
              {"@type": "DiscussionForumPosting", "@id": "#1", "text": "Talks in Doha failed.",
               "comment": [{"@id": "#2"}, {"@id": "#1"}]},
              {"@type": "Comment", "@id": "#2", "text": "Says who?", "comment": {"@id": "#1"}}]}
            """);

    assertThat(thread.posts()).hasSize(2);
  }

  @Test
  void questions_of_a_help_page_are_no_posts() {
    ForumThread thread =
        read(
            """
            {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "How do I post?",
              "acceptedAnswer": {"@type": "Answer", "text": "Log in first."}}]}
            """);

    assertThat(thread.posts()).isEmpty();
    assertThat(thread.diagnostics()).extracting(Diagnostic::code).containsExactly("no-posts");
  }

  @Test
  void broken_and_endlessly_nested_data_are_passed_over() {
    assertThat(read("{\"@type\": \"Question\", \"text\": \"Was it").posts()).isEmpty();
    assertThat(read("{\"@graph\":[".repeat(5_000)).posts()).isEmpty();
  }

  @Test
  void many_comments_are_read_in_one_pass() {
    String comment = "{\"@type\": \"Comment\", \"text\": \"Says who, says number %d?\"},";
    StringBuilder data =
        new StringBuilder("{\"@type\": \"Question\", \"name\": \"Q\", \"comment\": [");
    for (int i = 0; i < 20_000; i++) {
      data.append(comment.replace("%d", Integer.toString(i)));
    }

    assertThat(read(data.append("]}").toString()).posts()).hasSize(20_001);
  }

  @Test
  void preloaded_data_that_are_cut_off_leave_a_diagnostic() {
    String html =
        "<html><head><title>Talks</title></head><body><div id=\"data-preloaded\""
            + " data-preloaded='{\"topic_5\": \"{\\\"post_stream\\\": {\\\"posts\\\": [{'></div></body>";
    SourceInput input = SourceInput.of("page.html", html, SourceInput.Form.HTML);
    ForumThread thread = (ForumThread) new ThreadHtmlParser().parse(input);

    assertThat(thread.diagnostics()).extracting(Diagnostic::code).containsExactly("no-posts");
  }
}
