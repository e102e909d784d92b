package io.github.dateline.person;

import io.github.dateline.person.TrainingSets.Example;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Trains the two models of the name tagger. Not a test; deterministic.
 *
 * <pre>
 * java ... io.github.dateline.person.TaggerTrainer DATA OUT [SET[*TIMES] ...] [--cross SET FOLDS]
 * </pre>
 *
 * <p>DATA is a folder of {@code SET.jsonl.gz} with {@code {"text", "persons": [{"start", "end"}]}},
 * offsets in code points; a set {@code invented-N} is made up, see {@link TrainingSets}. With
 * {@code --cross} nothing is written: the named set is tagged by models that have not seen the part
 * that they tag, and precision, recall and F1 of spans are printed.
 */
public final class TaggerTrainer {

  private static final int SCALE = 1000;
  private static final int LEAST = 10;
  private final boolean secondPass;
  private final int minimum;
  private SequenceLearner.Learned learned =
      new SequenceLearner.Learned(Map.of(), new double[TagWeights.LABELS * TagWeights.LABELS]);

  private TaggerTrainer(boolean secondPass, int minimum) {
    this.secondPass = secondPass;
    this.minimum = minimum;
  }

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    TrainingSets sets = new TrainingSets(data, new WordClasses());
    List<Example> examples = new ArrayList<>();
    String cross = "";
    int folds = 3;
    for (int i = 2; i < args.length; i++) {
      if (args[i].equals("--cross")) {
        cross = args[i + 1];
        folds = Integer.parseInt(args[i + 2]);
        break;
      }
      examples.addAll(sets.examples(args[i]));
    }
    if (cross.isEmpty()) {
      TagWeights[] models = models(examples, Path.of(args[1]));
      System.out.println("on its own training data: " + score(examples, models[0], models[1]));
      return;
    }
    crossValidate(examples, cross, folds);
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
      held.forEach(example -> seen.add(example.origin()));
      List<Example> rest =
          new ArrayList<>(examples.stream().filter(e -> !seen.contains(e.origin())).toList());
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
        documents.add(example.origin());
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
      part.putIfAbsent(example.origin(), part.size() % parts);
    }
    for (int p = 0; p < parts; p++) {
      TaggerTrainer trainer = new TaggerTrainer(false, 3);
      List<Example> rest = new ArrayList<>();
      List<DocumentStats> restStats = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (part.get(examples.get(i).origin()) != p) {
          rest.add(examples.get(i));
          restStats.add(stats.get(i));
        }
      }
      trainer.train(rest, restStats);
      TagWeights model = trainer.quantised(null);
      for (int i = 0; i < examples.size(); i++) {
        if (part.get(examples.get(i).origin()) == p) {
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
    for (Name name : NameTagger.firstPass(example.lines(), stats, model)) {
      stats.tagged(name);
    }
  }

  private void train(List<Example> examples, List<DocumentStats> stats) {
    learned = SequenceLearner.learn(samples(examples, stats), minimum);
  }

  private List<SequenceLearner.Sample> samples(List<Example> examples, List<DocumentStats> stats) {
    List<SequenceLearner.Sample> samples = new ArrayList<>();
    for (int e = 0; e < examples.size(); e++) {
      Example example = examples.get(e);
      for (int l = 0; l < example.lines().size(); l++) {
        Line line = example.lines().get(l);
        TagFeatures features = new TagFeatures(line, stats.get(e));
        int[][] keys = new int[line.size()][];
        boolean any = false;
        for (int i = 0; i < keys.length; i++) {
          if (features.isOpen(i)) {
            keys[i] = Arrays.copyOf(features.buffer(), features.fill(i));
            if (secondPass) {
              int count = features.fillSecond(i);
              int before = keys[i].length;
              keys[i] = Arrays.copyOf(keys[i], before + count);
              System.arraycopy(features.buffer(), 0, keys[i], before, count);
            }
            any = true;
          }
        }
        if (any) {
          samples.add(
              new SequenceLearner.Sample(
                  features, keys, reachable(example.labels().get(l), features), example.weight()));
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

  /** Scales the weights to two bytes; those that come to nothing are dropped. */
  private TagWeights quantised(Path out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(bytes);
    int size = 0;
    for (Map.Entry<Integer, double[]> entry : learned.weights().entrySet()) {
      int[] small = Arrays.stream(entry.getValue()).mapToInt(TaggerTrainer::scaled).toArray();
      if (Arrays.stream(small).anyMatch(value -> Math.abs(value) >= LEAST)) {
        entries.writeInt(entry.getKey());
        for (int value : small) {
          entries.writeShort(value);
        }
        size++;
      }
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(whole);
    head.writeInt(size);
    for (double transition : learned.transitions()) {
      head.writeInt(scaled(transition));
    }
    head.write(bytes.toByteArray());
    if (out != null) {
      Files.write(out, whole.toByteArray());
      System.out.println(out + ": " + size + " features, " + whole.size() + " bytes");
    }
    return TagWeights.read(new DataInputStream(new ByteArrayInputStream(whole.toByteArray())));
  }

  private static int scaled(double weight) {
    return (int) Math.max(-32_000, Math.min(32_000, Math.round(weight * SCALE)));
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
}
