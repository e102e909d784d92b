package io.github.dateline.person;

import static io.github.dateline.person.TagWeights.BEGIN;
import static io.github.dateline.person.TagWeights.INSIDE;
import static io.github.dateline.person.TagWeights.LABELS;
import static io.github.dateline.person.TagWeights.OUTSIDE;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Learns the weights of a linear chain: conditional likelihood, by AdaGrad with dual averaging,
 * whose penalty leaves out what hardly helps.
 */
final class SequenceLearner {

  /** A sentence ready to learn from; the keys of closed tokens are null. */
  record Sample(TagFeatures features, int[][] keys, int[] gold, float weight) {}

  private static final double NEVER = -1e9;
  private static final double RATE = 0.1;
  private static final double PENALTY = 1e-5;
  private static final int EPOCHS = 10;
  private static final int MOST_TOKENS = 3000;

  private final Map<Integer, Integer> places = new HashMap<>();
  private final float[] sums;
  private final float[] squares;
  private long now = 1;

  private final double[] scores = new double[MOST_TOKENS * LABELS];
  private final double[] forward = new double[MOST_TOKENS * LABELS];
  private final double[] backward = new double[MOST_TOKENS * LABELS];

  private SequenceLearner(List<Sample> samples, int minimum) {
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
    int place = LABELS;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= minimum && entry.getKey() != 0) {
        places.put(entry.getKey(), place++);
      }
    }
    sums = new float[place * LABELS];
    squares = new float[place * LABELS];
  }

  /** The weights by key, three each, and those of the transitions. */
  record Learned(Map<Integer, double[]> weights, double[] transitions) {}

  static Learned learn(List<Sample> samples, int minimum) {
    SequenceLearner learner = new SequenceLearner(samples, minimum);
    SplittableRandom random = new SplittableRandom(7);
    List<int[][]> ids = samples.stream().map(learner::places).toList();
    Integer[] order = new Integer[samples.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        Collections.swap(Arrays.asList(order), i, random.nextInt(i + 1));
      }
      for (int i : order) {
        learner.step(samples.get(i), ids.get(i));
      }
    }
    return learner.learned();
  }

  private Learned learned() {
    Map<Integer, double[]> weights = new java.util.TreeMap<>();
    places.forEach(
        (key, place) -> {
          double[] three = new double[LABELS];
          Arrays.setAll(three, label -> weight(place * LABELS + label));
          weights.put(key, three);
        });
    double[] transitions = new double[LABELS * LABELS];
    Arrays.setAll(transitions, this::weight);
    return new Learned(weights, transitions);
  }

  private int[][] places(Sample sample) {
    int[][] out = new int[sample.keys().length][];
    for (int i = 0; i < out.length; i++) {
      if (sample.keys()[i] != null) {
        out[i] =
            Arrays.stream(sample.keys()[i])
                .map(key -> places.getOrDefault(key, -1))
                .filter(place -> place >= 0)
                .distinct()
                .toArray();
      }
    }
    return out;
  }

  /** The weight that the gradients so far give. */
  private double weight(int at) {
    double most = Math.abs(sums[at]) - PENALTY * now;
    return most <= 0 ? 0 : -Math.signum(sums[at]) * RATE * most / Math.sqrt(squares[at] + 1e-6);
  }

  private void change(int at, double gradient) {
    if (Math.abs(gradient) > 1e-5) {
      sums[at] += (float) gradient;
      squares[at] += (float) (gradient * gradient);
    }
  }

  private void step(Sample sample, int[][] ids) {
    int size = Math.min(MOST_TOKENS, sample.gold().length);
    double[] transitions = new double[LABELS * LABELS];
    Arrays.setAll(transitions, this::weight);
    for (int i = 0; i < size; i++) {
      score(sample.features(), ids[i], i);
    }
    double all = sums(transitions, size);
    now++;
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        double gold = sample.gold()[i] == label ? 1 : 0;
        double found = Math.exp(forward[i * LABELS + label] + backward[i * LABELS + label] - all);
        double gradient = (found - gold) * sample.weight();
        if (ids[i] != null && Math.abs(gradient) > 1e-5) {
          for (int place : ids[i]) {
            change(place * LABELS + label, gradient);
          }
        }
      }
    }
    changeTransitions(sample, transitions, size, all);
  }

  private void changeTransitions(Sample sample, double[] transitions, int size, double all) {
    for (int i = 1; i < size; i++) {
      int goldStep = sample.gold()[i - 1] * LABELS + sample.gold()[i];
      for (int step = 0; step < transitions.length; step++) {
        int from = step / LABELS;
        int to = step % LABELS;
        double found =
            from == OUTSIDE && to == INSIDE
                ? 0
                : Math.exp(
                    forward[(i - 1) * LABELS + from]
                        + transitions[step]
                        + scores[i * LABELS + to]
                        + backward[i * LABELS + to]
                        - all);
        change(step, (found - (step == goldStep ? 1 : 0)) * sample.weight());
      }
    }
  }

  private void score(TagFeatures features, int[] ids, int at) {
    for (int label = 0; label < LABELS; label++) {
      boolean allowed =
          label == OUTSIDE || (ids != null && (label == INSIDE || features.isWord(at)));
      double score = allowed ? 0 : NEVER;
      if (ids != null && allowed) {
        for (int place : ids) {
          score += weight(place * LABELS + label);
        }
      }
      scores[at * LABELS + label] = score;
    }
  }

  /** Fills the sums forward and backward; returns the logarithm of the whole. */
  private double sums(double[] transitions, int size) {
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        double before = i > 0 ? NEVER : label == INSIDE ? NEVER : transitions[label];
        for (int from = 0; i > 0 && from < LABELS; from++) {
          if (from != OUTSIDE || label != INSIDE) {
            before =
                plus(before, forward[(i - 1) * LABELS + from] + transitions[from * LABELS + label]);
          }
        }
        forward[i * LABELS + label] = before + scores[i * LABELS + label];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        double after = i == size - 1 ? 0 : NEVER;
        for (int to = 0; i < size - 1 && to < LABELS; to++) {
          if (label != OUTSIDE || to != INSIDE) {
            int next = (i + 1) * LABELS + to;
            after = plus(after, transitions[label * LABELS + to] + scores[next] + backward[next]);
          }
        }
        backward[i * LABELS + label] = after;
      }
    }
    int last = (size - 1) * LABELS;
    return plus(plus(forward[last], forward[last + BEGIN]), forward[last + INSIDE]);
  }

  private static double plus(double a, double b) {
    double most = Math.max(a, b);
    double less = Math.min(a, b);
    return most - less > 40 ? most : most + Math.log1p(Math.exp(less - most));
  }
}
