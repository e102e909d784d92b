package io.github.dateline;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does work on all cores and hands on the results in the order in which the work came, by the
 * thread that brings it. Whoever brings more than is worked off waits, so that only a few pieces a
 * core are in memory.
 */
final class Workers<T> implements AutoCloseable {

  private static final int PIECES_A_CORE = 8;

  private final int most = Runtime.getRuntime().availableProcessors() * PIECES_A_CORE;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Workers::worker);
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final Consumer<T> results;
  private @Nullable Throwable thrown;

  Workers(Consumer<T> results) {
    this.results = results;
  }

  void submit(Callable<T> work) {
    if (waiting.size() >= most) {
      handOn();
    }
    waiting.add(threads.submit(work));
  }

  /** Waits for all results. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  /** Throws again what the receiver of the results threw: that is no error of a source. */
  void rethrow(Throwable caught) {
    if (caught.equals(thrown) && caught instanceof RuntimeException e) {
      throw e;
    }
  }

  private void handOn() {
    try {
      results.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fail(new UncheckedIOException(new InterruptedIOException("interrupted while reading")));
    } catch (ExecutionException e) {
      throw fail(
          e.getCause() instanceof UncheckedIOException cause
              ? cause
              : new IllegalStateException("cannot read: " + e.getCause(), e));
    } catch (RuntimeException e) {
      throw fail(e);
    }
  }

  private RuntimeException fail(RuntimeException e) {
    thrown = e;
    return e;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "dateline-worker");
    thread.setDaemon(true);
    return thread;
  }
}
