package io.github.dateline.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The meetings that a document has told of so far, found by party and by nearness.
 *
 * <p>Every answer is bounded, so that a document with thousands of meetings is read in linear time.
 */
final class Drafts {

  /** The farthest that any claim looks back, in sentences. */
  static final int REACH = 14;

  /**
   * With one party in more meetings than this the text is a list, and its rows are not compared
   * with those far above.
   */
  private static final int MANY = 200;

  private record Touch(Draft draft, int sentence) {}

  private final List<Draft> all = new ArrayList<>();
  private final Map<String, List<Draft>> byParty = new HashMap<>();
  private final Map<Pair, List<Draft>> byPair = new HashMap<>();
  private final Map<Draft, Integer> indexed = new HashMap<>();
  private final Map<Draft, Integer> indexedPairs = new HashMap<>();
  private final Deque<Touch> touched = new ArrayDeque<>();
  private final NewsDays news = new NewsDays();
  private final List<Journey> journeys = new ArrayList<>();

  /** Returns all in the order in which they were first told. */
  List<Draft> all() {
    return all;
  }

  /** Takes note of a journey to come. */
  void add(Journey journey) {
    journeys.add(journey);
  }

  /** Returns the journeys to come that the document told of. */
  List<Journey> journeys() {
    return journeys;
  }

  /** Returns the days that the first sentences give. */
  NewsDays news() {
    return news;
  }

  void add(Draft draft) {
    draft.number = all.size();
    all.add(draft);
    touch(draft);
  }

  /** Takes note that a sentence spoke of a draft and perhaps added parties to it. */
  void touch(Draft draft) {
    index(draft, draft.members().keySet(), indexed, byParty);
    index(draft, draft.pairs(), indexedPairs, byPair);
    touched.addLast(new Touch(draft, draft.sentence));
  }

  private static <K> void index(
      Draft draft, Set<K> keys, Map<Draft, Integer> indexed, Map<K, List<Draft>> index) {
    int known = indexed.getOrDefault(draft, 0);
    if (known < keys.size()) {
      keys.stream()
          .skip(known)
          .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(draft));
      indexed.put(draft, keys.size());
    }
  }

  /** Takes note that the parties of a draft were exchanged for others. */
  void renew(Draft draft) {
    indexed.remove(draft);
  }

  /** Returns those that were told at most {@link #REACH} sentences above, in order. */
  List<Draft> near(int sentence) {
    while (!touched.isEmpty() && touched.getFirst().sentence() < sentence - REACH) {
      touched.removeFirst();
    }
    return touched.stream()
        .map(Touch::draft)
        .distinct()
        .sorted(Comparator.comparingInt(d -> d.number))
        .toList();
  }

  /** Returns the last ones, latest first. */
  List<Draft> latest() {
    List<Draft> latest = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && latest.size() < MANY; i--) {
      latest.add(all.get(i));
    }
    return latest;
  }

  /** Returns those with a party of a draft, latest first; for a party of many only the last. */
  List<Draft> sharing(Draft draft) {
    return latest(draft.members().keySet(), byParty);
  }

  /** Returns those with a pair of a draft, latest first; for a pair of many only the last. */
  List<Draft> pairing(Draft draft) {
    return latest(draft.pairs(), byPair);
  }

  private static <K> List<Draft> latest(Set<K> keys, Map<K, List<Draft>> index) {
    TreeSet<Draft> found = new TreeSet<>(Comparator.comparingInt((Draft d) -> d.number).reversed());
    for (K key : keys) {
      List<Draft> known = index.getOrDefault(key, List.of());
      found.addAll(known.subList(Math.max(0, known.size() - MANY), known.size()));
    }
    return List.copyOf(found);
  }

  /** Returns those whose first sentence lies between two sentences, both included. */
  List<Draft> between(int first, int last) {
    return all.subList(firstFrom(first), firstFrom(last + 1));
  }

  /** Drafts stand in the order of their first sentences. */
  private int firstFrom(int sentence) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).firstSentence() >= sentence) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
