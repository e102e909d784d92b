package io.github.dateline;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Text to meetings, one thread, warm: a bundled document, and the same text a hundred times over,
 * which should take no more than 110 times as long. {@code docs/performance.md} has the command.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PipelineBenchmark {

  @Param({
    "000_2af535865cd876e4.txt", "001_1e4490b727f9d421.txt", "003_db1ed3917d491e7b.txt"
  })
  private String seed = "";

  @Param({"1", "100"})
  private int copies;

  private Dateline dateline = Dateline.standard();
  private SourceInput input = SourceInput.text("", "");

  /** Reads the seed from the working directory, the root of the project. */
  @Setup
  public void read() throws IOException {
    String text = Files.readString(Path.of("seeds", seed));
    input = SourceInput.text(seed, (text + "\n\n").repeat(copies));
  }

  /** Returns everything that is read from the text. */
  @Benchmark
  public AnalyzedDocument analyze() {
    return dateline.analyze(input);
  }
}
