package io.github.dateline.json;

import io.github.dateline.source.Limits;
import io.github.dateline.source.SourceFormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, set to refuse what it would otherwise let pass: doubled keys, depth, huge numbers. */
final class Json {

  /** A corpus nests about ten levels deep. */
  private static final int DEEPEST = 64;

  /** Offsets, lines and positions are numbers of at most ten digits. */
  private static final int LONGEST_NUMBER = 20;

  private static final int LONGEST_NAME = 200;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(LONGEST_NAME)
                          .maxStringLength((int) Limits.STANDARD.maxBytes())
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Reads one JSON value that stands on one line of a source. */
  static JsonNode readLine(String line, String source, int number) {
    try {
      return MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw SourceFormatException.atLine(source, number, line, "JSON (" + reason(e) + ")");
    }
  }

  /** Turns what Jackson says about a source into one line with its place. */
  static SourceFormatException unreadable(String source, JacksonException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    return SourceFormatException.of(
        line == 0 ? source : source + ":" + line, "something else", "JSON (" + reason(e) + ")");
  }

  /**
   * Writes a value as one line. Half of a surrogate pair, which no encoding can carry, is escaped,
   * so that the reader gets the very text that was given.
   */
  static String line(JsonNode node) {
    String json = MAPPER.writeValueAsString(node);
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
      escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
      copied = i + 1;
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }

  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    int lineEnd = message.indexOf('\n');
    return lineEnd < 0 ? message : message.substring(0, lineEnd);
  }
}
