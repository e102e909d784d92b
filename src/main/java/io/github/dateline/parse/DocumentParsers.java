package io.github.dateline.parse;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Document;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

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

  private DocumentParsers(List<DocumentParser> parsers) {
    this.parsers = List.copyOf(parsers);
  }

  /** Returns the parsers that {@link ServiceLoader} finds: the library's and those of others. */
  public static DocumentParsers standard() {
    List<DocumentParser> found = new ArrayList<>();
    ServiceLoader.load(DocumentParser.class, DocumentParser.class.getClassLoader())
        .forEach(found::add);
    found.sort(Comparator.comparing(DocumentParser::format));
    return new DocumentParsers(found);
  }

  /** Returns these parsers only; among equal claims the earlier one wins. */
  public static DocumentParsers of(List<DocumentParser> parsers) {
    return new DocumentParsers(parsers);
  }

  /** Returns the formats that can be read, in order of preference. */
  public List<String> formats() {
    return parsers.stream().map(DocumentParser::format).toList();
  }

  /** Returns what each format says of the input, in the order of {@link #formats()}. */
  public Map<String, Claim> claims(SourceInput input) {
    requireNonNull(input, "input");
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (DocumentParser parser : parsers) {
      claims.put(parser.format(), parser.claim(input));
    }
    return claims;
  }

  /**
   * Reads an input with the parser that claims it most.
   *
   * @throws SourceFormatException if no parser claims it; the message lists their reasons
   */
  public Document parse(SourceInput input) {
    Map<String, Claim> claims = claims(input);
    DocumentParser best = null;
    double bestScore = 0;
    for (DocumentParser parser : parsers) {
      Claim claim = claims.get(parser.format());
      if (claim != null && claim.score() > bestScore) {
        best = parser;
        bestScore = claim.score();
      }
    }
    if (best == null) {
      throw SourceFormatException.of(
          input.text().name(), "an input that no parser claims", "one of these: " + say(claims));
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
