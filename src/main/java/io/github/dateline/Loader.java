package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads many sources on all cores; a bad one is noted and does not stop the others. */
final class Loader {

  private static final SourceReader READER = SourceReader.standard();

  private final Pipeline pipeline;

  Loader(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  Corpus load(List<Path> paths, Consumer<String> progress) throws IOException {
    Found found = new Found(new TreeMap<>(), new HashSet<>(), new ArrayList<>());
    for (Path path : paths) {
      addFiles(path, found);
    }
    Object lock = new Object();
    List<Result> results =
        found.files().entrySet().parallelStream()
            .map(
                file -> {
                  Result result = file(file.getKey(), file.getValue());
                  synchronized (lock) {
                    progress.accept(file.getKey());
                  }
                  return result;
                })
            .toList();
    return corpus(results, found.unread());
  }

  Corpus read(List<SourceInput> inputs) {
    return corpus(inputs.parallelStream().map(this::input).toList());
  }

  Corpus read(String name, InputStream stream) throws IOException {
    requireNonNull(name, "name");
    requireNonNull(stream, "stream");
    try {
      return corpus(List.of(attempt(name, () -> READER.read(name, stream))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What became of a source: a document, or the reason why there is none. */
  private record Result(List<AnalyzedDocument> read, List<UnreadSource> unread) {}

  private static Corpus corpus(List<Result> results) {
    return corpus(results, List.of());
  }

  private static Corpus corpus(List<Result> results, List<UnreadSource> before) {
    List<AnalyzedDocument> read = new ArrayList<>();
    List<UnreadSource> unread = new ArrayList<>(before);
    for (Result result : results) {
      read.addAll(result.read());
      unread.addAll(result.unread());
    }
    return Corpus.of(read, unread);
  }

  private Result file(String name, Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      return attempt(name, () -> READER.read(name, stream));
    } catch (IOException | UncheckedIOException e) {
      return failed(name, name + ": cannot read the file: " + e.getMessage());
    }
  }

  private Result input(SourceInput input) {
    return attempt(input.text().name(), () -> input);
  }

  private Result attempt(String name, Supplier<SourceInput> input) {
    try {
      return new Result(List.of(pipeline.analyze(input.get())), List.of());
    } catch (SourceFormatException e) {
      return failed(name, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One document that a parser or reader stumbles over must not cost the others.
      return failed(name, name + ": internal error: " + e);
    }
  }

  private static Result failed(String name, String reason) {
    return new Result(List.of(), List.of(new UnreadSource(name, reason)));
  }

  /** Adds a file, or all files below a folder; links to folders are not followed: no loops. */
  private static void addFiles(Path path, Found found) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "expected a file or a folder");
    }
    if (!Files.isDirectory(path)) {
      found.add(String.valueOf(path.getFileName()), path);
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = isHidden(path.relativize(folder));
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = path.relativize(file);
            if (Files.isRegularFile(file) && !isHidden(relative)) {
              found.add(nameOf(relative), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            String name = nameOf(path.relativize(file));
            found.unread().add(new UnreadSource(name, name + ": cannot be opened: " + problem));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The files to read by name, the same by path, and what cannot be opened. */
  private record Found(Map<String, Path> files, Set<Path> seen, List<UnreadSource> unread) {

    /** Two files of one name are told apart by their whole paths; the same file counts once. */
    void add(String name, Path file) {
      Path whole = file.toAbsolutePath().normalize();
      if (seen.add(whole)) {
        files.put(files.containsKey(name) ? nameOf(whole) : name, whole);
      }
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** A name with forward slashes, so that a corpus is the same on every system. */
  private static String nameOf(Path relative) {
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }
}
