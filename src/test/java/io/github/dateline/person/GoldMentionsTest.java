package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dateline.document.Document;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.TextSegmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures linking alone: the names of the gold go in, B-cubed of the persons comes out. Runs only
 * beside the folder of labelled texts, which is no part of the project; {@code main} lists the
 * errors of one file of it.
 */
class GoldMentionsTest {

  private static final Path DATA = Path.of("../shared/eval/data/people");
  private static final PersonReader READER = PersonReader.english();
  private static final TextSegmenter SEGMENTER = TextSegmenter.english();

  /** A gold name: where it stands and whose it is. */
  private record Gold(int start, int end, String entity, String text) {}

  /** Sums over mentions. */
  private static final class Score {
    private double precision;
    private double recall;
    private int mentions;
    private final List<String> errors = new ArrayList<>();

    double f1() {
      return 2 * precision * recall / (mentions * (precision + recall));
    }
  }

  @ParameterizedTest
  @CsvSource({"gum-news, .985", "seeds, .96", "gum-interview, .96"})
  void gold_names_are_linked_right(String set, double bar) throws IOException {
    Path file = DATA.resolve(set + ".jsonl.gz");
    assumeTrue(Files.exists(file), "no labelled texts here");

    assertThat(score(file).f1()).isGreaterThanOrEqualTo(bar);
  }

  /**
   * Prints the figure and the errors of files.
   *
   * @param args files of labelled texts
   */
  public static void main(String[] args) throws IOException {
    for (String file : args) {
      Score score = score(Path.of(file));
      score.errors.forEach(System.out::println);
      System.out.printf(
          "%s: B3 P %.4f R %.4f F1 %.4f (%d mentions)%n",
          file,
          score.precision / score.mentions,
          score.recall / score.mentions,
          score.f1(),
          score.mentions);
    }
  }

  private static Score score(Path file) throws IOException {
    Score score = new Score();
    JsonMapper json = new JsonMapper();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(json.readTree(line), score);
      }
    }
    return score;
  }

  private static void add(JsonNode document, Score score) {
    String text = document.get("text").asString();
    List<Gold> gold = new ArrayList<>();
    for (JsonNode person : document.get("persons")) {
      if (person.has("entity")) {
        int start = person.get("start").asInt();
        int end = person.get("end").asInt();
        gold.add(new Gold(start, end, person.get("entity").asString(), text.substring(start, end)));
      }
    }
    gold.sort(Comparator.comparingInt(Gold::start));
    String[] system = system(text, gold);
    for (int i = 0; i < system.length; i++) {
      int own = 0;
      int theirs = 0;
      int both = 0;
      for (int j = 0; j < system.length; j++) {
        boolean sameGold = gold.get(i).entity().equals(gold.get(j).entity());
        boolean sameSystem = system[i].equals(system[j]);
        own += sameGold ? 1 : 0;
        theirs += sameSystem ? 1 : 0;
        both += sameGold && sameSystem ? 1 : 0;
      }
      score.precision += (double) both / theirs;
      score.recall += (double) both / own;
      score.mentions++;
    }
    errors(document.get("id").asString(), gold, system, score);
  }

  private static void errors(String id, List<Gold> gold, String[] system, Score score) {
    Map<String, Map<String, Set<String>>> split = new TreeMap<>();
    Map<String, Map<String, Set<String>>> merged = new TreeMap<>();
    for (int i = 0; i < system.length; i++) {
      put(split, gold.get(i).entity(), system[i], gold.get(i).text());
      put(merged, system[i], gold.get(i).entity(), gold.get(i).text());
    }
    split.forEach((k, v) -> tell("SPLIT ", id, v, score));
    merged.forEach((k, v) -> tell("MERGED", id, v, score));
  }

  private static void put(
      Map<String, Map<String, Set<String>>> map, String key, String part, String text) {
    map.computeIfAbsent(key, k -> new TreeMap<>())
        .computeIfAbsent(part, k -> new HashSet<>())
        .add(text);
  }

  private static void tell(String kind, String id, Map<String, Set<String>> parts, Score score) {
    if (parts.size() > 1) {
      score.errors.add(kind + "\t" + id + "\t" + parts);
    }
  }

  /** The system's person of each gold name; a name that fits no tokens is a person of its own. */
  private static String[] system(String text, List<Gold> gold) {
    Document document = DocumentParsers.standard().parse(SourceInput.text("gold", text));
    List<Line> lines = READER.lines(SEGMENTER.segment(document));
    List<Name> names = new ArrayList<>();
    Map<Integer, Integer> byStart = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      Name name = name(lines, gold.get(i));
      if (name != null) {
        names.add(name);
        byStart.put(name.line().token(name.first()).start(), i);
      }
    }
    String[] system = new String[gold.size()];
    for (int i = 0; i < system.length; i++) {
      system[i] = "?" + i;
    }
    for (Person person : READER.link(lines, names)) {
      for (PersonMention mention : person.mentions()) {
        Integer at = byStart.get(mention.span().start());
        if (at != null && mention.kind() != PersonMention.Kind.PRONOUN) {
          system[at] = person.id();
        }
      }
    }
    return system;
  }

  private static @Nullable Name name(List<Line> lines, Gold gold) {
    for (Line line : lines) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < line.size(); i++) {
        if (line.token(i).end() > gold.start() && line.token(i).start() < gold.end()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        return new Name(line, first, last);
      }
    }
    return null;
  }
}
