package io.github.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Quote;
import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of the thread among the seeds. */
class SeedThreadTest {

  private ForumThread thread;

  @BeforeEach
  void read() throws IOException {
    thread = SeedTexts.thread(SeedTexts.read("000"));
  }

  @Test
  void the_title_is_the_line_below_the_menu() {
    assertThat(thread.title())
        .hasValue(
            "DG ISI Lt-Gen Nadeem Anjum holds security talks with CIA Director and US NSA in"
                + " Washington");
  }

  @Test
  void eight_posts_stand_on_their_lines() {
    assertThat(thread.posts())
        .extracting(post -> lines(post.span()))
        .containsExactly("5-35", "40-54", "58-58", "61-62", "65-76", "79-86", "90-122", "125-129");
  }

  @Test
  void the_edit_mark_belongs_to_the_post_above_the_separator() {
    assertThat(thread.posts())
        .filteredOn(Post::edited)
        .extracting(Post::position)
        .containsExactly(2);
    assertThat(reasonAt(56)).isEqualTo(Boilerplate.Reason.EDIT_MARK);
    assertThat(reasonAt(57)).isEqualTo(Boilerplate.Reason.SEPARATOR);
  }

  @Test
  void the_article_quoted_in_post_7_is_certain_and_comes_from_post_1() {
    List<Quote> quotes = thread.posts().get(6).quotes();

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).evidence()).isEqualTo(QuoteEvidence.VERBATIM);
    assertThat(quotes.get(0).sourcePost()).hasValue(1);
    assertThat(lines(quotes.get(0).span())).isEqualTo("90-120");
  }

  @Test
  void other_quotations_are_guessed_and_never_certain() {
    assertThat(thread.posts()).flatExtracting(Post::quotes).filteredOn(Quote::isCertain).hasSize(1);
    assertThat(thread.posts().get(1).quotes())
        .extracting(quote -> quote.evidence() + " " + lines(quote.span()))
        .containsExactly("INFERRED 40-44");
    assertThat(thread.posts().get(5).quotes())
        .extracting(quote -> quote.evidence() + " " + lines(quote.span()))
        .containsExactly("INFERRED 79-85");
  }

  @Test
  void own_words_leave_out_quotations_and_the_pasted_article() {
    assertThat(thread.posts().get(0).own()).isEmpty();
    assertThat(thread.posts().get(5).own()).extracting(this::lines).containsExactly("86-86");
    assertThat(thread.ownWords(thread.posts().get(6)))
        .isEqualTo(
            "What has the US done for regional connectivity and regional security in the region"
                + " in the last 20 years?");
  }

  @Test
  void the_pasted_article_is_one_with_two_occurrences() {
    assertThat(thread.articles()).hasSize(1);
    PastedArticle pasted = thread.articles().get(0);
    assertThat(pasted.occurrences())
        .extracting(at -> at.post() + " " + lines(at.span()) + " depth " + at.quoteDepth())
        .containsExactly("1 5-35 depth 0", "7 90-120 depth 1");
    assertThat(pasted.article().headline())
        .hasValue("Pakistan, US hold security talks ahead of FM Bilawal's visit");
    assertThat(pasted.article().publisher()).hasValue("Dawn");
    assertThat(pasted.article().place()).hasValue("WASHINGTON");
    assertThat(pasted.article().published()).hasValue(PrintedTime.of(LocalDate.of(2022, 5, 12)));
    assertThat(pasted.article().paragraphs()).hasSize(11);
  }

  @Test
  void a_caption_counts_once_and_has_its_credit() {
    List<Caption> captions =
        thread.articles().get(0).article().blocks().stream()
            .filter(Caption.class::isInstance)
            .map(Caption.class::cast)
            .toList();

    assertThat(captions).extracting(caption -> lines(caption.span())).containsExactly("9-9");
    assertThat(captions.get(0).credit()).hasValue("DawnNewsTV/Reuters");
    assertThat(reasonAt(11)).isEqualTo(Boilerplate.Reason.DUPLICATE);
  }

  @Test
  void both_occurrences_have_the_article_s_day_and_the_posts_have_none() {
    assertThat(thread.referenceDate(thread.source().line(13))).hasValue(LocalDate.of(2022, 5, 12));
    assertThat(thread.referenceDate(thread.source().line(98))).hasValue(LocalDate.of(2022, 5, 12));
    assertThat(thread.referenceDate(thread.source().line(58))).isEmpty();
  }

  @Test
  void lines_of_the_page_are_kept_with_a_reason() {
    assertThat(List.of(reasonAt(1), reasonAt(132), reasonAt(133)))
        .containsOnly(Boilerplate.Reason.FURNITURE);
    assertThat(List.of(reasonAt(38), reasonAt(39), reasonAt(88), reasonAt(124)))
        .containsOnly(Boilerplate.Reason.SEPARATOR);
  }

  private String lines(Span span) {
    int last = thread.source().lineAt(Math.max(span.start(), span.end() - 1));
    return thread.source().lineAt(span.start()) + "-" + last;
  }

  private Boilerplate.Reason reasonAt(int line) {
    return thread.blocks().stream()
        .filter(block -> thread.source().lineAt(block.span().start()) == line)
        .filter(Boilerplate.class::isInstance)
        .map(block -> ((Boilerplate) block).reason())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no boilerplate on line " + line));
  }
}
