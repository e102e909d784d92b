package io.github.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedSectionTest {

  private static final LocalDate POST = LocalDate.of(2023, 3, 1);
  private static final LocalDate ARTICLE = LocalDate.of(2022, 5, 12);

  @Test
  void a_pasted_article_keeps_its_own_date_inside_a_dated_post() {
    List<DatedSection> flat =
        DatedSection.flatten(
            List.of(
                new DatedSection(new Span(10, 100), POST),
                new DatedSection(new Span(20, 50), ARTICLE)));

    assertThat(DatedSection.dateAt(flat, new Span(10, 12))).contains(POST);
    assertThat(DatedSection.dateAt(flat, new Span(20, 22))).contains(ARTICLE);
    assertThat(DatedSection.dateAt(flat, new Span(49, 50))).contains(ARTICLE);
    assertThat(DatedSection.dateAt(flat, new Span(50, 60))).contains(POST);
    assertThat(DatedSection.dateAt(flat, new Span(100, 101))).isEmpty();
    assertThat(DatedSection.dateAt(flat, new Span(9, 10))).isEmpty();
  }

  @Test
  void flat_sections_come_back_as_they_are() {
    List<DatedSection> flat =
        List.of(
            new DatedSection(new Span(0, 5), POST),
            new DatedSection(new Span(5, 9), ARTICLE),
            new DatedSection(new Span(12, 20), POST));

    assertThat(DatedSection.flatten(flat)).isEqualTo(flat);
  }

  @Test
  void a_date_outlives_the_sections_nested_in_it() {
    List<DatedSection> flat =
        DatedSection.flatten(
            List.of(
                new DatedSection(new Span(0, 50), POST),
                new DatedSection(new Span(0, 10), ARTICLE),
                new DatedSection(new Span(10, 20), ARTICLE)));

    assertThat(flat)
        .containsExactly(
            new DatedSection(new Span(0, 10), ARTICLE),
            new DatedSection(new Span(10, 20), ARTICLE),
            new DatedSection(new Span(20, 50), POST));
  }
}
