package io.github.dateline.json;

import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read by name and type.
 *
 * <p>What is missing, of another type, out of range or unknown is a {@link SourceFormatException}
 * that names the path, as in {@code corpus.json at documents[0].people[2].id: found 7, expected a
 * string}. A missing list is an empty one.
 */
final class Fields {

  private final String source;
  private final String path;
  private final JsonNode node;
  private final Set<String> used = new HashSet<>();

  private Fields(String source, String path, JsonNode node) {
    this.source = source;
    this.path = path;
    this.node = node;
  }

  /** Reads an object and checks that all its fields were asked for. */
  static <T> T read(String source, String path, JsonNode node, Function<Fields, T> reader) {
    if (!node.isObject()) {
      throw bad(source, path, node, "an object");
    }
    Fields fields = new Fields(source, path, node);
    T value;
    try {
      value = reader.apply(fields);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw SourceFormatException.of(
          source + " at " + path, "values that do not fit together", "others: " + e.getMessage());
    }
    for (String name : node.propertyNames()) {
      if (!fields.used.contains(name)) {
        throw SourceFormatException.of(
            source + " at " + path,
            "\"" + name + "\"",
            "one of " + fields.used.stream().sorted().toList());
      }
    }
    return value;
  }

  boolean has(String name) {
    used.add(name);
    return node.has(name);
  }

  String text(String name) {
    return text(name, need(name, "a string"));
  }

  Optional<String> optionalText(String name) {
    JsonNode value = find(name);
    return value == null ? Optional.empty() : Optional.of(text(name, value));
  }

  int number(String name) {
    return number(name, need(name, "a whole number"));
  }

  Optional<Integer> optionalNumber(String name) {
    JsonNode value = find(name);
    return value == null ? Optional.empty() : Optional.of(number(name, value));
  }

  /** Reads a flag; a missing one is false. */
  boolean flag(String name) {
    JsonNode value = find(name);
    if (value != null && !value.isBoolean()) {
      throw bad(source, path + "." + name, value, "true or false");
    }
    return value != null && value.booleanValue();
  }

  LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  Optional<LocalDate> optionalDay(String name) {
    return optionalText(name).map(LocalDate::parse);
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    String text = text(name);
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw bad(source, path + "." + name, need(name, ""), "a " + type.getSimpleName());
  }

  Span span(String name) {
    return span(path + "." + name, need(name, "[start, end]"));
  }

  Optional<Span> optionalSpan(String name) {
    JsonNode value = find(name);
    return value == null ? Optional.empty() : Optional.of(span(path + "." + name, value));
  }

  List<Span> spans(String name) {
    return values(name, this::span);
  }

  List<String> texts(String name) {
    return values(
        name,
        (at, value) -> {
          if (!value.isString()) {
            throw bad(source, at, value, "a string");
          }
          return value.stringValue();
        });
  }

  <T> T object(String name, Function<Fields, T> reader) {
    return read(source, path + "." + name, need(name, "an object"), reader);
  }

  <T> Optional<T> optional(String name, Function<Fields, T> reader) {
    JsonNode value = find(name);
    return value == null
        ? Optional.empty()
        : Optional.of(read(source, path + "." + name, value, reader));
  }

  <T> List<T> list(String name, Function<Fields, T> reader) {
    return values(name, (at, value) -> read(source, at, value, reader));
  }

  private interface ValueReader<T> {
    T read(String at, JsonNode value);
  }

  private <T> List<T> values(String name, ValueReader<T> reader) {
    JsonNode array = find(name);
    if (array == null) {
      return List.of();
    }
    if (!array.isArray()) {
      throw bad(source, path + "." + name, array, "a list");
    }
    List<T> values = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      values.add(reader.read(path + "." + name + "[" + i + "]", array.get(i)));
    }
    return values;
  }

  private @Nullable JsonNode find(String name) {
    used.add(name);
    return node.get(name);
  }

  private JsonNode need(String name, String expected) {
    JsonNode value = find(name);
    if (value == null) {
      throw SourceFormatException.of(
          source + " at " + path, "no \"" + name + "\"", expected.isEmpty() ? "one" : expected);
    }
    return value;
  }

  private String text(String name, JsonNode value) {
    if (!value.isString()) {
      throw bad(source, path + "." + name, value, "a string");
    }
    return value.stringValue();
  }

  private int number(String name, JsonNode value) {
    if (!value.isInt()) {
      throw bad(source, path + "." + name, value, "a whole number");
    }
    return value.intValue();
  }

  private Span span(String at, JsonNode value) {
    if (!value.isArray() || value.size() != 2 || !value.get(0).isInt() || !value.get(1).isInt()) {
      throw bad(source, at, value, "[start, end]");
    }
    return new Span(value.get(0).intValue(), value.get(1).intValue());
  }

  private static SourceFormatException bad(
      String source, String at, JsonNode value, String expected) {
    String found =
        value.isContainer()
            ? value.getNodeType().name().toLowerCase(Locale.ROOT)
            : value.toString();
    String shown = found.length() > 30 ? found.substring(0, 27) + "..." : found;
    return SourceFormatException.of(source + " at " + at, shown, expected);
  }
}
