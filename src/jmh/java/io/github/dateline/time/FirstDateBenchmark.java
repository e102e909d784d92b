package io.github.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first date of a process, loading included, cold: one call in each of many processes. The
 * start of the virtual machine is not in it; {@link FirstDate} is there to time the whole.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(20)
public class FirstDateBenchmark {

  /** Loads the words and rules and resolves one expression. */
  @Benchmark
  public List<DateMention> firstDate() {
    return DateReader.english().read("last Tuesday", LocalDate.of(2023, 2, 14));
  }
}
