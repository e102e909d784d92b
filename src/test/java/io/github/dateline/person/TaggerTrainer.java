package io.github.dateline.person;

import io.github.dateline.document.Document;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the two models of the name tagger: an averaged perceptron over whole sentences. Not a
 * test; deterministic.
 *
 * <pre>
 * java ... io.github.dateline.person.TaggerTrainer DATA OUT [SET[*TIMES] ...] [--cross SET FOLDS]
 * </pre>
 *
 * <p>DATA is a folder of {@code SET.jsonl.gz} with {@code {"text", "persons": [{"start", "end"}]}},
 * offsets in code points. With {@code --cross} nothing is written: the named set is tagged by
 * models that have not seen the part that they tag, and precision, recall and F1 of spans are
 * printed.
 */
public final class TaggerTrainer {

  private static final int EPOCHS = 12;
  private static final int KNOWN =
      WordClasses.NAME
          | WordClasses.MALE_NAME
          | WordClasses.FEMALE_NAME
          | WordClasses.COMMON
          | WordClasses.RARE;

  /** A set of this name and a number is made up by {@link NewsMaker}. */
  private static final String INVENTED = "invented-";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A document with the labels of its tokens. */
  private record Example(List<Line> lines, List<int[]> labels, String set) {}

  /** A weight while it is trained: the value, the sum over time, and when it last changed. */
  private static final class Weight {
    final int[] value = new int[TagWeights.LABELS];
    final long[] sum = new long[TagWeights.LABELS];
    final int[] changed = new int[TagWeights.LABELS];

    void change(int label, int by, int now) {
      sum[label] += (long) value[label] * (now - changed[label]);
      changed[label] = now;
      value[label] += by;
    }

    double average(int label, int now) {
      return (sum[label] + (double) value[label] * (now - changed[label])) / Math.max(1, now);
    }
  }

  private final Map<Integer, Weight> weights = new HashMap<>();
  private final Weight[] transitions = new Weight[TagWeights.LABELS * TagWeights.LABELS];
  private final boolean secondPass;
  private final int minimum;
  private int now;

  private TaggerTrainer(boolean secondPass, int minimum) {
    this.secondPass = secondPass;
    this.minimum = minimum;
    Arrays.setAll(transitions, i -> new Weight());
  }

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    WordClasses words = new WordClasses();
    List<Example> examples = new ArrayList<>();
    String cross = "";
    int folds = 3;
    for (int i = 2; i < args.length; i++) {
      if (args[i].equals("--cross")) {
        cross = args[i + 1];
        folds = Integer.parseInt(args[i + 2]);
        break;
      }
      String[] set = args[i].split("\\*", -1);
      int times = set.length > 1 ? Integer.parseInt(set[1]) : 1;
      List<Example> one =
          set[0].startsWith(INVENTED)
              ? invented(Integer.parseInt(set[0].substring(INVENTED.length())), words)
              : read(data.resolve(set[0] + ".jsonl.gz"), set[0], words);
      for (int k = 0; k < times; k++) {
        int copy = k;
        one.forEach(example -> examples.add(copy == 0 ? example : veiled(example, copy)));
      }
    }
    if (cross.isEmpty()) {
      TagWeights[] models = models(examples, Path.of(args[1]));
      System.out.println("on its own training data: " + score(examples, models[0], models[1]));
      return;
    }
    crossValidate(examples, cross, folds);
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
    return new Example(List.copyOf(lines), example.labels(), example.set());
  }

  private static void crossValidate(List<Example> examples, String set, int folds)
      throws IOException {
    List<Example> distinct = examples.stream().filter(e -> e.set().equals(set)).toList();
    distinct = distinct.subList(0, distinct.size() / times(examples, set));
    int[] total = new int[3];
    for (int fold = 0; fold < folds; fold++) {
      List<Example> held = new ArrayList<>();
      for (int i = fold; i < distinct.size(); i += folds) {
        held.add(distinct.get(i));
      }
      java.util.Set<Object> seen =
          java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
      held.forEach(example -> seen.add(example.labels()));
      List<Example> rest =
          new ArrayList<>(examples.stream().filter(e -> !seen.contains(e.labels())).toList());
      TagWeights[] models = models(rest, null);
      int[] counts = counts(held, models[0], models[1]);
      for (int i = 0; i < 3; i++) {
        total[i] += counts[i];
      }
    }
    System.out.println(set + " in " + folds + " folds: " + format(total));
  }

  private static int times(List<Example> examples, String set) {
    java.util.Set<Object> documents =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    int all = 0;
    for (Example example : examples) {
      if (example.set().equals(set)) {
        documents.add(example.labels());
        all++;
      }
    }
    return all / Math.max(1, documents.size());
  }

  private static TagWeights[] models(List<Example> examples, Path out) throws IOException {
    int parts = 3;
    List<DocumentStats> stats = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      stats.add(DocumentStats.of(examples.get(i).lines()));
    }
    Map<Object, Integer> part = new java.util.IdentityHashMap<>();
    for (Example example : examples) {
      part.putIfAbsent(example.labels(), part.size() % parts);
    }
    for (int p = 0; p < parts; p++) {
      TaggerTrainer trainer = new TaggerTrainer(false, 3);
      List<Example> rest = new ArrayList<>();
      List<DocumentStats> restStats = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (part.get(examples.get(i).labels()) != p) {
          rest.add(examples.get(i));
          restStats.add(stats.get(i));
        }
      }
      trainer.train(rest, restStats);
      TagWeights model = trainer.quantised(null);
      for (int i = 0; i < examples.size(); i++) {
        if (part.get(examples.get(i).labels()) == p) {
          mark(examples.get(i), stats.get(i), model);
        }
      }
    }
    TaggerTrainer second = new TaggerTrainer(true, 3);
    second.train(examples, stats);
    List<DocumentStats> plain = new ArrayList<>();
    examples.forEach(e -> plain.add(DocumentStats.of(e.lines())));
    TaggerTrainer first = new TaggerTrainer(false, 3);
    first.train(examples, plain);
    return new TagWeights[] {
      first.quantised(out == null ? null : out.resolve("tagger-1.bin")),
      second.quantised(out == null ? null : out.resolve("tagger-2.bin"))
    };
  }

  private static void mark(Example example, DocumentStats stats, TagWeights model) {
    for (Name name : NameTagger.pass(example.lines(), stats, model, false)) {
      stats.tagged(name);
    }
  }

  /** A sentence ready to learn from; the keys of closed tokens are null. */
  private record Sample(TagFeatures features, int[][] keys, int[] gold) {}

  private void train(List<Example> examples, List<DocumentStats> stats) {
    List<Sample> samples = samples(examples, stats);
    Map<Integer, Integer> counts = new HashMap<>();
    for (Sample sample : samples) {
      for (int[] keys : sample.keys()) {
        if (keys != null) {
          for (int key : keys) {
            counts.merge(key, 1, Integer::sum);
          }
        }
      }
    }
    counts.forEach(
        (key, count) -> {
          if (count >= minimum && key != 0) {
            weights.put(key, new Weight());
          }
        });
    SplittableRandom random = new SplittableRandom(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = samples.size() - 1; i > 0; i--) {
        java.util.Collections.swap(samples, i, random.nextInt(i + 1));
      }
      for (Sample sample : samples) {
        learn(sample);
      }
    }
  }

  private List<Sample> samples(List<Example> examples, List<DocumentStats> stats) {
    List<Sample> samples = new ArrayList<>();
    for (int e = 0; e < examples.size(); e++) {
      Example example = examples.get(e);
      for (int l = 0; l < example.lines().size(); l++) {
        Line line = example.lines().get(l);
        TagFeatures features = new TagFeatures(line, stats.get(e), secondPass);
        int[][] keys = new int[line.size()][];
        boolean any = false;
        for (int i = 0; i < keys.length; i++) {
          if (features.isOpen(i)) {
            int count = features.fill(i);
            keys[i] = Arrays.copyOf(features.buffer(), count);
            any = true;
          }
        }
        if (any) {
          samples.add(new Sample(features, keys, reachable(example.labels().get(l), features)));
        }
      }
    }
    return samples;
  }

  /** Names in lower case can never be found; learning from them would only bend the rest. */
  private static int[] reachable(int[] gold, TagFeatures features) {
    int[] labels = gold.clone();
    int start = -1;
    boolean bad = false;
    for (int i = 0; i <= labels.length; i++) {
      boolean inside = i < labels.length && labels[i] == TagWeights.INSIDE;
      if (!inside && start >= 0) {
        if (bad) {
          Arrays.fill(labels, start, i, TagWeights.OUTSIDE);
        }
        start = -1;
      }
      if (i < labels.length && labels[i] == TagWeights.BEGIN) {
        start = i;
        bad = !features.isWord(i);
      }
      if (i < labels.length && start >= 0) {
        bad |= !features.isOpen(i);
      }
    }
    return labels;
  }

  private void learn(Sample sample) {
    int[] scores = new int[sample.gold().length * TagWeights.LABELS];
    for (int i = 0; i < sample.gold().length; i++) {
      if (sample.keys()[i] == null) {
        continue;
      }
      for (int key : sample.keys()[i]) {
        Weight weight = weights.get(key);
        if (weight != null) {
          for (int label = 0; label < TagWeights.LABELS; label++) {
            scores[i * TagWeights.LABELS + label] += weight.value[label];
          }
        }
      }
    }
    now++;
    int[] jumps = new int[transitions.length];
    for (int i = 0; i < jumps.length; i++) {
      jumps[i] = transitions[i].value[0];
    }
    update(sample.gold(), Viterbi.best(scores, sample.features(), jumps), sample.keys());
  }

  private void update(int[] gold, int[] found, int[][] keys) {
    int lastGold = 0;
    int lastFound = 0;
    for (int i = 0; i < gold.length; i++) {
      if (gold[i] != found[i] && keys[i] != null) {
        for (int key : keys[i]) {
          Weight weight = weights.get(key);
          if (weight != null) {
            weight.change(gold[i], 1, now);
            weight.change(found[i], -1, now);
          }
        }
      }
      if (gold[i] != found[i] || lastGold != lastFound) {
        transitions[lastGold * TagWeights.LABELS + gold[i]].change(0, 1, now);
        transitions[lastFound * TagWeights.LABELS + found[i]].change(0, -1, now);
      }
      lastGold = gold[i];
      lastFound = found[i];
    }
  }

  /** Averages the weights and scales them to two bytes; those that come to nothing are dropped. */
  private TagWeights quantised(Path out) throws IOException {
    double most = 0;
    for (Weight weight : weights.values()) {
      for (int label = 0; label < TagWeights.LABELS; label++) {
        most = Math.max(most, Math.abs(weight.average(label, now)));
      }
    }
    double scale = Math.min(64, 32_000 / most);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(bytes);
    int size = 0;
    for (Map.Entry<Integer, Weight> entry : new java.util.TreeMap<>(weights).entrySet()) {
      short[] small = new short[TagWeights.LABELS];
      boolean any = false;
      for (int label = 0; label < TagWeights.LABELS; label++) {
        long value = Math.round(entry.getValue().average(label, now) * scale);
        small[label] = (short) value;
        any |= small[label] != 0;
      }
      if (any) {
        entries.writeInt(entry.getKey());
        for (short value : small) {
          entries.writeShort(value);
        }
        size++;
      }
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(whole);
    head.writeInt(size);
    for (Weight transition : transitions) {
      head.writeInt((int) Math.round(transition.average(0, now) * scale));
    }
    head.write(bytes.toByteArray());
    if (out != null) {
      Files.write(out, whole.toByteArray());
      System.out.println(out + ": " + size + " features, " + whole.size() + " bytes");
    }
    return TagWeights.read(new DataInputStream(new ByteArrayInputStream(whole.toByteArray())));
  }

  private static String score(List<Example> examples, TagWeights first, TagWeights second) {
    return format(counts(examples, first, second));
  }

  private static String format(int[] counts) {
    double precision = counts[0] / Math.max(1.0, counts[1]);
    double recall = counts[0] / Math.max(1.0, counts[2]);
    return String.format(
        java.util.Locale.ROOT,
        "P %.3f R %.3f F1 %.3f (%s)",
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        Arrays.toString(counts));
  }

  private static int[] counts(List<Example> examples, TagWeights first, TagWeights second) {
    int right = 0;
    int found = 0;
    int gold = 0;
    NameTagger tagger = new NameTagger(first, second);
    for (Example example : examples) {
      List<Name> goldNames = new ArrayList<>();
      for (int l = 0; l < example.lines().size(); l++) {
        NameTagger.addNames(example.lines().get(l), example.labels().get(l), goldNames);
      }
      List<Name> names = tagger.find(example.lines());
      gold += goldNames.size();
      found += names.size();
      for (Name name : names) {
        right += goldNames.contains(name) ? 1 : 0;
      }
    }
    return new int[] {right, found, gold};
  }

  private static List<Example> read(Path file, String set, WordClasses words) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String json = reader.readLine(); json != null; json = reader.readLine()) {
        JsonNode node = MAPPER.readTree(json);
        String text = node.get("text").stringValue();
        examples.add(example(text, spans(text, node.get("persons")), set, words));
      }
    }
    return examples;
  }

  private static List<Example> invented(int count, WordClasses words) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (NewsMaker.Story story : new NewsMaker(11).stories(count)) {
      examples.add(example(story.text(), story.persons(), INVENTED, words));
    }
    return examples;
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

  private static Example example(String text, List<int[]> persons, String set, WordClasses words) {
    Document document =
        DocumentParsers.standard().parse(SourceInput.of("d", text, SourceInput.Form.TEXT));
    List<Line> lines = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Sentence sentence : TextSegmenter.english().segment(document)) {
      Line line = Line.of(sentence, words);
      lines.add(line);
      labels.add(new int[line.size()]);
    }
    for (int[] person : persons) {
      label(lines, labels, person[0], person[1]);
    }
    return new Example(List.copyOf(lines), labels, set);
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
