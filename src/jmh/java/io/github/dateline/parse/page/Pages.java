package io.github.dateline.parse.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The pages of a folder, or of a file of JSON Lines with {@code html}, gzipped or not. */
final class Pages {

  private Pages() {}

  static List<String> read(String place) throws IOException {
    Path path = Path.of(place);
    return Files.isDirectory(path) ? ofFolder(path) : ofLines(path);
  }

  private static List<String> ofFolder(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
    return pages;
  }

  private static List<String> ofLines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> pages = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode page = mapper.readTree(line);
        pages.add(page.path("html").asString());
      }
    }
    return pages;
  }
}
