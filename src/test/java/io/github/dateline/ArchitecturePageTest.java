package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture names what exists. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("docs", "architecture.md");
  private static final Path ROOT = Path.of("src", "main", "java", "io", "github", "dateline");

  /** A row of the table of packages: the name in code marks in the first cell. */
  private static final Pattern PACKAGE_ROW =
      Pattern.compile("^\\| `([a-z.]+)` \\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);

  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");

  @Test
  void the_packages_are_those_of_the_source() throws IOException {
    Set<String> told = new TreeSet<>();
    Matcher row = PACKAGE_ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      told.add(row.group(1));
    }

    assertThat(told).isEqualTo(packages());
  }

  @Test
  void the_types_of_a_row_lie_in_its_package() throws IOException {
    Matcher row = PACKAGE_ROW.matcher(Files.readString(PAGE));

    while (row.find()) {
      Path folder =
          row.group(1).equals("root") ? ROOT : ROOT.resolve(row.group(1).replace('.', '/'));
      List<String> types =
          TYPE.matcher(row.group(3)).results().map(found -> found.group(1)).toList();
      assertThat(types)
          .as(row.group(1))
          .allSatisfy(type -> assertThat(folder.resolve(type + ".java")).exists());
    }
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      Set<String> packages = new TreeSet<>();
      files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> ROOT.relativize(file.getParent()).toString().replace('\\', '/'))
          .forEach(name -> packages.add(name.isEmpty() ? "root" : name.replace('/', '.')));
      return packages;
    }
  }
}
