package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedsTest {

  private static final Path FOLDER = Path.of("seeds");

  @Test
  void the_bundled_documents_are_those_of_the_folder_byte_for_byte() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      files = listed.sorted().toList();
    }

    assertThat(Seeds.inputs())
        .extracting(input -> input.text().name())
        .containsExactlyElementsOf(files.stream().map(f -> f.getFileName().toString()).toList());
    for (int i = 0; i < files.size(); i++) {
      SourceInput input = Seeds.inputs().get(i);
      assertThat(input.text().content().getBytes(StandardCharsets.UTF_8))
          .isEqualTo(Files.readAllBytes(files.get(i)));
    }
  }
}
