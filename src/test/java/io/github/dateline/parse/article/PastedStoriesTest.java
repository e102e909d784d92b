package io.github.dateline.parse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the stories of {@code spec/pasted-stories.txt}. */
class PastedStoriesTest {

  private static final int SHOWN = 40;

  private record Story(String name, String text, String expected) {}

  @TestFactory
  Stream<DynamicTest> stories_are_read_as_the_file_says() throws IOException {
    return stories().stream()
        .map(
            story ->
                DynamicTest.dynamicTest(
                    story.name(),
                    () -> assertThat(read(story.text())).isEqualTo(story.expected())));
  }

  private static String read(String text) {
    SourceText source = SourceText.of("story.txt", text);
    Article article = ArticleReader.read(source, new Span(0, text.length()), Optional.empty());
    List<String> lines = new ArrayList<>();
    add(lines, "headline", article.headline());
    add(lines, "standfirst", article.standfirst());
    List<String> authors = article.authors();
    add(lines, "authors", Optional.of(String.join("; ", authors)).filter(a -> !a.isEmpty()));
    add(lines, "publisher", article.publisher());
    add(lines, "place", article.place());
    add(lines, "published", article.published().map(PrintedTime::toString));
    add(lines, "modified", article.modified().map(PrintedTime::toString));
    for (Block block : article.blocks()) {
      String label = block.label();
      if (!label.equals("headline") && !label.equals("standfirst")) {
        lines.add((block.isContent() ? label : "set aside") + ": " + shown(source, block));
      }
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String field, Optional<String> value) {
    value.ifPresent(text -> lines.add(field + ": " + text));
  }

  private static String shown(SourceText source, Block block) {
    String text = source.text(block.span());
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  private static List<Story> stories() throws IOException {
    List<Story> stories = new ArrayList<>();
    String[] parts = file().split("\n=== ", -1);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int name = part.indexOf('\n');
      int end = part.indexOf("\n---------\n");
      String expected = part.substring(end + "\n---------\n".length()).strip();
      stories.add(new Story(part.substring(0, name), part.substring(name + 1, end), expected));
    }
    return stories;
  }

  private static String file() throws IOException {
    String name = "/spec/pasted-stories.txt";
    try (InputStream stream =
        Objects.requireNonNull(PastedStoriesTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
