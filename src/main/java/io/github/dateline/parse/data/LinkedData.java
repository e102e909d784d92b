package io.github.dateline.parse.data;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the blocks of JSON-LD in a page as leniently as those who write them need. */
public final class LinkedData {

  /** Comments are nested in what they answer, three levels for each answer. */
  private static final int DEEPEST = 256;

  // Three pages in a hundred write line ends inside strings, trailing commas or odd escapes.
  private static final JsonMapper LENIENT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private LinkedData() {}

  /**
   * Reads the text of a script.
   *
   * @param script the block as it stands in the page, perhaps wrapped into a comment
   * @return the block, or nothing if it is no JSON or nests too deeply
   */
  public static Optional<JsonNode> read(String script) {
    try {
      return Optional.of(LENIENT.readTree(body(requireNonNull(script, "script"))));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Some pages wrap the block into a comment or a CDATA section. */
  private static String body(String script) {
    int data = script.indexOf("<![CDATA[");
    int start = data < 0 ? 0 : data + 9;
    while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
      start++;
    }
    int end = script.length();
    while (end > start && "}]".indexOf(script.charAt(end - 1)) < 0) {
      end--;
    }
    if (start >= end) {
      // Cut off before its first end: left as it is, so that it is reported and not lost.
      return script;
    }
    String inside = script.substring(start, end);
    // "]]>" ends a CDATA section and is no end of a list.
    return script.strip().endsWith("]]>") && inside.endsWith("]]")
        ? inside.substring(0, inside.length() - 2)
        : inside;
  }
}
