package io.github.dateline.cli;

import io.github.dateline.Dateline;
import io.github.dateline.json.AnnotationJson;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Annotates JSON Lines on all cores; the output is in the order of the input.
 *
 * <p>No more than a few lines a core are in memory. When the input pauses, everything read so far
 * is answered before the next line is waited for, so that a program can ask line by line.
 */
final class LineAnnotator {

  private static final String SOURCE = "standard input";
  private static final int LINES_A_CORE = 8;

  private final Dateline dateline;
  private final Console console;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Deque<Future<Answer>> waiting = new ArrayDeque<>();
  private boolean complete = true;

  /** What a line gives: output, or an error, or both. */
  private record Answer(Optional<String> output, Optional<String> error) {}

  LineAnnotator(Dateline dateline, Console console) {
    this.dateline = dateline;
    this.console = console;
  }

  /** Reads to the end of the input; tells whether every line could be read. */
  boolean run() throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, LineAnnotator::worker);
    try {
      BufferedReader in = console.in();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        submit(workers, line, number);
        if (!in.ready() && !(printAll() && console.flush())) {
          return false;
        }
      }
      return printAll() && complete;
    } finally {
      workers.shutdownNow();
    }
  }

  private void submit(ExecutorService workers, String line, int number) throws IOException {
    String bare = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
    if (bare.isBlank()) {
      return;
    }
    if (waiting.size() >= threads * LINES_A_CORE) {
      printFirst();
    }
    waiting.add(workers.submit(() -> answer(bare, number)));
  }

  private Answer answer(String line, int number) {
    SourceInput input;
    try {
      input = AnnotationJson.read(line, SOURCE, number);
    } catch (SourceFormatException e) {
      return new Answer(Optional.empty(), Optional.of(Console.message(e)));
    }
    try {
      return new Answer(
          Optional.of(AnnotationJson.write(dateline.analyze(input))), Optional.empty());
    } catch (SourceFormatException e) {
      return unread(input, number, Console.message(e));
    } catch (RuntimeException | StackOverflowError e) {
      // One document that the library stumbles over must not cost the others.
      return unread(input, number, "internal error: " + e);
    }
  }

  private static Answer unread(SourceInput input, int number, String reason) {
    return new Answer(
        Optional.of(AnnotationJson.writeUnread(input, reason)),
        Optional.of(SOURCE + ":" + number + ": " + reason));
  }

  private boolean printAll() throws IOException {
    while (!waiting.isEmpty()) {
      printFirst();
    }
    return true;
  }

  private void printFirst() throws IOException {
    try {
      Answer answer = waiting.remove().get();
      answer.output().ifPresent(console::printLine);
      answer.error().ifPresent(this::tell);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("cannot annotate: " + e.getCause(), e);
    }
  }

  private void tell(String error) {
    console.error(error);
    complete = false;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "dateline-annotate");
    thread.setDaemon(true);
    return thread;
  }
}
