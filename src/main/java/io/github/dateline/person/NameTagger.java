package io.github.dateline.person;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names by two learned linear models: the second sees how the first tagged each word all over
 * the document, so that a name recognised once is recognised where its sentence tells little.
 */
final class NameTagger {

  /** Added to what speaks against a name: of doubtful ones more are wrong than right. */
  private static final int DOUBT = 250;

  private final TagWeights first;
  private final TagWeights second;

  NameTagger(TagWeights first, TagWeights second) {
    this.first = first;
    this.second = second;
  }

  List<Name> find(List<Line> lines) {
    DocumentStats stats = DocumentStats.of(lines);
    for (Name name : pass(lines, stats, first, false)) {
      stats.tagged(name);
    }
    return NameRepair.repair(lines, pass(lines, stats, second, true));
  }

  static List<Name> pass(
      List<Line> lines, DocumentStats stats, TagWeights weights, boolean secondPass) {
    List<Name> names = new ArrayList<>();
    for (Line line : lines) {
      if (hasCapital(line)) {
        tag(line, stats, weights, secondPass, names);
      }
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

  private static void tag(
      Line line, DocumentStats stats, TagWeights weights, boolean secondPass, List<Name> names) {
    TagFeatures features = new TagFeatures(line, stats, secondPass);
    int[] scores = new int[line.size() * TagWeights.LABELS];
    int[] one = new int[TagWeights.LABELS];
    for (int i = 0; i < line.size(); i++) {
      if (!features.isOpen(i)) {
        continue;
      }
      int count = features.fill(i);
      int[] keys = features.buffer();
      one[0] = secondPass ? DOUBT : 0;
      one[1] = 0;
      one[2] = 0;
      for (int k = 0; k < count; k++) {
        weights.add(keys[k], one);
      }
      System.arraycopy(one, 0, scores, i * TagWeights.LABELS, TagWeights.LABELS);
    }
    addNames(line, Viterbi.best(scores, features, weights.transitions()), names);
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
