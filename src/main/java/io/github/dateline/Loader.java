package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceReader;
import io.github.dateline.source.SourceStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads many sources on all cores and hands on each document in the order of the sources. A bad one
 * is noted and does not stop the others; what follows it in an archive is read if it can be. For a
 * corpus, what may be a page of a thread waits for the others.
 */
final class Loader {

  private static final SourceReader READER = SourceReader.standard();

  /** A feed in a zip in a zip. */
  private static final int DEEPEST = 2;

  private final Pipeline pipeline;

  /** Whether a thread that may go on in another source waits until all are read. */
  private final boolean pagesWait;

  /** Returns a loader of whole corpora. */
  Loader(Pipeline pipeline) {
    this(pipeline, true);
  }

  private Loader(Pipeline pipeline, boolean pagesWait) {
    this.pipeline = pipeline;
    this.pagesWait = pagesWait;
  }

  /** Returns a loader that hands on each document as it comes. */
  static Loader oneByOne(Pipeline pipeline) {
    return new Loader(pipeline, false);
  }

  /** Reads files and folders into a corpus. */
  Corpus load(List<Path> paths, Consumer<String> progress) throws IOException {
    Collected collected = new Collected(progress);
    read(paths, collected::add);
    try {
      return corpus(collected);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads files and folders, document by document. */
  void read(List<Path> paths, Consumer<Result> results) throws IOException {
    SourceFiles found = SourceFiles.in(paths);
    found.unread().forEach(source -> results.accept(Result.unread(source)));
    try (Workers<Result> workers = new Workers<>(results)) {
      for (Map.Entry<String, Path> file : found.files().entrySet()) {
        file(file.getKey(), file.getValue(), workers);
      }
      workers.finish();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof InterruptedIOException) {
        throw e.getCause();
      }
      throw e;
    }
  }

  Corpus read(List<SourceInput> inputs) {
    Collected collected = new Collected();
    try (Workers<Result> workers = new Workers<>(collected::add)) {
      for (SourceInput input : inputs) {
        SourceStream source = SourceStream.of(input);
        Optional<ArchiveReader> archive = pipeline.parsers().archive(source);
        if (archive.isPresent()) {
          archive(source, archive.get(), 0, workers);
        } else {
          String name = input.text().name();
          workers.submit(() -> attempt(name, () -> pipeline.parsers().parse(input)));
        }
      }
      workers.finish();
    }
    return corpus(collected);
  }

  /** Reads a stream; what breaks off is an error here, unlike a bad file among many. */
  Corpus read(String name, InputStream stream) throws IOException {
    requireNonNull(name, "name");
    requireNonNull(stream, "stream");
    Collected collected = new Collected();
    try (Workers<Result> workers = new Workers<>(collected::add)) {
      SourceStream source = SourceStream.of(name, stream);
      Optional<ArchiveReader> archive = pipeline.parsers().archive(source);
      if (archive.isPresent()) {
        archive(source, archive.get(), 0, workers);
      } else {
        collected.add(attempt(name, () -> pipeline.parsers().parse(READER.read(source))));
      }
      workers.finish();
      return corpus(collected);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Merges the pages that waited for each other, reads them, and makes a corpus of all. */
  private Corpus corpus(Collected collected) {
    Loader last = oneByOne(pipeline);
    try (Workers<Result> workers = new Workers<>(collected::add)) {
      for (ForumThread thread : ForumThread.mergePages(collected.pages())) {
        workers.submit(() -> last.attempt(thread.name(), () -> thread));
      }
      workers.finish();
    }
    return collected.corpus();
  }

  /** A file of one document is read by a worker; an archive is unpacked here and read by them. */
  private void file(String name, Path path, Workers<Result> workers) {
    try (InputStream stream = Files.newInputStream(path)) {
      SourceStream source = SourceStream.of(name, stream);
      Optional<ArchiveReader> archive = pipeline.parsers().archive(source);
      if (archive.isPresent()) {
        archive(source, archive.get(), 0, workers);
        return;
      }
    } catch (IOException | SourceFormatException e) {
      // The worker meets the same error and tells it in the right place.
    }
    workers.submit(() -> single(name, path));
  }

  private Result single(String name, Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      return attempt(name, () -> pipeline.parsers().parse(READER.read(name, stream)));
    } catch (IOException | UncheckedIOException e) {
      return Result.unread(name, name + reason(e));
    }
  }

  private void archive(
      SourceStream source, ArchiveReader archive, int depth, Workers<Result> workers) {
    String name = source.name();
    try {
      archive.read(source, sink(depth, workers));
    } catch (SourceFormatException e) {
      workers.rethrow(e);
      workers.submit(() -> Result.unread(name, String.valueOf(e.getMessage())));
    } catch (IOException | UncheckedIOException e) {
      workers.rethrow(e);
      workers.submit(() -> Result.unread(name, name + ": cannot read the file: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      workers.rethrow(e);
      workers.submit(() -> Result.unread(name, name + ": internal error: " + e));
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e instanceof IOException ? null : e.getCause();
    return ": cannot read the file: " + (cause == null ? e.getMessage() : cause.getMessage());
  }

  private ArchiveSink sink(int depth, Workers<Result> workers) {
    return new ArchiveSink() {
      @Override
      public void document(String name, Supplier<Document> document) {
        workers.submit(() -> attempt(name, document));
      }

      @Override
      public void input(SourceInput input) {
        workers.submit(() -> attempt(input.text().name(), () -> pipeline.parsers().parse(input)));
      }

      @Override
      public void file(SourceStream source) {
        inner(source, depth, workers);
      }

      @Override
      public void unread(String name, String reason) {
        workers.submit(() -> Result.unread(name, reason));
      }
    };
  }

  /** Reads a file of an archive; archives inside archives without end are a trap. */
  private void inner(SourceStream source, int depth, Workers<Result> workers) {
    Optional<ArchiveReader> archive = pipeline.parsers().archive(source);
    if (archive.isEmpty()) {
      workers.submit(
          () -> attempt(source.name(), () -> pipeline.parsers().parse(READER.read(source))));
    } else if (depth < DEEPEST) {
      archive(source, archive.get(), depth + 1, workers);
    } else {
      String reason = source.name() + ": found archives nested " + (DEEPEST + 2) + " deep";
      workers.submit(
          () -> Result.unread(source.name(), reason + ", expected at most " + (DEEPEST + 1)));
    }
  }

  private Result attempt(String name, Supplier<Document> reading) {
    try {
      Document document = reading.get();
      return pagesWait && document instanceof ForumThread thread && thread.isPerhapsPage()
          ? Result.page(thread)
          : Result.of(pipeline.analyze(document));
    } catch (SourceFormatException e) {
      return Result.unread(name, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One document that a parser or reader stumbles over must not cost the others.
      return Result.unread(name, name + ": internal error: " + e);
    }
  }

  /** What became of a source: a document, a page that waits, or the reason why there is none. */
  record Result(
      Optional<AnalyzedDocument> document,
      Optional<ForumThread> page,
      Optional<UnreadSource> unread) {

    /** Returns the name of the source. */
    String name() {
      return document
          .map(AnalyzedDocument::name)
          .or(() -> page.map(ForumThread::name))
          .or(() -> unread.map(UnreadSource::name))
          .orElseThrow();
    }

    static Result of(AnalyzedDocument document) {
      return new Result(Optional.of(document), Optional.empty(), Optional.empty());
    }

    static Result page(ForumThread page) {
      return new Result(Optional.empty(), Optional.of(page), Optional.empty());
    }

    static Result unread(UnreadSource source) {
      return new Result(Optional.empty(), Optional.empty(), Optional.of(source));
    }

    static Result unread(String name, String reason) {
      return unread(new UnreadSource(name, reason));
    }
  }
}
