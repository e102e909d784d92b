package io.github.dateline.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds names by two learned linear models: the second sees how the first tagged each word all over
 * the document, so that a name recognised once is recognised where its sentence tells little.
 */
final class NameTagger implements NameFinder {

  /**
   * Thousandths added to what speaks against a name: of doubtful ones more are wrong than right.
   */
  private static final int DOUBT = 150;

  private final TagWeights first;
  private final TagWeights second;

  NameTagger(TagWeights first, TagWeights second) {
    this.first = first;
    this.second = second;
  }

  /** Loads the bundled models. */
  static NameTagger english() {
    return new NameTagger(TagWeights.load("tagger-1.bin"), TagWeights.load("tagger-2.bin"));
  }

  @Override
  public List<Name> find(List<Line> lines) {
    DocumentStats stats = DocumentStats.of(lines);
    List<TaggedLine> open = new ArrayList<>();
    for (Line line : lines) {
      if (hasCapital(line)) {
        open.add(new TaggedLine(line, new TagFeatures(line, stats)));
      }
    }
    List<Name> names = new ArrayList<>();
    open.forEach(line -> line.first(first, names));
    names.forEach(stats::tagged);
    names.clear();
    open.forEach(line -> line.second(second, names));
    return NameRepair.repair(lines, names);
  }

  /** The names that a model of the first pass finds. */
  static List<Name> firstPass(List<Line> lines, DocumentStats stats, TagWeights weights) {
    List<Name> names = new ArrayList<>();
    for (Line line : lines) {
      new TaggedLine(line, new TagFeatures(line, stats)).first(weights, names);
    }
    return names;
  }

  private static boolean hasCapital(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isNameLike(i)) {
        return true;
      }
    }
    return false;
  }

  /** A line on its way through both passes; the second needs most features of the first. */
  private static final class TaggedLine {
    private final Line line;
    private final TagFeatures features;
    private final int[][] keys;

    TaggedLine(Line line, TagFeatures features) {
      this.line = line;
      this.features = features;
      this.keys = new int[line.size()][];
    }

    void first(TagWeights weights, List<Name> names) {
      int[] scores = new int[line.size() * TagWeights.LABELS];
      for (int i = 0; i < keys.length; i++) {
        if (features.isOpen(i)) {
          keys[i] = Arrays.copyOf(features.buffer(), features.fill(i));
          weights.add(keys[i], keys[i].length, scores, i);
        }
      }
      addNames(line, Viterbi.best(scores, features, weights.transitions()), names);
    }

    void second(TagWeights weights, List<Name> names) {
      int[] scores = new int[line.size() * TagWeights.LABELS];
      for (int i = 0; i < keys.length; i++) {
        if (features.isOpen(i)) {
          scores[i * TagWeights.LABELS] = DOUBT;
          weights.add(keys[i], keys[i].length, scores, i);
          weights.add(features.buffer(), features.fillSecond(i), scores, i);
        }
      }
      addNames(line, Viterbi.best(scores, features, weights.transitions()), names);
    }
  }

  static void addNames(Line line, int[] labels, List<Name> names) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != TagWeights.BEGIN) {
        continue;
      }
      int end = i;
      while (end + 1 < labels.length && labels[end + 1] == TagWeights.INSIDE) {
        end++;
      }
      names.add(new Name(line, i, end));
      i = end;
    }
  }
}
