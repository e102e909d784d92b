package io.github.dateline.parse;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Document;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * All parsers behind one door: asks each for a {@link Claim} and lets the best one read.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Document document = DocumentParsers.standard().parse(SourceInput.text("a.txt", text));
 * }</pre>
 */
public final class DocumentParsers {

  private final List<DocumentParser> parsers;
  private final List<ArchiveReader> archives;

  private DocumentParsers(List<DocumentParser> parsers, List<ArchiveReader> archives) {
    this.parsers = List.copyOf(parsers);
    this.archives = List.copyOf(archives);
  }

  /** Returns the parsers that {@link ServiceLoader} finds: the library's and those of others. */
  public static DocumentParsers standard() {
    List<DocumentParser> parsers = new ArrayList<>();
    ServiceLoader.load(DocumentParser.class, DocumentParser.class.getClassLoader())
        .forEach(parsers::add);
    parsers.sort(Comparator.comparing(DocumentParser::format));
    List<ArchiveReader> archives = new ArrayList<>();
    ServiceLoader.load(ArchiveReader.class, ArchiveReader.class.getClassLoader())
        .forEach(archives::add);
    archives.sort(Comparator.comparing(ArchiveReader::format));
    return new DocumentParsers(parsers, archives);
  }

  /** Returns these parsers only; among equal claims the earlier one wins. */
  public static DocumentParsers of(List<DocumentParser> parsers) {
    return new DocumentParsers(parsers, List.of());
  }

  /** Returns these parsers and readers only; among equal claims the earlier one wins. */
  public static DocumentParsers of(List<DocumentParser> parsers, List<ArchiveReader> archives) {
    return new DocumentParsers(parsers, archives);
  }

  /** Returns the formats that can be read, in order of preference; those of archives last. */
  public List<String> formats() {
    return Stream.concat(
            parsers.stream().map(DocumentParser::format),
            archives.stream().map(ArchiveReader::format))
        .toList();
  }

  /** Returns what each format says of the input, in the order of {@link #formats()}. */
  public Map<String, Claim> claims(SourceInput input) {
    requireNonNull(input, "input");
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (DocumentParser parser : parsers) {
      claims.put(parser.format(), parser.claim(input));
    }
    SourceStream source = SourceStream.of(input);
    for (ArchiveReader archive : archives) {
      claims.put(archive.format(), archive.claim(source));
    }
    return claims;
  }

  /** Returns the reader that claims a stream as a file of many documents, if one does. */
  public Optional<ArchiveReader> archive(SourceStream source) {
    requireNonNull(source, "source");
    Optional<ArchiveReader> best = Optional.empty();
    double bestScore = 0;
    for (ArchiveReader archive : archives) {
      double score = archive.claim(source).score();
      if (score > bestScore) {
        best = Optional.of(archive);
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Reads an input with the parser that claims it most. An archive is read if it holds one
   * document.
   *
   * @throws SourceFormatException if no parser claims it; the message lists their reasons
   */
  public Document parse(SourceInput input) {
    requireNonNull(input, "input");
    Optional<ArchiveReader> archive = archive(SourceStream.of(input));
    if (archive.isPresent()) {
      return OnlyDocument.read(input, archive.get(), this);
    }
    DocumentParser best = null;
    double bestScore = 0;
    for (DocumentParser parser : parsers) {
      double score = parser.claim(input).score();
      if (score > bestScore) {
        best = parser;
        bestScore = score;
      }
    }
    if (best == null) {
      throw SourceFormatException.of(
          input.text().name(),
          "an input that no parser claims",
          "one of these: " + say(claims(input)));
    }
    return best.parse(input);
  }

  /**
   * Reads an input as a given format, whatever the parsers claim.
   *
   * @param format one of {@link #formats()}
   * @throws IllegalArgumentException if there is no such format
   */
  public Document parse(SourceInput input, String format) {
    for (DocumentParser parser : parsers) {
      if (parser.format().equals(format)) {
        return parser.parse(input);
      }
    }
    for (ArchiveReader archive : archives) {
      if (archive.format().equals(format)) {
        return OnlyDocument.read(input, archive, this);
      }
    }
    throw new IllegalArgumentException(
        "format is \"" + format + "\"; expected one of " + formats());
  }

  private static String say(Map<String, Claim> claims) {
    List<String> parts = new ArrayList<>();
    claims.forEach(
        (format, claim) -> parts.add(format + " (" + String.join("; ", claim.reasons()) + ")"));
    return String.join(", ", parts);
  }
}
