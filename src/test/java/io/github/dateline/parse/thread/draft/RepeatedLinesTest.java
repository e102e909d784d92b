package io.github.dateline.parse.thread.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Posters who paste the words of an earlier post without any mark-up. */
class RepeatedLinesTest {

  private static final String ASKED =
      "Does anybody know whether the ferry to the northern island runs on Sundays, too?";

  private static final String TOLD =
      "It did so last summer, when the minister came to see the port.";

  private static final String AND_NOW =
      "This year nobody knows yet, and the harbour master does not answer his letters.";

  private final List<PostDraft> posts = new ArrayList<>();

  @Test
  void words_of_an_earlier_post_above_an_answer_are_quoted() {
    post("ana", ASKED, "Please tell me.");
    post("marek", ASKED, "It does.");

    ForumThread thread = read();

    Quote quote = onlyQuote(thread, 2);
    assertThat(quote.evidence()).isEqualTo(Quote.QuoteEvidence.VERBATIM);
    assertThat(quote.sourcePost()).contains(1);
    assertThat(quote.attribution()).isEmpty();
    assertThat(thread.source().text(quote.span())).isEqualTo(ASKED);
    assertThat(thread.ownWords(thread.posts().get(1))).isEqualTo("It does.");
  }

  @Test
  void part_of_a_paragraph_is_quoted_as_well_as_several_lines() {
    post("ana", "Good morning to all of you. " + ASKED + " " + TOLD, AND_NOW);
    post("marek", TOLD, AND_NOW, "Who told you?");

    ForumThread thread = read();

    assertThat(thread.source().text(onlyQuote(thread, 2).span()))
        .startsWith(TOLD)
        .endsWith(AND_NOW);
    assertThat(thread.ownWords(thread.posts().get(1))).isEqualTo("Who told you?");
  }

  @Test
  void quotation_below_own_words_needs_an_answer_too() {
    post("ana", ASKED);
    post("marek", "Let me see.", ASKED, "It does.");
    post("iver", "As was asked:", ASKED);

    ForumThread thread = read();

    assertThat(onlyQuote(thread, 2).sourcePost()).contains(1);
    assertThat(thread.posts().get(2).quotes()).isEmpty();
  }

  @Test
  void who_says_the_same_again_quotes_nobody() {
    post("ana", ASKED, "Thanks.");
    post("Ana", ASKED, "Nobody?");

    assertThat(read().posts()).allMatch(post -> post.quotes().isEmpty());
  }

  @Test
  void phrase_that_several_posts_have_is_no_quotation() {
    post("ana", "Hello.", ASKED);
    post("marek", "Hi.", ASKED);
    post("iver", ASKED, "That is what the form asks.");

    assertThat(read().posts()).allMatch(post -> post.quotes().isEmpty());
  }

  @Test
  void short_line_that_is_no_sentence_is_no_quotation() {
    String label = "Prices are those of yesterday, with taxes, as far as known";
    post("ana", label, "Cheap.");
    post("marek", label + " here", "Dear.");
    post("iver", label, "Fair.");

    assertThat(read().posts()).allMatch(post -> post.quotes().isEmpty());
  }

  @Test
  void code_and_what_mark_up_quotes_already_stay_as_they_are() {
    post("ana", ASKED);
    PostDraft post = post("marek", "It does.");
    post.quotes.add(new QuoteDraft(-1, 1));
    post.runs.add(0, new Run(ASKED, Run.Role.TEXT, TextBlock.Kind.PARAGRAPH, 0, true));
    PostDraft code = post("iver", "It does not.");
    code.runs.add(0, new Run(ASKED, Run.Role.TEXT, TextBlock.Kind.CODE, -1, true));

    ForumThread thread = read();

    assertThat(onlyQuote(thread, 2).evidence()).isEqualTo(Quote.QuoteEvidence.MARKUP);
    assertThat(thread.posts().get(2).quotes()).isEmpty();
  }

  private PostDraft post(String author, String... lines) {
    PostDraft post = new PostDraft();
    post.author = Optional.of(author);
    for (String line : lines) {
      post.runs.add(new Run(line, Run.Role.TEXT, TextBlock.Kind.PARAGRAPH, -1, true));
    }
    posts.add(post);
    return post;
  }

  private ForumThread read() {
    return ThreadWriter.write(SourceInput.text("thread", ""), Optional.empty(), posts).build();
  }

  private static Quote onlyQuote(ForumThread thread, int position) {
    Post post = thread.posts().get(position - 1);
    assertThat(post.quotes()).hasSize(1);
    return post.quotes().get(0);
  }
}
