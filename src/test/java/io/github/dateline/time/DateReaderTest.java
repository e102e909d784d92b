package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Article;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import io.github.dateline.text.TextSegmenter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DateReaderTest {

  private static final LocalDate REFERENCE = LocalDate.of(2023, 2, 14);

  private final DateReader reader = DateReader.english();

  @Test
  void resolves_one_expression_alone() {
    Optional<DateMention> mention = reader.resolve("last Tuesday", LocalDate.of(2022, 5, 12));

    assertThat(mention).map(DateMention::value).contains("2022-05-10");
    assertThat(mention).map(DateMention::certainty).contains(Certainty.RESOLVED);
  }

  @Test
  void text_without_a_date_gives_nothing() {
    assertThat(reader.resolve("Kolar met Haas.", REFERENCE)).isEmpty();
    assertThat(reader.read("", REFERENCE)).isEmpty();
  }

  @Test
  void full_date_is_stated() {
    DateMention mention = reader.resolve("May 12th, 2022", REFERENCE).orElseThrow();

    assertThat(mention.certainty()).isEqualTo(Certainty.STATED);
    assertThat(mention.range()).contains(DateRange.day(LocalDate.of(2022, 5, 12)));
  }

  @Test
  void both_ends_carry_the_interval() {
    List<DateMention> mentions = reader.read("the four-day (Feb 13–16) talks", REFERENCE);

    DateRange interval = DateRange.of(LocalDate.of(2023, 2, 13), LocalDate.of(2023, 2, 16));
    assertThat(mentions)
        .filteredOn(m -> m.type() == DateMention.Type.DATE)
        .extracting(DateMention::interval)
        .containsExactly(Optional.of(interval), Optional.of(interval));
  }

  @Test
  void two_dates_joined_by_and_are_no_interval() {
    List<DateMention> mentions = reader.read("on May 9 and May 11, 2022", REFERENCE);

    assertThat(mentions).extracting(DateMention::interval).containsOnly(Optional.empty());
  }

  @Test
  void last_week_of_a_month_covers_its_last_seven_days() {
    DateMention mention = reader.resolve("the last week of February", REFERENCE).orElseThrow();

    DateRange range = mention.range().orElseThrow();
    assertThat(range.first()).isEqualTo(LocalDate.of(2023, 2, 22));
    assertThat(range.last()).isEqualTo(LocalDate.of(2023, 2, 28));
  }

  @Test
  void this_week_runs_from_monday_to_sunday() {
    DateRange range = reader.resolve("this week", REFERENCE).orElseThrow().range().orElseThrow();

    assertThat(range.first()).isEqualTo(LocalDate.of(2023, 2, 13));
    assertThat(range.last()).isEqualTo(LocalDate.of(2023, 2, 19));
  }

  @Test
  void early_and_late_narrow_the_range() {
    DateRange early = reader.resolve("early 2022", REFERENCE).orElseThrow().range().orElseThrow();
    DateRange late = reader.resolve("late 2022", REFERENCE).orElseThrow().range().orElseThrow();

    assertThat(early.last()).isBefore(late.first());
    assertThat(early.first()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(late.last()).isEqualTo(LocalDate.of(2022, 12, 31));
  }

  @Test
  void earlier_this_month_ends_with_the_day_of_writing() {
    DateMention mention = reader.resolve("earlier this month", REFERENCE).orElseThrow();

    DateRange range = mention.range().orElseThrow();
    assertThat(range.first()).isEqualTo(LocalDate.of(2023, 2, 1));
    assertThat(range.last()).isEqualTo(REFERENCE);
  }

  @Test
  void late_last_week_starts_on_thursday() {
    DateMention mention = reader.resolve("late last week", REFERENCE).orElseThrow();

    assertThat(mention.range().orElseThrow().first()).isEqualTo(LocalDate.of(2023, 2, 9));
  }

  @Test
  void without_a_reference_date_relative_expressions_stay_open() {
    List<DateMention> mentions =
        read(article("They met on Wednesday, on May 12, 2022 and last week.").build());

    assertThat(mentions)
        .extracting(DateMention::value)
        .containsExactly("XXXX-WXX-3", "2022-05-12", "XXXX-WXX");
    assertThat(mentions.get(0).range()).isEmpty();
    assertThat(mentions.get(2).range()).isEmpty();
  }

  @Test
  void section_with_its_own_date_is_resolved_against_it() {
    String first = "They met on Monday.";
    String card = "A trophy next year.";
    SourceText source = SourceText.of("page", first + "\n" + card);
    Span cardSpan = new Span(first.length() + 1, source.length());
    Article article =
        Article.in(source)
            .published(PrintedTime.of(REFERENCE), "test", Optional.empty())
            .block(TextBlock.of(TextBlock.Kind.PARAGRAPH, new Span(0, first.length())))
            .block(TextBlock.of(TextBlock.Kind.PARAGRAPH, cardSpan))
            .section(new DatedSection(cardSpan, LocalDate.of(2024, 12, 27)))
            .build();

    assertThat(read(article)).extracting(DateMention::value).containsExactly("2023-02-13", "2025");
  }

  @Test
  void date_in_a_place_line_counts() {
    Article article =
        article("DOHA, May 9 (Agency) -- They met on Monday.")
            .published(PrintedTime.of(LocalDate.of(2022, 5, 10)), "test", Optional.empty())
            .placeLine(new Span(0, 23))
            .build();

    assertThat(read(article))
        .extracting(DateMention::value)
        .containsExactly("2022-05-09", "2022-05-09");
  }

  @Test
  void reading_another_text_between_changes_nothing() {
    String a = "They met on May 9, 2022 and two days later parted. The quarter was good.";
    String b = "In the first quarter of 1990 they met on June 5, 1991.";

    List<DateMention> before = reader.read(a, REFERENCE);
    List<DateMention> unused = reader.read(b, REFERENCE);

    assertThat(unused).hasSize(2);
    assertThat(reader.read(a, REFERENCE)).isEqualTo(before);
  }

  @Test
  void default_locale_does_not_matter() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String value = reader.resolve("FRIDAY, 8:30 a.m.", REFERENCE).orElseThrow().value();
      assertThat(value).isEqualTo("2023-02-10T08:30");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void any_prefix_of_a_text_can_be_read() {
    String text =
        "The four-day (Feb 13–16) talks, from 8:30 a.m. GMT on Sept. 29, 1989 to 2/14/23, '80s,"
            + " more than two and a half years later; the last week of February, mid-July.";

    for (int end = 0; end <= text.length(); end++) {
      String prefix = text.substring(0, end);
      assertThat(reader.read(prefix, REFERENCE))
          .allSatisfy(m -> assertThat(m.span().textIn(prefix)).isEqualTo(m.text()));
    }
  }

  @Test
  void impossible_dates_are_not_dates() {
    assertThat(reader.read("February 30, 2023", REFERENCE))
        .extracting(DateMention::value)
        .doesNotContain("2023-02-30");
    assertThat(reader.read("2023-13-45", REFERENCE))
        .extracting(DateMention::type)
        .doesNotContain(DateMention.Type.TIME);
  }

  @Test
  void leap_day_without_a_year_is_of_the_nearest_year_that_has_it() {
    DateMention mention = reader.resolve("Feb. 29", REFERENCE).orElseThrow();

    assertThat(mention.value()).isEqualTo("2024-02-29");
  }

  @Test
  void a_value_type_prints_what_a_reader_wants_to_know() {
    assertThat(reader.resolve("until early July 2021", REFERENCE).orElseThrow())
        .hasToString("early July 2021 [6,21) DATE 2021-07 START");
  }

  @Test
  void hostile_repetition_is_read_in_linear_time() {
    String units =
        "more than |the |Feb 13-|zero |thousand |1-|'|May 9, |1 |9|last |March |and 3 |-|1/|1.|1:"
            + "|1,|a-|12:30 ( |, ";
    for (String unit : units.split("\\|")) {
      String text = unit.repeat(40_000) + "Monday";
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> assertThat(reader.read(text, REFERENCE)).isNotNull());
    }
  }

  @Test
  void huge_numbers_do_not_overflow() {
    assertThat(reader.read("999999999999 years ago, 99999 years ago", REFERENCE)).isNotNull();
    assertThat(reader.read("nine thousand thousand thousand years ago", REFERENCE)).isNotNull();
  }

  @Test
  void reference_date_is_required() {
    assertThatNullPointerException()
        .isThrownBy(() -> reader.read("Monday", nullReference()))
        .withMessage("reference");
  }

  @SuppressWarnings("NullAway") // what a caller without null checks does
  private static LocalDate nullReference() {
    return (LocalDate) (Object) null;
  }

  private List<DateMention> read(Article article) {
    return reader.read(article, TextSegmenter.english().segment(article));
  }

  private static Article.Builder article(String text) {
    SourceText source = SourceText.of("test", text);
    return Article.in(source)
        .block(TextBlock.of(TextBlock.Kind.PARAGRAPH, new Span(0, source.length())));
  }

  @Test
  void numeric_dates_follow_the_declared_order() {
    DateReader dayFirst = reader.withNumericOrder(NumericOrder.DAY_FIRST);

    assertThat(reader.resolve("5/12/2022", REFERENCE))
        .map(DateMention::value)
        .contains("2022-05-12");
    assertThat(dayFirst.resolve("5/12/2022", REFERENCE))
        .map(DateMention::value)
        .contains("2022-12-05");
    assertThat(dayFirst.resolve("5/13/2022", REFERENCE))
        .map(DateMention::value)
        .contains("2022-05-13");
  }

  @Test
  void zone_of_a_time_is_on_the_mention() {
    assertThat(offset("10 a.m. EST")).contains(ZoneOffset.ofHours(-5));
    assertThat(offset("15:30 GMT")).contains(ZoneOffset.UTC);
    assertThat(offset("08:30 PKT")).contains(ZoneOffset.ofHours(5));
    assertThat(offset("15:30 UTC+5")).contains(ZoneOffset.ofHours(5));
    assertThat(offset("2023-02-14T10:15-03:30")).contains(ZoneOffset.ofHoursMinutes(-3, -30));
    assertThat(offset("10 a.m. ET")).isEmpty();
    assertThat(offset("10 a.m.")).isEmpty();
  }

  private Optional<ZoneOffset> offset(String text) {
    return reader.resolve(text, REFERENCE).orElseThrow().offset();
  }

  @Test
  void days_of_a_period_are_those_that_the_text_or_the_country_tells() {
    assertThat(days("Pakistan's budget for FY24")).isEqualTo("2023-07-01..2024-06-30");
    assertThat(days("the U.S. fiscal year 2022")).isEqualTo("2021-10-01..2022-09-30");
    assertThat(days("Japan's fiscal 2012")).isEqualTo("2012-04-01..2013-03-31");
    assertThat(days("India's Q3 FY22")).isEqualTo("2021-10-01..2021-12-31");
    assertThat(days("fiscal 2012")).isEqualTo("2012-01-01..2012-12-31");
    assertThat(days("the fiscal year ended March 31, 2022")).isEqualTo("2021-04-01..2022-03-31");
    assertThat(days("the fourth quarter ended Aug. 31, 2022")).isEqualTo("2022-06-01..2022-08-31");
    assertThat(days("the week ending March 16")).isEqualTo("2023-03-10..2023-03-16");
    assertThat(days("the week beginning March 6")).isEqualTo("2023-03-06..2023-03-12");
    assertThat(days("the first half of May")).isEqualTo("2023-05-01..2023-05-15");
    assertThat(days("the first two weeks of May")).isEqualTo("2023-05-01..2023-05-14");
    assertThat(days("the last three days of May 2022")).isEqualTo("2022-05-29..2022-05-31");
    assertThat(days("Ramadan 2023")).isEqualTo("2023-03-23..2023-04-21");
    assertThat(days("44 BC")).isEqualTo("-0043-01-01..-0043-12-31");
  }

  private String days(String text) {
    return reader.resolve(text, REFERENCE).orElseThrow().range().orElseThrow().toString();
  }

  @Test
  void feast_of_a_year_beyond_its_table_keeps_the_year() {
    DateMention feast = reader.resolve("Diwali 1971", REFERENCE).orElseThrow();

    assertThat(feast.value()).isEqualTo("1971");
    assertThat(feast.range()).contains(DateRange.year(1971));
  }

  @Test
  void refuses_a_reference_that_values_cannot_tell() {
    assertThatThrownBy(() -> DateReader.english().read("Monday", LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the years 1 to 9999");
  }
}
