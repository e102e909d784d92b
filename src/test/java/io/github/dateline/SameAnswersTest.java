package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.cli.Main;
import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.json.AnnotationJson;
import io.github.dateline.json.CorpusJson;
import io.github.dateline.source.SourceInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same documents give the same bytes: whatever JVM, whatever was read before, in any order. */
class SameAnswersTest {

  private static final Path SEEDS = Path.of("seeds");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai",
        "-Dfile.encoding=ISO-8859-1 -Dsun.stdout.encoding=UTF-16 -Duser.timezone=Asia/Karachi",
      })
  void the_defaults_of_the_jvm_change_no_byte(String settings) throws Exception {
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    Main.run(InputStream.nullInputStream(), here, System.err, "annotate", SEEDS.toString());
    byte[] usual = here.toByteArray();

    byte[] other = annotateInOtherJvm(settings.split(" "));

    assertThat(other).isEqualTo(usual);
    assertThat(new String(usual, StandardCharsets.UTF_8))
        .contains("\"id\":\"000_2af535865cd876e4.txt\"", "\"id\":\"003_db1ed3917d491e7b.txt\"");
  }

  @Test
  void what_was_read_before_changes_nothing() throws IOException {
    Dateline dateline = Dateline.standard();
    List<SourceInput> inputs = seeds();
    List<String> first = annotations(dateline, inputs);
    List<SourceInput> reversed = new ArrayList<>(inputs);
    Collections.reverse(reversed);

    List<String> second = annotations(dateline, reversed);
    Collections.reverse(second);

    assertThat(second).isEqualTo(first);
    assertThat(annotations(Dateline.standard(), inputs)).isEqualTo(first);
  }

  @Test
  void the_order_of_the_documents_changes_nothing() throws IOException {
    Dateline dateline = Dateline.standard();
    List<AnalyzedDocument> documents =
        new ArrayList<>(seeds().stream().map(dateline::analyze).toList());
    String inOrder = CorpusJson.write(Corpus.of(documents));

    Collections.reverse(documents);

    assertThat(CorpusJson.write(Corpus.of(documents))).isEqualTo(inOrder);
  }

  @Test
  void no_order_of_the_invented_documents_changes_a_merged_meeting() {
    Dateline dateline = Dateline.standard();
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (String folder : List.of("invented", "invented/second")) {
      InventedTexts.in(folder).forEach(gold -> documents.add(dateline.analyze(gold.input())));
    }
    // the same stories once more, as another newspaper prints them
    InventedTexts.in("invented")
        .forEach(
            gold ->
                documents.add(
                    dateline.analyze(
                        SourceInput.text("copy-" + gold.id(), gold.text())
                            .published(gold.published()))));
    String inOrder = CorpusJson.write(Corpus.of(documents));
    Random random = new Random(7);

    for (int round = 0; round < 10; round++) {
      Collections.shuffle(documents, random);
      assertThat(CorpusJson.write(Corpus.of(documents))).isEqualTo(inOrder);
    }
    assertThat(inOrder).contains("the same pair, ", "word for word");
  }

  @Test
  void threads_can_share_a_reader() throws Exception {
    Dateline dateline = Dateline.standard();
    List<SourceInput> inputs = seeds();
    List<String> alone = annotations(dateline, inputs);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> work = () -> annotations(dateline, inputs);
      for (Future<List<String>> result : threads.invokeAll(Collections.nCopies(8, work))) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private byte[] annotateInOtherJvm(String... settings) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".jsonl");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "annotate", SEEDS.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllBytes(out);
  }

  private static List<String> annotations(Dateline dateline, List<SourceInput> inputs) {
    List<String> lines = new ArrayList<>();
    for (SourceInput input : inputs) {
      lines.add(AnnotationJson.write(dateline.analyze(input)));
    }
    return lines;
  }

  private static List<SourceInput> seeds() throws IOException {
    List<SourceInput> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.sorted().toList()) {
        inputs.add(SourceInput.text(String.valueOf(file.getFileName()), Files.readString(file)));
      }
    }
    return inputs;
  }
}
