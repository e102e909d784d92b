package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.json.AnnotationJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares everything that is read from the bundled documents with {@code golden/*.expected.json}.
 *
 * <p>After a change that is meant, write the files anew and read the difference before committing:
 * {@code mvn test -Dtest=GoldenDocumentsTest -Ddateline.golden=write}.
 */
class GoldenDocumentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TestFactory
  Stream<DynamicTest> everything_read_from_a_seed_is_as_expected() {
    return Dateline.seeds().documents().stream()
        .map(document -> DynamicTest.dynamicTest(document.name(), () -> check(document)));
  }

  private static void check(AnalyzedDocument document) throws IOException {
    Path file = FOLDER.resolve(document.name().replaceAll("\\.txt$", ".expected.json"));
    String actual = readable(document);
    if ("write".equals(System.getProperty("dateline.golden"))) {
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }

    List<String> expected = Files.readAllLines(file, StandardCharsets.UTF_8);

    assertThat(difference(expected, actual.lines().toList()))
        .as("lines that are missing (-) and new (+) in %s", file.getFileName())
        .isEmpty();
  }

  private static List<String> difference(List<String> expected, List<String> actual) {
    List<String> missing = new ArrayList<>(expected);
    actual.forEach(missing::remove);
    List<String> added = new ArrayList<>(actual);
    expected.forEach(added::remove);
    return Stream.concat(
            missing.stream().map(line -> "- " + line), added.stream().map(line -> "+ " + line))
        .toList();
  }

  /** JSON with one entry of a list a line, so that a difference shows what changed. */
  private static String readable(AnalyzedDocument document) {
    ObjectNode node = (ObjectNode) MAPPER.readTree(AnnotationJson.write(document));
    node.remove("content");
    return node.properties().stream()
        .map(field -> "\"" + field.getKey() + "\": " + readable(field.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private static String readable(JsonNode value) {
    if (!value.isArray() || value.isEmpty()) {
      return value.toString();
    }
    return value.values().stream()
        .map(JsonNode::toString)
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
  }
}
