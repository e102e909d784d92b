package io.github.dateline.parse.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Article;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import io.github.dateline.source.SourceStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NITF, NewsML-G2 and ninjs. */
class AgencyFormatsTest {

  @Test
  void nitf_gives_all_fields() {
    Article article = WireFiles.article("story.nitf");

    assertThat(article.headline()).contains("Ministers meet in Z\u00fcrich");
    assertThat(article.byline()).contains("By Dana Kolar, Example Writer");
    assertThat(article.authors()).containsExactly("Dana Kolar");
    assertThat(article.place()).contains("ZURICH");
    assertThat(article.publisher()).contains("The Harbour Post");
    assertThat(article.section()).contains("World");
    assertThat(article.published()).hasToString("Optional[2023-02-14T08:30+05:00]");
    assertThat(WireFiles.blocks(article))
        .endsWith(
            "paragraph Foreign minister Ana Lund met Carl Berg on Monday.",
            "caption Lund arrives. (Photo: AP)",
            "heading What comes next",
            "paragraph More talks follow.");
  }

  @Test
  void a_document_type_is_neither_loaded_nor_expanded() {
    Article article = WireFiles.article("story.nitf");

    assertThat(article.standfirst()).contains("A caf\u00e9, &file; and &own;");
  }

  @Test
  void entities_that_grow_are_not_expanded() {
    String lol =
        "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;\">]>"
            + "<nitf><body><body.content><p>Ana met &c; today.</p></body.content></body></nitf>";

    assertThat(xml(lol).paragraphs()).containsExactly("Ana met &c; today.");
  }

  @Test
  void each_news_item_of_a_message_is_a_document() throws IOException {
    List<Article> articles =
        WireFiles.Items.of(new NewsMlReader(), SourceStream.of(WireFiles.input("message.xml")))
            .articles;

    assertThat(articles)
        .extracting(Article::name)
        .containsExactly("message.xml#1", "message.xml#2", "message.xml#3");
    Article first = articles.get(0);
    assertThat(first.headline()).contains("Lund meets Berg in Bern");
    assertThat(first.standfirst()).contains("They talked.");
    assertThat(first.authors()).containsExactly("Jon Haas");
    assertThat(first.place()).contains("BERN");
    assertThat(first.agency()).contains("EW");
    assertThat(first.published()).hasToString("Optional[2023-02-14T08:00+01:00]");
    assertThat(first.modified()).hasToString("Optional[2023-02-14T09:30+01:00]");
    assertThat(first.publisher()).contains("Example Wire");
    assertThat(first.paragraphs())
        .containsExactly("BERN (EW) - Ana Lund met Carl Berg on Tuesday.", "They agreed.");
    assertThat(WireFiles.blocks(articles.get(1)))
        .contains("caption Ana Lund shakes hands with Carl Berg.");
    assertThat(articles.get(2).paragraphs()).containsExactly("One line.", "Two line.");
  }

  @Test
  void a_single_news_item_keeps_the_name_of_its_file() {
    Article article = WireFiles.article("nitf-in-newsml.xml");

    assertThat(article.name()).isEqualTo("nitf-in-newsml.xml");
    assertThat(article.headline()).contains("Lund meets Berg");
    assertThat(article.authors()).containsExactly("Dana Kolar");
    assertThat(article.publisher()).contains("Example Wire");
    assertThat(article.published()).hasToString("Optional[2023-02-14T09:30Z]");
    assertThat(article.paragraphs()).containsExactly("Ana Lund met Carl Berg.");
  }

  @Test
  void ninjs_1_is_read() {
    Article article = WireFiles.article("ninjs1.json");

    assertThat(article.headline()).contains("Lund meets Berg");
    assertThat(article.standfirst()).contains("They talked in Bern.");
    assertThat(article.byline()).contains("By Dana Kolar");
    assertThat(article.authors()).containsExactly("Dana Kolar");
    assertThat(article.place()).contains("BERN");
    assertThat(article.publisher()).contains("Example Wire");
    assertThat(article.published()).hasToString("Optional[2023-02-14T08:00+01:00]");
    assertThat(article.modified()).hasToString("Optional[2023-02-14T09:30+01:00]");
    assertThat(article.url()).contains("http://example.org/items/1");
    assertThat(article.paragraphs())
        .containsExactly("BERN: Ana Lund met Carl Berg.", "They agreed.");
    assertThat(WireFiles.blocks(article)).contains("caption Lund and Berg shake hands.");
  }

  @Test
  void ninjs_2_is_read() {
    Article article = WireFiles.article("ninjs2.json");

    assertThat(article.headline()).contains("Lund meets Berg");
    assertThat(article.authors()).containsExactly("Jon Haas");
    assertThat(article.publisher()).contains("Example Wire");
    assertThat(article.published()).hasToString("Optional[2023-02-14T09:30Z]");
    assertThat(article.paragraphs()).containsExactly("Ana Lund met Carl Berg.", "They agreed.");
  }

  @Test
  void ninjs_3_is_read() {
    Article article = WireFiles.article("ninjs3.json");

    assertThat(article.headline()).contains("Lund meets Berg");
    assertThat(article.authors()).containsExactly("Dana Kolar");
    assertThat(article.place()).contains("Bern");
    assertThat(article.modified()).hasToString("Optional[2023-02-14T09:30+01:00]");
    assertThat(WireFiles.blocks(article)).contains("caption Lund and Berg.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"story.nitf", "nitf-in-newsml.xml", "ninjs1.json", "ninjs3.json"})
  void any_prefix_is_read_or_refused_with_its_place(String file) {
    SourceInput whole = WireFiles.input(file);
    String content = whole.text().content();
    for (int length = 1; length < content.length(); length += 11) {
      SourceInput cut = SourceInput.of(file, content.substring(0, length), whole.form());
      try {
        assertThat(DocumentParsers.standard().parse(cut).name()).isEqualTo(file);
      } catch (SourceFormatException e) {
        assertThat(e).hasMessageStartingWith(file);
      }
    }
  }

  @Test
  void json_that_is_too_deep_is_refused() {
    String deep =
        "{\"headline\":\"a\",\"versioncreated\":\"b\",\"pubstatus\":" + "[".repeat(100_000);

    assertThatThrownBy(
            () -> DocumentParsers.standard().parse(SourceInput.of("a.json", deep, Form.JSON)))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("a.json: found broken JSON, expected JSON (");
  }

  @Test
  void json_with_a_huge_number_or_a_key_twice_is_read_without_harm() {
    String json =
        "{\"headline\":\"One\",\"headline\":\"Two\",\"pubstatus\":\"usable\",\"urgency\":1"
            + "0".repeat(900)
            + ",\"body_text\":\"Ana met Jon.\"}";

    assertThat(
            WireFiles.article(
                    DocumentParsers.standard().parse(SourceInput.of("a.json", json, Form.JSON)))
                .paragraphs())
        .containsExactly("Ana met Jon.");
  }

  @Test
  void xml_that_is_too_deep_is_refused() {
    String deep = "<nitf><body><body.content>" + "<block>".repeat(100_000);

    assertThatThrownBy(() -> xml(deep))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage("a.xml:1: found elements nested 201 deep, expected at most 200");
  }

  @Test
  void xml_that_nobody_knows_is_refused_with_all_reasons() {
    assertThatThrownBy(() -> xml("<?xml version='1.0'?><recipe/>"))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("a.xml: found an input that no parser claims, expected one of")
        .hasMessageContaining("nitf (the root element is not nitf)")
        .hasMessageContaining("feed (no root element rss, RDF or feed)")
        .hasMessageContaining("article-text (not plain text)");
  }

  private static Article xml(String content) {
    return WireFiles.article(
        DocumentParsers.standard().parse(SourceInput.of("a.xml", content, Form.XML)));
  }
}
