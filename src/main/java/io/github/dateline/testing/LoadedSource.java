package io.github.dateline.testing;

import io.github.dateline.Dateline;
import io.github.dateline.corpus.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Where a corpus comes from; equal sources give one corpus.
 *
 * @param folder a file or folder, or empty
 * @param resource a resource, or empty; if both are, the bundled documents
 * @param base the class that a resource is relative to; nothing without a resource
 */
record LoadedSource(String folder, String resource, Optional<Class<?>> base) {

  static LoadedSource of(Optional<CorpusSource> source, Class<?> test) {
    String folder = source.map(CorpusSource::folder).orElse("");
    String resource = source.map(CorpusSource::resource).orElse("");
    if (!folder.isEmpty() && !resource.isEmpty()) {
      throw new ExtensionConfigurationException(
          "@CorpusSource has the folder "
              + folder
              + " and the resource "
              + resource
              + "; expected one of them");
    }
    return new LoadedSource(
        folder, resource, resource.isEmpty() ? Optional.empty() : Optional.of(test));
  }

  /** Loads it; a test must not pass because half of its documents are missing. */
  Corpus load() {
    Corpus corpus;
    try {
      corpus = read();
    } catch (IOException e) {
      throw new ExtensionConfigurationException("cannot load " + this + ": " + e.getMessage(), e);
    }
    if (!corpus.unread().isEmpty()) {
      throw new ExtensionConfigurationException("cannot load " + this + ": " + corpus.unread());
    }
    return corpus;
  }

  /** Returns what the annotation says. */
  @Override
  public String toString() {
    if (folder.isEmpty() && resource.isEmpty()) {
      return "the bundled documents";
    }
    return folder.isEmpty() ? "the resource " + resource : "the folder " + folder;
  }

  private Corpus read() throws IOException {
    if (!folder.isEmpty()) {
      return Dateline.standard().load(Path.of(folder));
    }
    if (base.isEmpty()) {
      return Dateline.seeds();
    }
    try (InputStream stream = base.get().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("there is none beside " + base.get().getName());
      }
      return Dateline.standard().read(resource.substring(resource.lastIndexOf('/') + 1), stream);
    }
  }
}
