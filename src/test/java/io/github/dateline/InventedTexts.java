package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented texts under {@code src/test/resources/invented} and what is true of them. */
final class InventedTexts {

  private static final String FOLDER = "/invented/";

  private InventedTexts() {}

  /**
   * One text with what is true of it.
   *
   * @param id the name of its file without the ending
   * @param published the day on which it was published
   * @param text the text as pasted
   * @param persons all persons in it
   * @param meetings all meetings in it
   * @param traps stretches that tell of no meeting
   */
  record Gold(
      String id,
      LocalDate published,
      String text,
      List<GoldPerson> persons,
      List<GoldMeeting> meetings,
      List<String> traps) {

    SourceInput input() {
      return SourceInput.text(id, text).published(published);
    }
  }

  /** A person: full name, then the other forms of the name. */
  record GoldPerson(String name, List<String> aliases, List<String> roles) {}

  /** A meeting; optional pairs neither help nor hurt. */
  record GoldMeeting(
      boolean optional,
      List<List<String>> pairs,
      List<List<String>> optionalPairs,
      List<String> participants,
      List<String> evidence) {}

  static List<Gold> all() {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Gold> all = new ArrayList<>();
    for (String line : read("gold.jsonl").split("\n")) {
      all.add(gold(mapper.readTree(line)));
    }
    return List.copyOf(all);
  }

  static String read(String name) {
    try (InputStream stream = InventedTexts.class.getResourceAsStream(FOLDER + name)) {
      return new String(requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + name, e);
    }
  }

  private static Gold gold(JsonNode node) {
    List<GoldPerson> persons = new ArrayList<>();
    for (JsonNode person : node.get("persons")) {
      persons.add(
          new GoldPerson(
              person.get("name").stringValue(),
              strings(person.get("aliases")),
              strings(person.get("roles"))));
    }
    List<GoldMeeting> meetings = new ArrayList<>();
    for (JsonNode meeting : node.get("meetings")) {
      meetings.add(
          new GoldMeeting(
              meeting.get("optional").booleanValue(),
              pairs(meeting.get("pairs")),
              pairs(meeting.get("pairs_optional")),
              strings(meeting.get("participants")),
              strings(meeting.get("evidence"))));
    }
    return new Gold(
        node.get("id").stringValue(),
        LocalDate.parse(node.get("dct").stringValue()),
        node.get("text").stringValue(),
        List.copyOf(persons),
        List.copyOf(meetings),
        strings(node.get("traps")));
  }

  private static List<List<String>> pairs(JsonNode array) {
    List<List<String>> pairs = new ArrayList<>();
    array.forEach(pair -> pairs.add(strings(pair)));
    return List.copyOf(pairs);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.stringValue()));
    return List.copyOf(strings);
  }
}
