package io.github.dateline.cli;

import io.github.dateline.Dateline;
import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was read from the paths of a command line.
 *
 * @param corpus what could be read
 * @param isComplete whether that is all of it
 */
record Reading(Corpus corpus, boolean isComplete) {

  /** Reads the paths, or the bundled documents if there are none; tells of each error. */
  static Reading of(List<Path> paths, Console console) {
    if (paths.isEmpty()) {
      return new Reading(Dateline.seeds(), true);
    }
    return of(Dateline.standard(), paths, console);
  }

  static Reading of(Dateline dateline, List<Path> paths, Console console) {
    List<Path> found = new ArrayList<>();
    for (Path path : paths) {
      if (Files.exists(path)) {
        found.add(path);
      } else {
        console.error(path + ": no such file or folder");
      }
    }
    boolean complete = found.size() == paths.size();
    Corpus corpus = Corpus.of(List.of());
    try (Progress progress = Progress.on(console)) {
      corpus = dateline.load(found, progress::done);
    } catch (IOException | UncheckedIOException e) {
      console.error(Console.message(e));
      complete = false;
    }
    for (UnreadSource source : corpus.unread()) {
      console.error(reason(source));
      complete = false;
    }
    return new Reading(corpus, complete);
  }

  /** Reads a path document by document; tells of each error and whether all could be read. */
  static boolean each(
      Dateline dateline, Path path, Console console, Consumer<AnalyzedDocument> documents) {
    if (!Files.exists(path)) {
      console.error(path + ": no such file or folder");
      return false;
    }
    List<UnreadSource> unread = new ArrayList<>();
    try (Progress progress = Progress.on(console)) {
      dateline.readEach(
          List.of(path),
          document -> {
            documents.accept(document);
            progress.done(document.name());
          },
          unread::add);
    } catch (IOException | UncheckedIOException e) {
      console.error(Console.message(e));
      return false;
    }
    unread.forEach(source -> console.error(reason(source)));
    return unread.isEmpty();
  }

  private static String reason(UnreadSource source) {
    return source.reason().startsWith(source.name())
        ? source.reason()
        : source.name() + ": " + source.reason();
  }
}
