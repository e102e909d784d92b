package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every Java block of README and of the pages under {@code docs}, and runs those that a
 * block of text with their output follows.
 */
class DocumentationExamplesTest {

  private static final Pattern BLOCK =
      Pattern.compile("```java\n(.*?)```\n(?:\n*```text\n(.*?)```\n)?", Pattern.DOTALL);
  private static final Pattern TYPE_NAME =
      Pattern.compile(
          "^(?:public )?(?:final )?(?:class|record|interface) (\\w+)", Pattern.MULTILINE);

  /** What a block may use without saying so. */
  private static final String IMPORTS =
      Stream.of("", ".corpus", ".document", ".json", ".meeting", ".parse", ".person", ".query")
              .map(name -> "import io.github.dateline" + name + ".*;\n")
              .reduce("", String::concat)
          + "import io.github.dateline.source.*;\n"
          + "import io.github.dateline.text.*;\n"
          + "import io.github.dateline.time.*;\n"
          + "import java.io.*;\n"
          + "import java.nio.file.*;\n"
          + "import java.time.*;\n"
          + "import java.util.*;\n";

  @TempDir private static Path folder;

  /**
   * A block of Java.
   *
   * @param place the file and the number of the block in it
   * @param name the name of its class
   * @param code the source of its class
   * @param output what it prints; empty if no output follows it
   */
  private record Example(String place, String name, String code, String output) {}

  @TestFactory
  Stream<DynamicTest> java_blocks_do_what_the_page_says() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path page : pages()) {
      examples.addAll(examples(page));
    }
    assertThat(examples).isNotEmpty();
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.place(), () -> check(example)));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), docs)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static List<Example> examples(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(page));
    while (matcher.find()) {
      String place = page.getFileName() + " block " + (examples.size() + 1);
      String name = "Block" + (examples.size() + 1);
      String output = matcher.group(2) == null ? "" : matcher.group(2);
      Matcher type = TYPE_NAME.matcher(matcher.group(1));
      examples.add(
          type.find()
              ? new Example(place, type.group(1), IMPORTS + matcher.group(1), output)
              : new Example(place, name, wrapped(name, matcher.group(1)), output));
    }
    return examples;
  }

  /** Puts statements into a main method and the imports before them where they belong. */
  private static String wrapped(String name, String statements) {
    StringBuilder imports = new StringBuilder(IMPORTS);
    StringBuilder body = new StringBuilder();
    for (String line : statements.split("\n")) {
      (line.startsWith("import ") ? imports : body).append(line).append('\n');
    }
    return imports
        + ("public class " + name + " {\n")
        + "  public static void main(String[] args) throws Exception {\n"
        + body
        + "  }\n}\n";
  }

  private static void check(Example example) throws Exception {
    Path home = Files.createTempDirectory(folder, "example");
    compile(example, home);
    if (!example.output().isEmpty()) {
      assertThat(run(example, home)).as(example.place()).isEqualTo(example.output());
    }
  }

  private static void compile(Example example, Path home) throws IOException {
    Path source = home.resolve(example.name() + ".java");
    Files.writeString(source, example.code());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean done =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-d",
                      home.toString(),
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(done).as("%s does not compile:%n%s", example.place(), messages).isTrue();
    }
  }

  /** Runs the main method and returns what it prints. */
  private static String run(Example example, Path home) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = loader(home);
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      loader
          .loadClass(example.name())
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new AssertionError(example.place() + " fails with " + e.getCause(), e.getCause());
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static URLClassLoader loader(Path home) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {home.toUri().toURL()}, DocumentationExamplesTest.class.getClassLoader());
  }
}
