package io.github.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Article;
import io.github.dateline.source.SourceInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Invented articles in the shapes in which people paste them, and which parser claims them. */
class CopiedPageTest {

  private static final String PAGE =
      """
      Skip to content
      Home
      World
      Politics
      Sport
      Weather
      Log in
      Subscribe
      Search
      Advertisement
      World
      Harbour ministers agree on a ferry after two days of talks
      The line between the islands had been closed since the storm of last spring.
      By Dana Kolar and Kim Haas
      Published March 3, 2021 Updated March 4, 2021 10:15 am
      Share
      The two ministers in the harbour office on Tuesday. Photo: Ana Ruiz/Coast Agency
      DOHA (Coast Agency) - The harbour ministers of the two islands agreed on Tuesday to open the
      """
              .stripTrailing()
          + " ferry again, after two days of talks in the old customs house.\n"
          + """
            The line had been closed since the storm of last spring, when the pier of the northern island was washed away and a boat was lost.
            Advertisement
            Both sides will pay one half of the new pier, the minister of the northern island said, and the first boat is to leave in the summer.
            What comes next
            The parliaments of the islands have to agree, and a vote on the ferry is expected before the end of the month, officials said.
            Sign up for our newsletter to get the news of the harbour in your inbox.
            More from World
            Fishermen ask for a new light on the southern cape
            Storm closes the airport for a second day in a row
            The price of fish has never been as high as this...
            Contact us
            Privacy policy
            Copyright 2021 Coast Agency
            """;

  private static final String WRAPPED =
      """
      Ministers agree on ferry

      OSLO, March 3 (Coast Agency) -- The harbour ministers of the two islands
      agreed on Tuesday to open the ferry again, after two days of talks in
      the old customs house.

      The line had been closed since the storm of last spring, when the pier
      of the northern island was washed away.
      """;

  @Test
  void the_body_of_a_copied_page_is_told_from_its_menus() {
    Article article = read(PAGE);

    assertThat(article.headline())
        .hasValue("Harbour ministers agree on a ferry after two days of talks");
    assertThat(article.standfirst()).hasValueSatisfying(s -> assertThat(s).startsWith("The line"));
    assertThat(article.authors()).containsExactly("Dana Kolar", "Kim Haas");
    assertThat(article.published().orElseThrow()).hasToString("2021-03-03");
    assertThat(article.modified().orElseThrow()).hasToString("2021-03-04T10:15");
    assertThat(article.place()).hasValue("DOHA");
    assertThat(article.agency()).hasValue("Coast Agency");
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.substring(0, 8))
        .containsExactly("DOHA (Co", "The line", "Both sid", "The parl");
    assertThat(labels(article, "caption")).hasSize(1);
    assertThat(labels(article, "heading")).containsExactly("What comes next");
  }

  @Test
  void a_hard_wrapped_story_has_whole_paragraphs() {
    Article article = read(WRAPPED);

    assertThat(article.headline()).hasValue("Ministers agree on ferry");
    assertThat(article.place()).hasValue("OSLO");
    assertThat(article.agency()).hasValue("Coast Agency");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.source().text(article.placeLines().get(0)))
        .isEqualTo("OSLO, March 3 (Coast Agency) --");
  }

  @Test
  void plain_sentences_are_all_paragraphs() {
    Article article =
        read("Kolar met Haas.\nThey talked.\n\nBack\n\nComments\nA third line without an end");

    assertThat(article.blocks()).extracting(block -> block.label()).containsOnly("paragraph");
  }

  @Test
  void an_update_before_the_publication_is_told() {
    Article article =
        read(
            "Ferry opens\nPublished March 4, 2021 Updated March 3, 2021\n"
                + "The harbour ministers of the two islands agreed on Tuesday to open the ferry.");

    assertThat(article.diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .containsExactly("published-after-updated");
  }

  @Test
  void articles_with_dots_and_numbers_are_no_threads() {
    String dots = "A first part of a story that is long enough.\n\n...\n\n";
    String ranking = "#1\nThe ferry is the best of all the boats on the coast.\n\n";

    assertThat(best(PAGE)).isEqualTo("article-text");
    assertThat(best(WRAPPED)).isEqualTo("article-text");
    assertThat(best(dots.repeat(4))).isEqualTo("article-text");
    assertThat(best(ranking + ranking.replace("1", "2") + ranking.replace("1", "3")))
        .isEqualTo("article-text");
    assertThat(best("Kolar met Haas.")).isEqualTo("article-text");
  }

  @Test
  void either_mark_between_posts_is_enough() {
    String post = "Kolar met Haas in Doha, I think it was on Monday.\n";

    assertThat(best((post + ".\n").repeat(4))).isEqualTo("thread-text");
    assertThat(best((post + "\u00a0\n").repeat(4))).isEqualTo("thread-text");
    assertThat(best((post + "\u00a0\n. . .\n").repeat(4))).isEqualTo("thread-text");
  }

  @Test
  void claims_give_their_reasons() {
    var claims = DocumentParsers.standard().claims(SourceInput.text("a", "Kolar met Haas."));

    assertThat(claims.get("thread-text").reasons()).containsExactly("no marks between posts");
    assertThat(claims.get("article-text").score()).isBetween(0.1, 0.3);
  }

  private static String best(String text) {
    return DocumentParsers.standard().claims(SourceInput.text("a", text)).entrySet().stream()
        .max((a, b) -> Double.compare(a.getValue().score(), b.getValue().score()))
        .orElseThrow()
        .getKey();
  }

  private static Article read(String text) {
    return SeedTexts.article(DocumentParsers.standard().parse(SourceInput.text("a.txt", text)));
  }

  private static List<String> labels(Article article, String label) {
    return article.blocks().stream()
        .filter(block -> block.label().equals(label))
        .map(block -> article.source().text(block.span()))
        .toList();
  }
}
