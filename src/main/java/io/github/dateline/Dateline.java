package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.meeting.MeetingReader;
import io.github.dateline.meeting.SentenceAnalyzer;
import io.github.dateline.person.NameRecognizer;
import io.github.dateline.person.PersonReader;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The front door: reads documents and answers who met whom, and when.
 *
 * <p>Immutable and thread-safe. Its word lists are loaded once, by the first call. It reads no
 * clock, no network and no default locale: the same documents give the same answers everywhere.
 *
 * <pre>{@code
 * Corpus corpus = Dateline.standard().load(Path.of("clippings"));
 * corpus.whomDidMeet("Jake Sullivan");
 * }</pre>
 */
public final class Dateline {

  private final Pipeline pipeline;

  private Dateline(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Returns a reader with the standard parsers and the English readers. */
  public static Dateline standard() {
    return Standard.DATELINE;
  }

  /** Loads the word lists when they are first asked for, once; nothing in them ever changes. */
  private static final class Standard {
    static final Dateline DATELINE = new Dateline(Pipeline.standard());
  }

  /**
   * Returns a reader that has names of persons found by another recogniser; all else is as here.
   *
   * @param recognizer thread-safe if more than one document is read
   */
  public Dateline with(NameRecognizer recognizer) {
    return new Dateline(pipeline.with(PersonReader.with(recognizer)));
  }

  /**
   * Returns a reader that asks an analyser which meetings a sentence tells of; all else is as here.
   *
   * @param analyzer thread-safe if more than one document is read
   */
  public Dateline withAnalyzer(SentenceAnalyzer analyzer) {
    return new Dateline(pipeline.with(MeetingReader.with(analyzer)));
  }

  /** Returns the corpus of the three documents that are bundled with the library. */
  public static Corpus seeds() {
    Dateline dateline = standard();
    return dateline.read(Seeds.inputs());
  }

  /**
   * Reads files and folders into a corpus, on all cores.
   *
   * <p>A folder is read with its subfolders, in name order; hidden files are left out. Documents
   * are named by their path below the folder, or by their file name; those of an archive, such as a
   * feed, by its name and their place in it: {@code feed.xml#2}. A file that cannot be read is
   * noted in {@link Corpus#unread()} and does not stop the others. Files that are clearly pages of
   * one thread are merged, see {@link ForumThread#mergePages}: one document with the name of the
   * first page, whose evidence names the page that it stands in.
   *
   * @throws IOException if a path does not exist or a folder cannot be listed
   */
  public Corpus load(Path... paths) throws IOException {
    return load(List.of(paths), name -> {});
  }

  /**
   * Reads files and folders into a corpus and tells of each document when it has been read.
   *
   * @param paths files and folders
   * @param progress called with the name of each document that is done, by the calling thread
   * @throws IOException if a path does not exist or a folder cannot be listed
   */
  public Corpus load(List<Path> paths, Consumer<String> progress) throws IOException {
    return new Loader(pipeline).load(requireNonNull(paths, "paths"), progress);
  }

  /**
   * Reads files and folders document by document, on all cores: for more documents than fit into
   * memory, such as a large web archive. Documents come in the order of the names of their files
   * and of their places in them. The pages of a thread are not merged, since that needs all of them
   * at once: each is a document here. {@link ForumThread#mergePages} merges those that you keep.
   *
   * @param paths files and folders
   * @param documents takes each document, by the calling thread
   * @param unread takes each source that cannot be read, by the calling thread
   * @throws IOException if a path does not exist or a folder cannot be listed
   */
  public void readEach(
      List<Path> paths, Consumer<AnalyzedDocument> documents, Consumer<UnreadSource> unread)
      throws IOException {
    requireNonNull(documents, "documents");
    requireNonNull(unread, "unread");
    Loader.oneByOne(pipeline)
        .read(
            requireNonNull(paths, "paths"),
            result -> {
              result.document().ifPresent(documents);
              result.unread().ifPresent(unread);
            });
  }

  /**
   * Reads inputs into a corpus; what cannot be read is noted in {@link Corpus#unread()}, and pages
   * of one thread are merged as by {@link #load(Path...)}.
   */
  public Corpus read(List<SourceInput> inputs) {
    return new Loader(pipeline).read(requireNonNull(inputs, "inputs"));
  }

  /** Reads inputs into a corpus, as {@link #read(List)}. */
  public Corpus read(SourceInput... inputs) {
    return read(List.of(inputs));
  }

  /**
   * Reads a stream to its end into a corpus of its document, or of all documents of an archive;
   * does not close it.
   *
   * @param name the document's name; its ending tells the form, as in {@code page.html}
   * @throws IOException if the stream cannot be read
   */
  public Corpus read(String name, InputStream stream) throws IOException {
    return new Loader(pipeline).read(name, stream);
  }

  /**
   * Reads one input.
   *
   * @throws io.github.dateline.source.SourceFormatException if no parser can read it
   */
  public AnalyzedDocument analyze(SourceInput input) {
    return pipeline.analyze(requireNonNull(input, "input"));
  }

  /**
   * Reads one input as a given format, whatever it looks like.
   *
   * @param format one of {@link #formats()}
   * @throws IllegalArgumentException if there is no such format
   */
  public AnalyzedDocument analyze(SourceInput input, String format) {
    return pipeline.analyze(pipeline.parsers().parse(input, format));
  }

  /** Analyses a document that was made elsewhere, for example by an own parser. */
  public AnalyzedDocument analyze(Document document) {
    return pipeline.analyze(requireNonNull(document, "document"));
  }

  /** Returns the names of the formats that can be read. */
  public List<String> formats() {
    return pipeline.parsers().formats();
  }
}
