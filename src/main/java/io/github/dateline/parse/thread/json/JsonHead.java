package io.github.dateline.parse.thread.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The first keys of a JSON text: those of its outermost object, or of the first object in its
 * outermost array.
 */
final class JsonHead {

  /** What is looked at: the keys that tell a shape stand near the start. */
  private static final int LENGTH = 1 << 16;

  private final boolean array;
  private final Map<String, String> values;

  private JsonHead(boolean array, Map<String, String> values) {
    this.array = array;
    this.values = values;
  }

  static JsonHead of(String json) {
    Map<String, String> values = new HashMap<>();
    boolean array = false;
    // The text ends in the middle of a value where it is cut; what stands before it counts.
    String start = json.substring(0, Math.min(json.length(), LENGTH));
    try (JsonParser parser = JsonSource.FACTORY.createParser(ObjectReadContext.empty(), start)) {
      JsonToken first = parser.nextToken();
      array = first == JsonToken.START_ARRAY;
      first = array ? parser.nextToken() : first;
      if (first == JsonToken.START_OBJECT) {
        readKeys(parser, values);
      }
    } catch (JacksonException e) {
      return new JsonHead(array, values);
    }
    return new JsonHead(array, values);
  }

  private static void readKeys(JsonParser parser, Map<String, String> values) {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      values.put(name, "");
      JsonToken value = parser.nextToken();
      if (value != null && value.isScalarValue()) {
        values.put(name, parser.getString());
      }
      parser.skipChildren();
      token = parser.nextToken();
    }
  }

  boolean isArray() {
    return array;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Returns a value that is no object and no array. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
