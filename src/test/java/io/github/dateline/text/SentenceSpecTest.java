package io.github.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Article;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code spec/sentences.txt}. */
class SentenceSpecTest {

  private final TextSegmenter segmenter = TextSegmenter.english();

  @TestFactory
  Stream<DynamicTest> splits_blocks_into_sentences() throws IOException {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private void check(Example example) {
    SourceText source = SourceText.of("spec", example.block());
    TextBlock block = TextBlock.of(TextBlock.Kind.PARAGRAPH, new Span(0, source.length()));

    List<Sentence> sentences = segmenter.segment(Article.in(source).block(block).build());

    assertThat(sentences).extracting(Sentence::text).isEqualTo(example.sentences());
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s.text()).isEqualTo(source.text(s.span())))
        .allSatisfy(
            s ->
                assertThat(s.tokens())
                    .allSatisfy(t -> assertThat(t.text()).isEqualTo(source.text(t.span()))));
  }

  private record Example(String name, String block, List<String> sentences) {}

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("> ")) {
        String block = line.substring(2).replace('↵', '\n');
        examples.add(new Example(section + ", line " + number, block, new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.get(examples.size() - 1).sentences().add(line.replace('↵', '\n'));
      }
    }
    return examples;
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SentenceSpecTest.class.getResourceAsStream("/spec/sentences.txt"))) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }
}
