package io.github.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of the two articles among the seeds. */
class SeedArticlesTest {

  @Test
  void fields_of_003_are_those_of_the_page() throws IOException {
    Article article = SeedTexts.article("003");

    assertThat(article.headline()).hasValue("US, Pakistan talks to enhance defence ties");
    assertThat(article.byline()).hasValue("The Newspaper's Correspondent");
    assertThat(article.authors()).isEmpty();
    assertThat(article.place()).hasValue("WASHINGTON");
    assertThat(article.publisher()).hasValue("Dawn");
    assertThat(article.published()).hasValue(PrintedTime.of(LocalDate.of(2023, 2, 14)));
    assertThat(article.modified())
        .hasValue(PrintedTime.of(LocalDate.of(2023, 2, 14), LocalTime.of(8, 30)));
  }

  @Test
  void blocks_of_003_stand_on_their_lines() throws IOException {
    Article article = SeedTexts.article("003");

    assertThat(lines(article, "boilerplate")).containsExactly(1);
    assertThat(lines(article, "headline")).containsExactly(3);
    assertThat(lines(article, "byline")).containsExactly(5);
    assertThat(lines(article, "paragraph")).containsExactly(7, 9, 11, 13, 15, 17, 19, 21, 23, 25);
    assertThat(lines(article, "publication")).containsExactly(27);
  }

  @Test
  void a_text_without_headline_and_byline_has_none() throws IOException {
    Article article = SeedTexts.article("001");

    assertThat(article.headline()).isEmpty();
    assertThat(article.byline()).isEmpty();
    assertThat(article.authors()).isEmpty();
    assertThat(article.modified()).isEmpty();
    assertThat(article.place()).hasValue("WASHINGTON");
    assertThat(article.publisher()).hasValue("Dawn");
    assertThat(article.published()).hasValue(PrintedTime.of(LocalDate.of(2023, 2, 13)));
  }

  @Test
  void blocks_of_001_stand_on_their_lines() throws IOException {
    Article article = SeedTexts.article("001");

    assertThat(lines(article, "paragraph"))
        .containsExactly(1, 3, 5, 7, 9, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33);
    assertThat(lines(article, "pullquote")).containsExactly(11);
    assertThat(lines(article, "publication")).containsExactly(35);
    assertThat(boilerplate(article, Boilerplate.Reason.FURNITURE)).containsExactly(37, 39);
    assertThat(boilerplate(article, Boilerplate.Reason.TEASER))
        .startsWith(41, 42, 44, 46, 47)
        .hasSize(24)
        .endsWith(76);
  }

  @Test
  void the_place_line_is_no_part_of_the_first_sentence() throws IOException {
    Article article = SeedTexts.article("001");

    assertThat(article.placeLines()).containsExactly(new Span(0, "WASHINGTON:".length()));
  }

  @Test
  void a_teaser_card_has_its_own_date() throws IOException {
    Article article = SeedTexts.article("001");
    Block nextYear = block(article, 58);
    Block updated = block(article, 64);
    Block body = block(article, 33);

    assertThat(article.referenceDate(nextYear.span())).hasValue(LocalDate.of(2024, 12, 27));
    assertThat(article.referenceDate(updated.span())).hasValue(LocalDate.of(2024, 12, 26));
    assertThat(article.referenceDate(body.span())).hasValue(LocalDate.of(2023, 2, 13));
    assertThat(article.sections()).hasSize(6);
  }

  @Test
  void every_field_tells_where_it_was_found() throws IOException {
    Article article = SeedTexts.article("003");

    assertThat(article.provenance())
        .extracting(found -> found.field() + " < " + found.origin())
        .contains(
            "headline < headline line",
            "published < date line",
            "published < publication line",
            "publisher < publication line",
            "place < place line");
  }

  @Test
  void a_given_date_is_used_only_where_the_text_states_none() throws IOException {
    LocalDate given = LocalDate.of(2020, 1, 1);
    Article stated =
        SeedTexts.article(DocumentParsers.standard().parse(SeedTexts.seed("003").published(given)));
    Article silent =
        SeedTexts.article(
            DocumentParsers.standard()
                .parse(SourceInput.text("note.txt", "Kolar met Haas today.").published(given)));

    assertThat(stated.published()).hasValue(PrintedTime.of(LocalDate.of(2023, 2, 14)));
    assertThat(silent.published()).hasValue(PrintedTime.of(given));
    assertThat(silent.provenance()).extracting(found -> found.origin()).containsExactly("given");
  }

  private static Block block(Article article, int line) {
    return article.blocks().stream()
        .filter(block -> article.source().lineAt(block.span().start()) == line)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> lines(Article article, String label) {
    return article.blocks().stream()
        .filter(block -> block.label().equals(label))
        .map(block -> article.source().lineAt(block.span().start()))
        .toList();
  }

  private static List<Integer> boilerplate(Article article, Boilerplate.Reason reason) {
    return article.blocks().stream()
        .filter(block -> block instanceof Boilerplate b && b.reason() == reason)
        .map(block -> article.source().lineAt(block.span().start()))
        .toList();
  }

  @Test
  void two_stories_in_one_text_keep_their_own_dates() throws IOException {
    String both =
        SeedTexts.seed("003").text().content() + "\n" + SeedTexts.seed("001").text().content();

    Article article =
        SeedTexts.article(DocumentParsers.standard().parse(SourceInput.text("two.txt", both)));

    int line = article.source().lineAt(both.indexOf("Last week, social media"));
    Block lastWeek = block(article, line);
    assertThat(lastWeek).isInstanceOf(TextBlock.class);
    assertThat(article.referenceDate(lastWeek.span())).hasValue(LocalDate.of(2023, 2, 13));
    assertThat(article.published()).hasValue(PrintedTime.of(LocalDate.of(2023, 2, 14)));
    assertThat(article.placeLines()).hasSize(2);
    assertThat(article.diagnostics()).extracting(d -> d.code()).contains("several-stories");
  }
}
