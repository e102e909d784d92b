package io.github.dateline.parse.thread.json;

import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of unknown origin, with limits. */
final class JsonSource {

  /** An answer nests four levels below what it answers; nobody reads 200 answers deep. */
  private static final int DEEPEST = 1_000;

  private static final int LONGEST_NUMBER = 400;
  private static final int LONGEST_NAME = 2_000;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

  private JsonSource() {}

  /**
   * Reads an input.
   *
   * @throws SourceFormatException if it is no JSON or nests too deeply; the message names the line
   */
  static JsonNode read(SourceInput input) {
    try {
      return read(input.text().content());
    } catch (JacksonException e) {
      throw unreadable(input.text(), e);
    }
  }

  /**
   * Reads a text.
   *
   * @throws JacksonException if it is no JSON or nests too deeply
   */
  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  private static SourceFormatException unreadable(SourceText text, JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    long offset = place == null ? -1 : place.getCharOffset();
    String message = e.getOriginalMessage();
    int lineEnd = message.indexOf('\n');
    String reason = lineEnd < 0 ? message : message.substring(0, lineEnd);
    int at = (int) Math.max(0, Math.min(offset, text.length()));
    return SourceFormatException.at(text, at, "broken JSON", "JSON (" + reason + ")");
  }
}
