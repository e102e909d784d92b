package io.github.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Block;
import io.github.dateline.document.Document;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd. */
class ParserInvariantTest {

  private final DocumentParsers parsers = DocumentParsers.standard();

  @Test
  void blocks_of_the_seeds_hold_every_visible_character_once() throws IOException {
    for (SourceInput seed : SeedTexts.all()) {
      for (String format : List.of("article-text", "thread-text")) {
        check(parsers.parse(seed, format));
      }
    }
  }

  @Test
  void any_prefix_of_a_seed_is_read() throws IOException {
    int step = 37;
    for (SourceInput seed : SeedTexts.all()) {
      String content = seed.text().content();
      for (int end = 0; end < content.length(); end += step) {
        check(parsers.parse(SourceInput.text("prefix", content.substring(0, end))));
      }
    }
  }

  @Test
  void any_suffix_and_any_shuffle_of_lines_is_read() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    for (SourceInput seed : SeedTexts.all()) {
      List<String> lines = new ArrayList<>(seed.text().content().lines().toList());
      for (int round = 0; round < 40; round++) {
        int from = random.nextInt(lines.size());
        String suffix = String.join("\n", lines.subList(from, lines.size()));
        check(parsers.parse(SourceInput.text("suffix", suffix)));
        lines.add(random.nextInt(lines.size()), lines.remove(from));
        check(parsers.parse(SourceInput.text("shuffled", String.join("\n", lines))));
      }
    }
  }

  @Test
  void a_text_read_between_others_gives_the_same_twice() throws IOException {
    Document before = SeedTexts.read("000");
    Document between = SeedTexts.read("001");

    assertThat(SeedTexts.read("000")).isEqualTo(before).isNotEqualTo(between);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0\n\u00a0\n\u00a0",
        ".\n.\n.",
        "#1\n#2\n#3",
        "said:",
        "Dana said:\nKim said:\nDana said:",
        "> a\n> b\n>",
        "\ud800 met \udc00",
        "Published in",
        "Published in , May 12th, 2022",
        "WASHINGTON:",
        "By \n, and ,",
        "a\rb\r\nc\u2028d\u0085e",
        "talks <today met &amp; <script>alert(1)</script> <b",
        "\u202eevil\u202c met Kolar.",
        "27 Dec, 2024\n27 Dec, 2024\n27 Dec, 2024"
      })
  void odd_texts_stay_text(String text) {
    check(parsers.parse(SourceInput.text("odd", text)));
    check(parsers.parse(SourceInput.text("odd", text), "thread-text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".\n",
        "\u00a0\n.\n",
        "#1\n",
        "Dana said:\n",
        "> Kolar met Haas.\n",
        "Published in The Harbour Times, May 12th, 2022\n",
        "Title\n27 Dec, 2024\nTitle\n",
        "A\nAnna\nMember\nMay 3, 2020\n#1\nKolar met Haas.\n",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n.\n",
        "KOLAR "
      })
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void a_hundred_thousand_repetitions_are_read(String line) {
    String text = line.repeat(100_000);

    check(parsers.parse(SourceInput.text("long", text)));
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void blocks_grow_with_the_text_and_no_faster() throws IOException {
    String once = SeedTexts.seed("000").text().content() + "\n.\n";
    int blocks = parsers.parse(SourceInput.text("once", once), "thread-text").blocks().size();

    Document many = parsers.parse(SourceInput.text("many", once.repeat(50)), "thread-text");

    assertThat(many.blocks().size()).isBetween(45 * blocks, 55 * blocks);
    check(many);
  }

  @Test
  void a_page_that_nobody_reads_is_refused_with_all_reasons() {
    SourceInput input = SourceInput.of("note.json", "{\"note\": 1}", Form.JSON);

    assertThatThrownBy(() -> parsers.parse(input))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("note.json: found an input that no parser claims")
        .hasMessageContaining("article-text (")
        .hasMessageContaining("thread-text (");
  }

  private static void check(Document document) {
    SourceText source = document.source();
    int at = 0;
    for (Block block : document.blocks()) {
      Span span = block.span();
      assertThat(span.start()).as("start of %s", span).isGreaterThanOrEqualTo(at);
      assertThat(span.length()).isPositive();
      assertThat(source.strip(span)).isEqualTo(span);
      assertBlank(source, at, span.start());
      at = span.end();
    }
    assertBlank(source, at, source.length());
    document.match(
        article -> article.placeLines().size(),
        thread -> {
          thread.posts().forEach(post -> checkPost(post, source));
          return 0;
        });
  }

  private static void checkPost(Post post, SourceText source) {
    assertThat(post.span().end()).isLessThanOrEqualTo(source.length());
    List<Span> inside = new ArrayList<>(post.own());
    post.quotes().stream().map(Quote::span).forEach(inside::add);
    for (Span span : inside) {
      assertThat(post.span().contains(span)).isTrue();
    }
    for (Span own : post.own()) {
      assertThat(post.quotes()).noneMatch(quote -> quote.span().overlaps(own));
    }
  }

  private static void assertBlank(SourceText source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!SourceText.isBlank(source.content().charAt(i))) {
        throw new AssertionError(
            "character " + i + " lies in no block: " + source.text(source.line(source.lineAt(i))));
      }
    }
  }
}
