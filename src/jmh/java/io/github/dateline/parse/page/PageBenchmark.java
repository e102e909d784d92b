package io.github.dateline.parse.page;

import io.github.dateline.document.Document;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * All pages of a folder, or of a file of JSON Lines with {@code html}, one thread, warm: the bare
 * parse of the mark-up, this library, and Readability4J. {@code docs/performance.md} has the
 * command.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PageBenchmark {

  /** Where the pages are; the invented ones of the tests if nothing else is given. */
  @Param("src/test/resources/pages")
  private String pages = "";

  /** The format that the pages are read as: {@code article-html} or {@code thread-html}. */
  @Param("article-html")
  private String format = "";

  private final List<String> html = new ArrayList<>();
  private final List<SourceInput> inputs = new ArrayList<>();
  private final DocumentParsers parsers = DocumentParsers.standard();

  /** Reads the pages. */
  @Setup
  public void read() throws IOException {
    html.addAll(Pages.read(pages));
    html.forEach(page -> inputs.add(SourceInput.of("page", page, Form.HTML)));
  }

  /** Parses the mark-up and does nothing with it. */
  @Benchmark
  public void jsoup(Blackhole sink) {
    for (String page : html) {
      sink.consume(Jsoup.parse(page));
    }
  }

  /** Reads fields, story and what was dropped, or the posts of a thread. */
  @Benchmark
  public void dateline(Blackhole sink) {
    for (SourceInput input : inputs) {
      Document document = parsers.parse(input, format);
      sink.consume(document);
    }
  }

  /** Reads title and story. */
  @Benchmark
  public void readability4j(Blackhole sink) {
    for (String page : html) {
      sink.consume(new Readability4J("https://example.org/", page).parse());
    }
  }
}
