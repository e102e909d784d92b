package io.github.dateline.parse.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Article;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedReaderTest {

  private final FeedReader reader = new FeedReader();

  @Test
  void an_item_of_rss_2_gives_all_fields() throws IOException {
    Article article = items("rss2.xml").get(0);

    assertThat(article.name()).isEqualTo("rss2.xml#1");
    assertThat(article.headline()).contains("Ministers & envoys meet in Doha");
    assertThat(article.authors()).containsExactly("Dana Kolar", "Jon Haas");
    assertThat(article.published()).hasToString("Optional[2023-02-14T08:30+05:00]");
    assertThat(article.publisher()).contains("The Harbour Post");
    assertThat(article.section()).contains("World");
    assertThat(article.language()).contains("en-GB");
    assertThat(article.url()).contains("https://post.example.org/world/1");
    assertThat(article.place()).contains("DOHA");
    assertThat(WireFiles.blocks(article))
        .containsExactly(
            "headline Ministers & envoys meet in Doha",
            "paragraph DOHA: Ana Lund met Carl Berg on Monday & talked.",
            "caption Lund and Berg. Photo: AP",
            "paragraph They spoke for two hours.",
            "boilerplate Read more",
            "caption Carl Berg in Doha");
  }

  @Test
  void each_field_knows_where_it_stood() throws IOException {
    Article article = items("rss2.xml").get(0);

    assertThat(article.provenance())
        .extracting(p -> p.field() + " " + p.origin())
        .contains("author dc:creator", "published pubDate", "guid guid", "excerpt description");
  }

  @Test
  void what_feeds_get_wrong_is_repaired() throws IOException {
    Article article = items("rss2.xml").get(1);

    assertThat(article.headline()).contains("Salt & pepper talks end");
    assertThat(article.authors()).containsExactly("Mira Sand");
    assertThat(article.url()).contains("https://post.example.org/world/2");
    assertThat(article.published()).hasToString("Optional[2023-02-14T08:30-05:00]");
    assertThat(article.paragraphs()).containsExactly("Plain words, 3 < 4.");
  }

  @Test
  void rss_1_is_read() throws IOException {
    Article article = items("rss1.rdf").get(0);

    assertThat(article.headline()).contains("Lund meets Berg");
    assertThat(article.publisher()).contains("The Old Feed");
    assertThat(article.authors()).containsExactly("Dana Kolar");
    assertThat(article.published()).hasToString("Optional[2023-02-14T08:30+01:00]");
    assertThat(article.section()).contains("Politics");
    assertThat(article.paragraphs()).containsExactly("Ana Lund met Carl Berg.");
  }

  @Test
  void atom_is_read() throws IOException {
    List<Article> articles = items("atom.xml");
    Article article = articles.get(0);

    assertThat(article.headline()).contains("Talks & tea");
    assertThat(article.standfirst()).contains("What was said over tea.");
    assertThat(article.authors()).containsExactly("Asha Rao");
    assertThat(article.published()).hasToString("Optional[2023-02-14T09:30+05:30]");
    assertThat(article.modified()).hasToString("Optional[2023-02-15T09:30+05:30]");
    assertThat(article.url()).contains("https://daily.example.org/1");
    assertThat(article.language()).contains("en-IN");
    assertThat(article.paragraphs()).containsExactly("NEW DELHI, Feb 14: Rao met Carl Berg.");
    assertThat(articles.get(1).published()).hasToString("Optional[2023-02-16T00:00Z]");
    assertThat(articles.get(1).paragraphs()).containsExactly("3 < 4");
  }

  @Test
  void a_feed_that_breaks_off_keeps_the_items_before() throws IOException {
    String feed = "<rss><channel><item><title>One</title></item>\n<item><title>Two</tit";
    WireFiles.Items items = new WireFiles.Items();
    SourceStream source = WireFiles.stream("f.xml", feed);

    assertThatThrownBy(() -> reader.read(source, items))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("f.xml:2: found broken XML, expected XML (");
    assertThat(items.articles).extracting(Article::title).hasToString("[Optional[One]]");
  }

  @Test
  void any_prefix_of_a_feed_is_read_or_refused() throws IOException {
    String feed = WireFiles.input("rss2.xml").text().content();
    for (int length = 0; length < feed.length(); length += 7) {
      SourceStream source = WireFiles.stream("f.xml", feed.substring(0, length));
      WireFiles.Items items = new WireFiles.Items();
      try {
        reader.read(source, items);
      } catch (SourceFormatException e) {
        assertThat(e).hasMessageStartingWith("f.xml");
      }
      assertThat(items.articles).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  @Timeout(120)
  void nested_tags_in_an_item_are_no_trap() throws IOException {
    String feed =
        "<rss><item><title>t</title><description>"
            + "&lt;div&gt;".repeat(50_000)
            + "Lund met Berg.</description></item></rss>";

    Article article = WireFiles.Items.of(reader, WireFiles.stream("f.xml", feed)).articles.get(0);

    assertThat(article.paragraphs()).containsExactly("Lund met Berg.");
  }

  @Test
  @Timeout(120)
  void ampersands_and_open_sections_without_end_are_no_trap() throws IOException {
    for (String piece : List.of("&", "&a", "<![CDATA[", "<!--", "]]>", "&#", "&lt;!--")) {
      String feed = "<rss><item><title>t</title><description>" + piece.repeat(50_000);
      SourceStream source = WireFiles.stream("f.xml", feed);
      WireFiles.Items items = new WireFiles.Items();

      assertThatThrownBy(() -> reader.read(source, items))
          .isInstanceOf(SourceFormatException.class)
          .hasMessageStartingWith("f.xml:1: found broken XML");
    }
  }

  @Test
  void stray_marks_in_the_text_of_an_item_stay_text() throws IOException {
    String feed =
        "<rss><item><title>A &lt; B &amp;amp; C</title>"
            + "<description>Berg said 3 &lt; 4 and &lt;today left.</description></item></rss>";

    Article article = WireFiles.Items.of(reader, WireFiles.stream("f.xml", feed)).articles.get(0);

    assertThat(article.headline()).contains("A < B & C");
    assertThat(article.paragraphs()).containsExactly("Berg said 3 < 4 and <today left.");
  }

  @Test
  void a_text_declared_as_latin_is_read_so() throws IOException {
    byte[] bytes =
        "<?xml version='1.0' encoding='ISO-8859-2'?><rss><item><title>\u0160ef met</title></item></rss>"
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    SourceStream source = SourceStream.of("f.xml", new ByteArrayInputStream(bytes));

    assertThat(WireFiles.Items.of(reader, source).articles.get(0).headline())
        .contains("\u0160ef met");
  }

  @Test
  void a_feed_of_any_length_is_read_as_it_comes() throws IOException {
    int count = 20_000;
    String item = "<item><title>Lund meets Berg</title><description>Text.</description></item>\n";
    Enumeration<InputStream> parts =
        Collections.enumeration(
            IntStream.rangeClosed(0, count + 1)
                .mapToObj(i -> i == 0 ? "<rss><channel>" : i > count ? "</channel></rss>" : item)
                .map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .map(InputStream.class::cast)
                .toList());
    int[] seen = {0};
    ArchiveSink counting =
        new ArchiveSink() {
          @Override
          public void document(
              String name, Supplier<io.github.dateline.document.Document> document) {
            seen[0]++;
            assertThat(name).isEqualTo("long.xml#" + seen[0]);
          }

          @Override
          public void input(SourceInput input) {
            throw new AssertionError();
          }

          @Override
          public void unread(String name, String reason) {
            throw new AssertionError(reason);
          }
        };

    reader.read(SourceStream.of("long.xml", new SequenceInputStream(parts)), counting);

    assertThat(seen[0]).isEqualTo(count);
  }

  private List<Article> items(String file) throws IOException {
    SourceInput input = WireFiles.input(file);
    SourceStream source = SourceStream.of(input);
    assertThat(reader.claim(source).score()).isPositive();
    return WireFiles.Items.of(reader, source).articles;
  }
}
