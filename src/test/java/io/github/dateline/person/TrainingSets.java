package io.github.dateline.person;

import io.github.dateline.document.Document;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and varies the texts that {@link TaggerTrainer} learns from. */
final class TrainingSets {

  /** A text and the spans of its persons, as start and end. */
  record Labelled(String text, List<int[]> persons) {}

  /**
   * A document with the labels of its tokens.
   *
   * @param origin the same for all variants of one document
   */
  record Example(List<Line> lines, List<int[]> labels, String set, Object origin) {

    /** Posts are labelled less carefully than news, and are written otherwise. */
    float weight() {
      return set.startsWith("btc") || set.startsWith("wnut") ? TWEET : 1;
    }
  }

  private static final float TWEET = 0.4f;
  private static final int KNOWN =
      WordClasses.NAME
          | WordClasses.MALE_NAME
          | WordClasses.FEMALE_NAME
          | WordClasses.COMMON
          | WordClasses.RARE;

  /** A set of this name and a number is made up by {@link NewsMaker}. */
  private static final String INVENTED = "invented-";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path data;
  private final WordClasses words;

  TrainingSets(Path data, WordClasses words) {
    this.data = data;
    this.words = words;
  }

  /** The documents of {@code SET*TIMES}: once as they are, then with names veiled. */
  List<Example> examples(String argument) throws IOException {
    String[] set = argument.split("\\*", -1);
    int times = set.length > 1 ? Integer.parseInt(set[1]) : 1;
    List<Labelled> texts =
        set[0].startsWith(INVENTED)
            ? new NewsMaker(11).stories(Integer.parseInt(set[0].substring(INVENTED.length())))
            : read(data.resolve(set[0] + ".jsonl.gz"));
    List<Example> examples = new ArrayList<>();
    for (int copy = 0; copy < times; copy++) {
      for (Labelled text : texts) {
        Example example = example(text, set[0], text);
        examples.add(copy == 0 ? example : veiled(example, copy));
      }
    }
    return examples;
  }

  /**
   * A copy in which names are unknown to the lists and other words are known to them, at random by
   * word: what the lists hold of English names is more than what they hold of others.
   */
  private static Example veiled(Example example, int copy) {
    List<Line> lines = new ArrayList<>();
    for (int l = 0; l < example.lines().size(); l++) {
      Line line = example.lines().get(l);
      int[] labels = example.labels().get(l);
      lines.add(
          line.with(
              (at, classes) -> {
                int dice =
                    Math.floorMod((line.lower(at).hashCode() + copy) * 0x9E3779B1 >>> 8, 100);
                if (labels[at] != TagWeights.OUTSIDE) {
                  return dice < 25 ? classes & ~KNOWN : classes;
                }
                return line.isNameLike(at) && dice < 5 ? classes | NameTable.EITHER : classes;
              }));
    }
    return new Example(List.copyOf(lines), example.labels(), example.set(), example.origin());
  }

  private List<Labelled> read(Path file) throws IOException {
    List<Labelled> texts = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String json = reader.readLine(); json != null; json = reader.readLine()) {
        JsonNode node = MAPPER.readTree(json);
        String text = node.get("text").stringValue();
        texts.add(new Labelled(text, spans(text, node.get("persons"))));
      }
    }
    return texts;
  }

  private static List<int[]> spans(String text, JsonNode persons) {
    List<int[]> spans = new ArrayList<>();
    for (JsonNode person : persons) {
      int start = text.offsetByCodePoints(0, person.get("start").intValue());
      int end = text.offsetByCodePoints(0, person.get("end").intValue());
      if (text.charAt(start) != '@') {
        spans.add(new int[] {start, end});
      }
    }
    return spans;
  }

  private Example example(Labelled labelled, String set, Object origin) {
    Document document =
        DocumentParsers.standard()
            .parse(SourceInput.of("d", labelled.text(), SourceInput.Form.TEXT));
    List<Line> lines = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Sentence sentence : TextSegmenter.english().segment(document)) {
      Line line = Line.of(sentence, words);
      lines.add(line);
      labels.add(new int[line.size()]);
    }
    for (int[] person : labelled.persons()) {
      label(lines, labels, person[0], person[1]);
    }
    return new Example(List.copyOf(lines), labels, set, origin);
  }

  private static void label(List<Line> lines, List<int[]> labels, int start, int end) {
    boolean begun = false;
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      if (line.sentence().span().end() <= start || line.sentence().span().start() >= end) {
        continue;
      }
      for (int i = 0; i < line.size(); i++) {
        if (line.token(i).start() < end && line.token(i).end() > start) {
          labels.get(l)[i] = begun ? TagWeights.INSIDE : TagWeights.BEGIN;
          begun = true;
        }
      }
    }
  }
}
