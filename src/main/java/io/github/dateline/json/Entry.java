package io.github.dateline.json;

import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object while it is written; what is absent is left out, and so are empty lists. */
final class Entry {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  ObjectNode node() {
    return node;
  }

  Entry text(String name, String value) {
    node.put(name, value);
    return this;
  }

  Entry text(String name, Optional<String> value) {
    value.ifPresent(v -> node.put(name, v));
    return this;
  }

  Entry number(String name, int value) {
    node.put(name, value);
    return this;
  }

  Entry number(String name, Optional<Integer> value) {
    value.ifPresent(v -> node.put(name, v));
    return this;
  }

  Entry flag(String name, boolean value) {
    if (value) {
      node.put(name, true);
    }
    return this;
  }

  Entry day(String name, LocalDate value) {
    return text(name, value.toString());
  }

  Entry constant(String name, Enum<?> value) {
    return text(name, value.name().toLowerCase(Locale.ROOT));
  }

  Entry span(String name, Span value) {
    node.set(name, array(value));
    return this;
  }

  Entry span(String name, Optional<Span> value) {
    value.ifPresent(v -> span(name, v));
    return this;
  }

  Entry spans(String name, List<Span> values) {
    return values(name, values, (array, span) -> array.add(array(span)));
  }

  Entry texts(String name, List<String> values) {
    return values(name, values, ArrayNode::add);
  }

  <T> Entry object(String name, T value, BiConsumer<Entry, T> writer) {
    node.set(name, write(value, writer));
    return this;
  }

  <T> Entry optional(String name, Optional<T> value, BiConsumer<Entry, T> writer) {
    value.ifPresent(v -> object(name, v, writer));
    return this;
  }

  <T> Entry list(String name, List<T> values, BiConsumer<Entry, T> writer) {
    return values(name, values, (array, value) -> array.add(write(value, writer)));
  }

  static <T> JsonNode write(T value, BiConsumer<Entry, T> writer) {
    Entry entry = new Entry();
    writer.accept(entry, value);
    return entry.node;
  }

  private <T> Entry values(String name, List<T> values, BiConsumer<ArrayNode, T> add) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> add.accept(array, value));
    }
    return this;
  }

  private static ArrayNode array(Span span) {
    return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
  }
}
