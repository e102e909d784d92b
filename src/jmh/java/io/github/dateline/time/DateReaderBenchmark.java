package io.github.dateline.time;

import io.github.dateline.document.Article;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * How fast sentences become dates, on one thread.
 *
 * <p>Give a text with {@code -p file=news.txt}; MB/s is its size times the score. Without one the
 * seed thread is read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DateReaderBenchmark {

  /** The text to read; empty for the bundled thread. */
  @Param("")
  public String file = "";

  private final DateReader reader = DateReader.english();
  private final TextSegmenter segmenter = TextSegmenter.english();
  private Article article = article("");
  private List<Sentence> sentences = List.of();

  /** Reads the text and cuts it into sentences: not measured. */
  @Setup
  public void readText() {
    try {
      Path path = Path.of(file.isEmpty() ? "seeds/000_2af535865cd876e4.txt" : file);
      article = article(Files.readString(path, StandardCharsets.UTF_8));
      sentences = segmenter.segment(article);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Article article(String text) {
    SourceText source = SourceText.of("benchmark", text);
    Article.Builder article =
        Article.in(source)
            .published(PrintedTime.of(LocalDate.of(1998, 3, 1)), "given", Optional.empty());
    for (Span line : source.lines()) {
      if (line.length() > 0) {
        article.block(TextBlock.of(TextBlock.Kind.PARAGRAPH, line));
      }
    }
    return article.build();
  }

  /** Sentences to dates. */
  @Benchmark
  public List<DateMention> sentencesToDates() {
    return reader.read(article, sentences);
  }

  /** One expression, as {@code resolve} sees it. */
  @Benchmark
  public Optional<DateMention> oneExpression() {
    return reader.resolve("the last week of February", LocalDate.of(2023, 2, 14));
  }

  /** Loading the words and rules. */
  @Benchmark
  public DateReader loading() {
    return DateReader.english();
  }
}
