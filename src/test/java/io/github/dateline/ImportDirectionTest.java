package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are the pipeline: imports point only to stages that come earlier. */
class ImportDirectionTest {

  private static final Path ROOT = Path.of("src/main/java/io/github/dateline");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?io\\.github\\.dateline\\.(\\S+);", Pattern.MULTILINE);

  /** In the order of docs/architecture.md; the empty name is the root package. */
  private static final List<String> STAGES =
      List.of(
          "source",
          "lexicon",
          "document",
          "parse",
          "text",
          "time",
          "person",
          "meeting",
          "query",
          "corpus",
          "",
          "json",
          "cli",
          "testing");

  /** Nobody imports an adapter, except that the command line prints JSON. */
  private static final Set<String> ADAPTERS = Set.of("json", "cli", "testing");

  @Test
  void imports_point_to_earlier_stages() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String from = stage(ROOT.relativize(file).getParent());
        assertThat(STAGES).as("the package of %s", file).contains(from);
        Matcher imported = IMPORT.matcher(Files.readString(file));
        while (imported.find()) {
          String to = stage(imported.group(1));
          if (!isAllowed(from, to)) {
            wrong.add(ROOT.relativize(file) + " imports " + imported.group(1));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isAllowed(String from, String to) {
    boolean prints = from.equals("cli") && to.equals("json");
    return from.equals(to)
        || prints
        || (STAGES.indexOf(to) < STAGES.indexOf(from) && !ADAPTERS.contains(to));
  }

  private static String stage(@org.jspecify.annotations.Nullable Path folder) {
    return folder == null ? "" : folder.getName(0).toString();
  }

  private static String stage(String imported) {
    String first = imported.substring(0, Math.max(imported.indexOf('.'), 0));
    return !first.isEmpty() && Character.isLowerCase(first.charAt(0)) ? first : "";
  }
}
