package io.github.dateline.person;

import io.github.dateline.document.Document;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import io.github.dateline.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast the sentences of the bundled documents become people, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PersonReaderBenchmark {

  private record Text(Document document, List<Sentence> sentences) {}

  private final PersonReader reader = PersonReader.english();
  private final List<Text> texts = new ArrayList<>();
  private long wordsOfAll;

  /** Counts the words that were read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** Words and numbers; no marks. */
    public long words;

    /** Starts an iteration. */
    @Setup(org.openjdk.jmh.annotations.Level.Iteration)
    public void reset() {
      words = 0;
    }
  }

  /** Reads the texts and cuts them into sentences: not measured. */
  @Setup
  public void readTexts() {
    TextSegmenter segmenter = TextSegmenter.english();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Document document =
            DocumentParsers.standard().parse(SourceInput.text(file.getFileName().toString(), text));
        List<Sentence> sentences = segmenter.segment(document);
        texts.add(new Text(document, sentences));
        wordsOfAll += sentences.stream().mapToLong(PersonReaderBenchmark::words).sum();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder seeds", e);
    }
  }

  private static long words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
        .count();
  }

  /** Sentences to people; see the counter of words. */
  @Benchmark
  public int sentencesToPeople(Counter counter) {
    int people = 0;
    for (Text text : texts) {
      people += reader.read(text.document(), text.sentences()).size();
    }
    counter.words += wordsOfAll;
    return people;
  }

  /** Loading the lists and models. */
  @Benchmark
  public PersonReader loading() {
    return PersonReader.english();
  }
}
