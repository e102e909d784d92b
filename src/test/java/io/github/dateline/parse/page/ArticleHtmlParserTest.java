package io.github.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages of invented newspapers. */
class ArticleHtmlParserTest {

  private static final String FIRST =
      "Harbour minister Dana Kolar met her colleague Ivo Haas on Tuesday to talk about the ferry.";
  private static final String SECOND =
      "The two spoke for an hour, a spokeswoman said, and will meet again before the summer.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String LONG_BODY =
      BODY
          + "<p>The northern line may open again by the end of April if the engineers agree.</p>"
          + "<p>Fishermen fear for their licences, which run out in June, and want a promise.</p>";

  @Test
  void json_ld_in_a_graph_wins_over_open_graph() {
    Article article =
        read(
            """
            <html lang="en-GB"><head><title>Ferry talks | The Harbour Times</title>
            <meta property="og:title" content="Talks on ferry">
            <meta property="article:published_time" content="2023-02-15T01:00:00Z">
            <link rel="canonical" href="https://harbour.example/ferry">
            <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"},
              {"@type": ["NewsArticle"], "headline": "Ferry talks begin",
               "author": [{"@id": "#a"}, {"@type": "Person", "name": "By Ana Ruiz"}],
               "publisher": {"name": "The Harbour Times"}, "articleSection": "Region",
               "datePublished": "2023-02-14T08:30:00+05:00", "dateModified": "2023-02-14"},
              {"@type": "Person", "@id": "#a", "name": "Mira Stolz"}]}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ferry talks begin</h1>
            """
                + BODY
                + "</article><footer><p>All rights reserved by nobody at all.</p></footer>");
    assertThat(article.headline()).contains("Ferry talks begin");
    assertThat(article.authors()).containsExactly("Mira Stolz", "Ana Ruiz");
    assertThat(article.publisher()).contains("The Harbour Times");
    assertThat(article.published().orElseThrow()).hasToString("2023-02-14T08:30+05:00");
    assertThat(article.modified().orElseThrow()).hasToString("2023-02-14");
    assertThat(article.section()).contains("Region");
    assertThat(article.language()).contains("en-GB");
    assertThat(article.url()).contains("https://harbour.example/ferry");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.provenance())
        .filteredOn(p -> p.field().equals("published"))
        .extracting(p -> p.origin() + " " + p.value())
        .containsExactly("JSON-LD 2023-02-14T08:30+05:00", "OpenGraph 2023-02-15T01:00:00Z");
  }

  @Test
  void open_graph_alone_is_enough() {
    Article article =
        read(
            """
            <head><meta property="og:title" content="Ferry talks begin">
            <meta property="og:site_name" content="The Harbour Times">
            <meta name="author" content="By Mira Stolz and Ana Ruiz">
            <meta property="article:published_time" content="2023-02-14T08:30:00Z"></head><body>
            """
                + BODY);
    assertThat(article.headline()).contains("Ferry talks begin");
    assertThat(article.publisher()).contains("The Harbour Times");
    assertThat(article.authors()).containsExactly("Mira Stolz", "Ana Ruiz");
    assertThat(article.published().orElseThrow()).hasToString("2023-02-14T08:30Z");
  }

  @Test
  void the_story_markup_of_a_pakistani_paper_is_read() {
    Article article =
        read(
            """
            <h2 class="story__title"><a class="story__link" href="/news/1">Ferry talks begin</a></h2>
            <span class="story__byline"><a class="story__byline__link">Mira Stolz</a></span>
            <span class="story__time">Published <span class="timestamp--published">
            <span class="timestamp--date">February 14, 2023</span></span></span>
            <div class="story__content"><figure class="media"><div class="media__item"><img src="a.jpg">
            </div><figcaption class="media__caption">The two in Doha. Photo: Ana Ruiz</figcaption>
            </figure>"""
                + "<p>PORTVILLE: "
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p><em>Published in The Harbour Times, February 14th, 2023</em></p></div>");
    assertThat(article.headline()).contains("Ferry talks begin");
    assertThat(article.authors()).containsExactly("Mira Stolz");
    assertThat(article.published().orElseThrow()).hasToString("2023-02-14");
    assertThat(article.place()).contains("PORTVILLE");
    assertThat(kinds(article)).contains("caption", "publication");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void a_caption_is_no_paragraph_and_keeps_its_credit() {
    Article article =
        read(
            "<article>"
                + BODY
                + "<figure><img src=a.jpg><figcaption>The two at the pier. Photo: Ana Ruiz"
                + "</figcaption></figure></article>");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.blocks())
        .filteredOn(Caption.class::isInstance)
        .singleElement()
        .satisfies(b -> assertThat(((Caption) b).credit()).contains("Ana Ruiz"));
  }

  @Test
  void furniture_comments_and_related_stories_are_left_out() {
    Article article =
        read(
            "<article>"
                + BODY
                + "<ul class=related-links><li><a href=/b>Another story about boats</a></li></ul>"
                + "<div hidden>Nobody sees this sentence at all.</div></article>"
                + "<div id=comments><p>First! I was here before anybody else was.</p></div>");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.source().content()).doesNotContain("Nobody sees");
    assertThat(article.blocks())
        .filteredOn(Boilerplate.class::isInstance)
        .extracting(block -> ((Boilerplate) block).reason())
        .containsExactly(Boilerplate.Reason.TEASER, Boilerplate.Reason.COMMENTS);
  }

  @Test
  void every_span_covers_its_text_and_blocks_do_not_overlap() {
    Article article = read("<h1>Ferry talks</h1><article><h2>Why</h2>" + BODY + "</article>");
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(article.source().content().substring(end, block.span().start())).isBlank();
      end = block.span().end();
    }
    assertThat(article.source().content().substring(end)).isBlank();
  }

  @Test
  void of_a_page_that_goes_on_with_the_next_story_the_first_is_read() {
    String next =
        "<p>On the northern island the bakers went on strike on Monday, for the first time ever, and"
            + " nobody knows when there will be bread again.</p>";

    Article article =
        read(
            "<main><article><h1>Ferry talks</h1>"
                + BODY.repeat(3)
                + "</article><article><h1>No bread</h1>"
                + next.repeat(9)
                + "</article></main>");

    assertThat(article.headline()).contains("Ferry talks");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void comments_that_are_longer_than_the_story_are_not_the_story() {
    String comment =
        "<div class=comment><p>I do not believe a word of this, reader %d wrote.</p></div>";
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      comments.append(comment.formatted(i));
    }
    Article article =
        read(
            "<article><h1>Ferry talks</h1>"
                + LONG_BODY
                + "</article><section class=comments><h3>Comments</h3>"
                + comments
                + "</section>");
    assertThat(article.paragraphs()).startsWith(FIRST, SECOND).hasSize(4);
    assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly("comments");
  }

  @Test
  void a_banner_about_cookies_that_is_longer_than_the_story_is_not_the_story() {
    String banner = "<p>We and our partners store %d kinds of information on your device.</p>";
    StringBuilder cookies = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      cookies.append(banner.formatted(i));
    }
    Article article =
        read(
            "<div id=cookie-banner>"
                + cookies
                + "</div><article><h1>Ferry talks</h1>"
                + LONG_BODY
                + "</article>");
    assertThat(article.paragraphs()).startsWith(FIRST, SECOND).hasSize(4);
  }

  @Test
  void of_several_articles_in_json_ld_the_one_of_the_pages_address_counts() {
    Article article =
        read(
            """
            <head><link rel="canonical" href="https://harbour.example/ferry">
            <script type="application/ld+json">[
            {"@type": "NewsArticle", "headline": "Goat wins prize", "datePublished": "2022-01-01",
             "dateModified": "2022-01-02", "url": "https://harbour.example/goat"},
            {"@type": "NewsArticle", "headline": "Ferry talks begin", "datePublished": "2023-02-14",
             "mainEntityOfPage": {"@id": "https://harbour.example/ferry/"}}]</script></head>
            <body><h1>Ferry talks begin</h1>
            """
                + BODY);
    assertThat(article.headline()).contains("Ferry talks begin");
    assertThat(article.published().orElseThrow()).hasToString("2023-02-14");
    assertThat(article.modified()).isEmpty();
  }

  @Test
  void the_times_of_broken_json_ld_are_kept() {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"The"
                + " \"ferry\" talks\", \"datePublished\": \"2023-02-14T08:30Z\"}</script>"
                + BODY);
    assertThat(article.published().orElseThrow()).hasToString("2023-02-14T08:30Z");
    assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly("bad-json-ld");
  }

  @Test
  void a_story_that_is_a_list_is_no_standfirst() {
    Article article =
        read("<h1>Ferry talks</h1><ol><li>" + FIRST + "</li><li>" + SECOND + "</li></ol>");
    assertThat(article.standfirst()).isEmpty();
    assertThat(article.blocks())
        .extracting(block -> ((TextBlock) block).kind())
        .containsExactly(TextBlock.Kind.HEADLINE, TextBlock.Kind.LIST, TextBlock.Kind.LIST);
  }

  @Test
  void cards_of_other_stories_below_the_story_are_teasers() {
    String card =
        "<article><h3><a href=x>Goat %d</a></h3><p>It won a prize on Sunday.</p></article>";
    String cards = card.formatted(1) + card.formatted(2) + card.formatted(3);
    Article article =
        read("<main><h1>Ferry talks</h1>" + BODY + "<section>" + cards + "</section></main>");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_page_of_old_that_is_laid_out_by_a_table_is_read_by_its_columns() {
    Article article =
        read(
            "<h1>Ferry talks</h1><table><tr><td><a href=a>News</a><br><a href=b>Sport</a><br></td>"
                + "<td>By Ana Ruiz<br>March 3, 2023<p>"
                + FIRST
                + "<p>"
                + SECOND
                + "</td></tr></table>");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.authors()).containsExactly("Ana Ruiz");
    assertThat(article.published().orElseThrow()).hasToString("2023-03-03");
  }

  @Test
  void a_story_of_the_wire_that_is_set_as_it_came_has_paragraphs() {
    Article article =
        read("<h1>Ferry talks</h1><pre>By ANA RUIZ\n\n" + FIRST + "\n\n" + SECOND + "\n</pre>");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void rows_of_one_cell_that_hold_sentences_are_paragraphs() {
    Article article =
        read(
            "<h1>Ferry talks</h1><table><tr><td>"
                + FIRST
                + "</td></tr><tr><td>"
                + SECOND
                + "</td></tr></table>");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_time_in_seconds_since_1970_is_read() {
    Article article = read("<meta property='article:published_time' content='1677831300'>" + BODY);
    assertThat(article.published().orElseThrow()).hasToString("2023-03-03T08:15Z");
  }

  @Test
  void a_page_without_text_gives_a_diagnostic() {
    Article article = read("<html><head><title>Loading</title></head><body><div id=app></div>");
    assertThat(article.blocks()).isEmpty();
    assertThat(article.headline()).contains("Loading");
    assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly("no-body");
  }

  @Test
  void json_ld_with_line_ends_in_strings_is_read_and_a_broken_block_is_told() {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": </script>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\",\n"
                + "\"headline\": \"Ferry talks\nbegin\",}</script>"
                + BODY);
    assertThat(article.headline()).contains("Ferry talks begin");
    assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly("bad-json-ld");
  }

  @Test
  void the_day_in_the_address_is_the_last_resort() {
    SourceInput input = SourceInput.of("a.html", BODY, Form.HTML);
    Article article =
        (Article) new ArticleHtmlParser().parse(input.url("https://h.example/2023/02/14/ferry"));
    assertThat(article.published().orElseThrow()).hasToString("2023-02-14");
    assertThat(article.url()).contains("https://h.example/2023/02/14/ferry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<div class=related>", "<b>", "<ul><li>", "<table><td>", "<a>"})
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void a_hundred_thousand_nested_tags_are_read(String tag) {
    Article article = read(tag.repeat(100_000) + BODY);
    assertThat(article.source().content()).contains("spoke for an hour");
  }

  @Test
  void only_pages_are_claimed() {
    DocumentParsers parsers = DocumentParsers.standard();
    assertThat(parsers.claims(SourceInput.of("a", BODY, Form.HTML)).get("article-html").score())
        .isEqualTo(0.5);
    assertThat(parsers.claims(SourceInput.text("a", BODY)).get("article-html").score()).isZero();
    assertThat(parsers.parse(SourceInput.of("a", BODY, Form.HTML))).isInstanceOf(Article.class);
  }

  private static List<String> kinds(Article article) {
    return article.blocks().stream()
        .map(b -> b instanceof TextBlock t ? t.kind().name() : b.label())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Article read(String html) {
    return (Article) new ArticleHtmlParser().parse(SourceInput.of("page.html", html, Form.HTML));
  }
}
