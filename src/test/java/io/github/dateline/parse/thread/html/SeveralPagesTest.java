package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages of one thread, read one by one and merged. */
class SeveralPagesTest {

  private static final DocumentParsers PARSERS = DocumentParsers.standard();

  private static final String ARTICLE =
      """
      Ministers meet in Doha<br><br>
      DOHA: The foreign ministers of the two countries met in Doha on Thursday to talk about \
      fisheries, officials said.<br><br>
      They agreed to meet again in a month, a spokesman told reporters after the talks ended \
      late at night.<br><br>
      Published in The Harbour Times, March 3rd, 2023.
      """;

  private static final String QUOTE =
      """
      <blockquote data-quote="ana_k" data-source="post: 101" class="bbCodeBlock \
      bbCodeBlock--quote"><div class="bbCodeBlock-title"><a class="bbCodeBlock-sourceJump">\
      ana_k said:</a></div><div class="bbCodeBlock-content">Haas met Kolar.</div></blockquote>
      """;

  private final ForumThread first =
      page(1, post(101, "ana_k", 2, "Haas met Kolar."), post(102, "marek", 3, ARTICLE));
  private final ForumThread second =
      page(
          2,
          post(101, "ana_k", 2, "Haas met Kolar."),
          post(103, "tj_doha", 9, QUOTE + "On Thursday."),
          post(104, "marek", 10, ARTICLE));

  @Test
  void posts_are_numbered_through_and_one_on_both_pages_counts_once() {
    ForumThread all = ForumThread.merge(List.of(second, first));

    assertThat(all.posts().stream().map(post -> post.id().orElse("")))
        .containsExactly("101", "102", "103", "104");
    assertThat(all.posts().stream().map(Post::position)).containsExactly(1, 2, 3, 4);
    assertThat(all.page()).isEmpty();
    assertThat(all.pageCount()).contains(2);
    assertThat(all.title()).contains("Talks in Doha");
    assertThat(all.url()).contains("https://board.example/threads/talks.9/");
  }

  @Test
  void spans_point_to_the_same_words_as_before() {
    ForumThread all = ForumThread.merge(List.of(first, second));

    assertThat(all.posts().stream().map(all::ownWords))
        .containsExactly(
            first.ownWords(first.posts().get(0)),
            first.ownWords(first.posts().get(1)),
            second.ownWords(second.posts().get(1)),
            second.ownWords(second.posts().get(2)));
    Post asked = all.posts().get(2);
    assertThat(all.referenceDate(asked.own().get(0))).contains(LocalDate.of(2023, 3, 9));
  }

  @Test
  void a_quotation_finds_its_source_on_another_page() {
    Quote alone = second(page(2, post(103, "tj_doha", 9, QUOTE + "On Thursday.")), 0);
    Quote merged = second(ForumThread.merge(List.of(first, second)), 2);

    assertThat(alone.sourcePost()).isEmpty();
    assertThat(merged.sourcePost()).contains(1);
    assertThat(merged.attribution()).contains("ana_k");
  }

  private static Quote second(ForumThread thread, int post) {
    return thread.posts().get(post).quotes().get(0);
  }

  @Test
  void an_article_pasted_on_both_pages_is_one_with_two_occurrences() {
    ForumThread all = ForumThread.merge(List.of(first, second));

    assertThat(all.articles()).hasSize(1);
    PastedArticle article = all.articles().get(0);
    assertThat(article.article().headline()).contains("Ministers meet in Doha");
    assertThat(article.occurrences().stream().map(PastedArticle.Occurrence::post))
        .containsExactly(2, 4);
    for (PastedArticle.Occurrence place : article.occurrences()) {
      assertThat(all.source().text(place.span())).startsWith("Ministers meet in Doha");
      assertThat(all.referenceDate(new Span(place.span().start(), place.span().end())))
          .contains(LocalDate.of(2023, 3, 3));
    }
  }

  @Test
  void every_word_lies_in_one_block_and_what_stands_twice_is_no_content() {
    ForumThread all = ForumThread.merge(List.of(first, second));

    String content = all.source().content();
    assertThat(IntStream.range(0, content.length()).filter(i -> content.charAt(i) > ' '))
        .allMatch(at -> all.blocks().stream().filter(b -> b.span().contains(at)).count() == 1);
    assertThat(all.blocks().stream().filter(SeveralPagesTest::isDuplicate).map(Block::span))
        .extracting(span -> all.source().text(span))
        .contains("Talks in Doha", "Haas met Kolar.");
    assertThat(all.blocks().stream().filter(Block::isContent).map(Block::span))
        .extracting(span -> all.source().text(span))
        .filteredOn("Haas met Kolar."::equals)
        .hasSize(2);
  }

  private static boolean isDuplicate(Block block) {
    return block instanceof Boilerplate other
        && other.reason() == Boilerplate.Reason.DUPLICATE
        && other.post().isEmpty();
  }

  @Test
  void pages_of_different_threads_are_refused() {
    ForumThread other = thread("talks.10", "Talks in Oslo", 2, post(201, "marek", 4, "No."));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForumThread.merge(List.of(first, other)))
        .withMessageContaining("expected pages of a thread");
    assertThatIllegalArgumentException().isThrownBy(() -> ForumThread.merge(List.of()));
    assertThat(ForumThread.merge(List.of(first))).isSameAs(first);
  }

  private static ForumThread page(int number, String... posts) {
    return thread("talks.9", "Talks in Doha", number, posts);
  }

  private static ForumThread thread(String path, String title, int number, String... posts) {
    String page =
        """
        <!DOCTYPE html>
        <html id="XF" data-template="thread_view"><head><title>%2$s</title>
        <link rel="canonical" href="https://board.example/threads/%1$s/%4$s"></head><body>
        <h1 class="p-title-value">%2$s</h1>
        <ul class="pageNav-main"><li class="pageNav-page pageNav-page--current"><a>%3$d</a></li>
        <li class="pageNav-page"><a>2</a></li></ul>
        %5$s
        </body></html>
        """
            .formatted(
                path, title, number, number == 1 ? "" : "page-" + number, String.join("\n", posts));
    SourceInput input = SourceInput.of("page-" + number + ".html", page, SourceInput.Form.HTML);
    return PARSERS
        .parse(input)
        .match(
            article -> {
              throw new AssertionError("read as an article");
            },
            thread -> thread);
  }

  private static String post(int id, String author, int day, String body) {
    return """
        <article class="message message--post js-post" data-author="%2$s" \
        data-content="post-%1$d" id="js-post-%1$d"><header class="message-attribution">\
        <a href="/threads/talks.9/post-%1$d"><time class="u-dt" \
        datetime="2023-03-%3$02dT10:15:00+0300">Thursday</time></a></header>\
        <article class="message-body js-selectToQuote"><div class="bbWrapper">%4$s</div></article>\
        </article>"""
        .formatted(id, author, day, body);
  }
}
