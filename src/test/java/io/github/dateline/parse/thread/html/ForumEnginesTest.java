package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One contract for all engines: each fixture shows the same three posts in the mark-up of an
 * engine, and {@code contract.tsv} says what else the engine shows.
 */
class ForumEnginesTest {

  private static final DocumentParsers PARSERS = DocumentParsers.standard();

  static Stream<String> engines() {
    return Lexicon.rows("contract.tsv", bytes("contract.tsv")).stream().map(row -> row.cell(0));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void posts_have_writers_and_days(String engine) {
    ForumThread thread = read(engine);

    assertThat(thread.posts().stream().map(post -> post.author().orElse("")))
        .containsExactly("ana_k", "tj_doha", "ana_k");
    assertThat(days(thread)).isEqualTo("2023-03-02 2023-03-03 2023-03-14");
    assertThat(thread.title()).contains("Talks in Doha");
    assertThat(thread.diagnostics()).isEmpty();
  }

  private static String days(ForumThread thread) {
    return String.join(
        " ",
        thread.posts().stream()
            .map(post -> post.published().map(time -> time.date().toString()).orElse("none"))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void own_words_are_apart_from_quoted_ones_and_signatures(String engine) {
    ForumThread thread = read(engine);

    assertThat(thread.posts().stream().map(thread::ownWords).map(ForumEnginesTest::joined))
        .containsExactly(
            "Haas met Kolar in Doha on Thursday. Nobody was told why.",
            "I heard they met on Friday.",
            "Then ask the embassy.");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void quotations_have_extent_and_source(String engine) {
    ForumThread thread = read(engine);
    Set<String> shown = features(engine);
    List<Quote> quotes = thread.posts().get(1).quotes();

    assertThat(quotes).hasSize(shown.contains("quote") ? 1 : 0);
    for (Quote quote : quotes) {
      assertThat(joined(thread.source().text(quote.span())))
          .isEqualTo("Haas met Kolar in Doha on Thursday.");
      assertThat(quote.evidence()).isEqualTo(Quote.QuoteEvidence.MARKUP);
      assertThat(quote.attribution())
          .isEqualTo(shown.contains("name") ? Optional.of("ana_k") : Optional.empty());
      // Where the mark-up names no post, the words stand in the first one.
      assertThat(quote.sourcePost()).hasValue(1);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void marks_around_the_text_are_told(String engine) {
    ForumThread thread = read(engine);
    Set<String> shown = features(engine);
    Post first = thread.posts().get(0);

    assertThat(first.id().isPresent()).as("id").isEqualTo(shown.contains("id"));
    if (shown.contains("link")) {
      assertThat(first.url()).as("link").isPresent();
    }
    assertThat(first.instant().isPresent()).as("instant").isEqualTo(shown.contains("zone"));
    assertThat(thread.posts().stream().map(Post::edited))
        .containsExactly(false, shown.contains("edit"), false);
    assertThat(first.signature().isPresent()).isEqualTo(shown.contains("signature"));
    if (shown.contains("signature")) {
      assertThat(signature(thread, first)).endsWith("Read more, shout less.");
    }
  }

  private static String signature(ForumThread thread, Post post) {
    return joined(thread.source().text(post.signature().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void nothing_around_a_post_is_content(String engine) {
    ForumThread thread = read(engine);

    assertThat(thread.blocks())
        .filteredOn(block -> block.isContent() && block.post().isPresent())
        .extracting(block -> joined(thread.source().text(block.span())))
        .allMatch(text -> text.endsWith(".") || text.startsWith("____"));
    assertThat(thread.blocks())
        .filteredOn(block -> block instanceof Boilerplate)
        .extracting(block -> thread.source().text(block.span()))
        .noneMatch(text -> text.contains("Haas"));
    assertThat(thread.source().content()).doesNotContain("Similar threads").doesNotContain("Oslo");
  }

  @Test
  void every_engine_is_in_the_contract() {
    assertThat(engines())
        .containsAll(
            Lexicon.rows("parse/forum/profiles.tsv").stream().map(row -> row.cell(0)).toList());
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Set<String> features(String engine) {
    return Lexicon.rows("contract.tsv", bytes("contract.tsv")).stream()
        .filter(row -> row.cell(0).equals(engine))
        .findFirst()
        .map(row -> Set.of(row.cell(1).split(" ")))
        .orElse(Set.of());
  }

  static ForumThread read(String engine) {
    String html = new String(bytes(engine + ".html"), StandardCharsets.UTF_8);
    SourceInput input = SourceInput.of(engine + ".html", html, SourceInput.Form.HTML);
    return (ForumThread) PARSERS.parse(input.url("https://example.org/threads/talks.9/"));
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = ForumEnginesTest.class.getResourceAsStream("/forums/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
