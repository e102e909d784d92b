package io.github.dateline.parse;

import io.github.dateline.document.Article;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The seeds, as files of the repository. */
final class SeedTexts {

  private SeedTexts() {}

  static List<SourceInput> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().map(file -> SourceReader.standard().read(file)).toList();
    }
  }

  static SourceInput seed(String number) throws IOException {
    return all().stream()
        .filter(input -> input.text().name().startsWith(number))
        .findFirst()
        .orElseThrow();
  }

  static Document read(String number) throws IOException {
    return DocumentParsers.standard().parse(seed(number));
  }

  static Article article(String number) throws IOException {
    return article(read(number));
  }

  static Article article(Document document) {
    return document.match(
        article -> article,
        thread -> {
          throw new AssertionError("a thread: " + thread.name());
        });
  }

  static ForumThread thread(Document document) {
    return document.match(
        article -> {
          throw new AssertionError("an article: " + article.name());
        },
        thread -> thread);
  }
}
