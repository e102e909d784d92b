package io.github.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.source.SourceText;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Invented pages and what is read from them. After a change for the better, write the expected
 * files anew with {@code -Ddateline.golden=write} and read the difference.
 */
class PagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/pages");

  @TestFactory
  Stream<DynamicTest> pages_give_what_their_expected_files_say() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> compare(page)));
  }

  private static void compare(Path page) throws IOException {
    Article article = read(page);
    Path expected = Path.of(page.toString().replace(".html", ".expected"));
    if ("write".equals(System.getProperty("dateline.golden"))) {
      Files.writeString(expected, PageReport.of(article));
    }

    assertThat(PageReport.of(article)).isEqualTo(Files.readString(expected));
  }

  @Test
  void every_visible_word_of_a_page_is_kept() throws IOException {
    for (Path page : pages()) {
      Element body = Jsoup.parse(Files.readString(page)).body();
      body.select("noscript, script").remove();

      Map<String, Integer> kept = words(read(page).source().content());

      words(body.wholeText())
          .forEach(
              (word, count) ->
                  assertThat(kept.getOrDefault(word, 0))
                      .as("%s in %s", word, page)
                      .isGreaterThanOrEqualTo(count));
    }
  }

  @Test
  void any_prefix_of_a_page_is_read_and_its_blocks_hold_all_of_the_content() throws IOException {
    for (Path page : pages()) {
      String html = Files.readString(page);
      for (int end = 0; end < html.length(); end += 41) {
        checkBlocks(PageReport.read("prefix", html.substring(0, end)));
      }
    }
  }

  @Test
  void what_mark_up_sets_aside_has_no_sentences() throws IOException {
    Article article = read(FOLDER.resolve("everything.html"));

    List<Sentence> sentences = TextSegmenter.english().segment(article);

    assertThat(article.blocks()).anyMatch(Boilerplate.class::isInstance);
    assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.block().isContent());
  }

  private static void checkBlocks(Article article) {
    SourceText source = article.source();
    int at = 0;
    for (Block block : article.blocks()) {
      assertThat(source.content().substring(at, block.span().start())).isBlank();
      assertThat(source.strip(block.span())).isEqualTo(block.span());
      assertThat(block.span().length()).isPositive();
      at = block.span().end();
    }
    assertThat(source.content().substring(at)).isBlank();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      words.merge(word, 1, Integer::sum);
    }
    return words;
  }

  private static Article read(Path page) throws IOException {
    return PageReport.read(page.getFileName().toString(), Files.readString(page));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
