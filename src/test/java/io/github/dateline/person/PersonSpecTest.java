package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.document.Article;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import io.github.dateline.text.TextSegmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PersonSpecTest {

  private static final PersonReader READER = PersonReader.english();
  private static final TextSegmenter SEGMENTER = TextSegmenter.english();

  @TestFactory
  Stream<DynamicTest> texts_give_the_persons_expected() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    boolean used = false;
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("= ")) {
        if (used) {
          expected.clear();
          used = false;
        }
        expected.add(line.substring(2));
      } else if (line.startsWith("> ")) {
        used = true;
        List<String> persons =
            expected.equals(List.of("nobody")) ? List.of() : List.copyOf(expected);
        String text = line.substring(2);
        tests.add(
            dynamicTest(
                "people.txt:" + (i + 1) + " " + text,
                () -> assertThat(found(text)).containsExactlyElementsOf(persons)));
      }
    }
    return tests.stream();
  }

  static List<Person> people(String text) {
    SourceText source = SourceText.of("text", text);
    Article.Builder article = Article.in(source);
    for (int line = 1; line <= source.lineCount(); line++) {
      Span span = source.line(line);
      if (span.length() > 0) {
        article.block(TextBlock.of(TextBlock.Kind.PARAGRAPH, span));
      }
    }
    Article document = article.build();
    return READER.read(document, SEGMENTER.segment(document));
  }

  private static List<String> found(String text) {
    return people(text).stream().map(PersonSpecTest::shown).toList();
  }

  private static String shown(Person person) {
    StringBuilder out = new StringBuilder(person.name());
    for (Role role : person.roles()) {
      out.append(" | ").append(role.text());
      if (role.tenure() != Role.Tenure.CURRENT) {
        out.append(" [").append(role.tenure().name().toLowerCase(Locale.ROOT)).append(']');
      }
      role.affiliation().ifPresent(a -> out.append(" @").append(a));
    }
    return out.toString();
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PersonSpecTest.class.getResourceAsStream("/spec/people.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
