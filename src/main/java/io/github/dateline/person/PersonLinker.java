package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import io.github.dateline.person.CorpusPerson.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links the persons of many documents to persons of the corpus. Immutable and thread-safe.
 *
 * <p>Conservative: full names must agree in the surname and be the same word for word, in
 * transliteration ({@code Mohammed}, {@code Muhammad}), by a short form of the given name ({@code
 * Bill}, {@code William}) or as parts of each other. The same role is needed besides for a single
 * name, an initial, the family name in the other place, a short form that men and women share
 * ({@code Chris}), and a {@code Jr} beside the bare name. Countries or walks of life that
 * contradict each other keep persons apart, and so does one document that has both. The result does
 * not depend on the order of the documents; only the numbering follows it.
 */
public final class PersonLinker {

  private static final int MOST_CANDIDATES = 200;

  private final PersonComparer comparer;

  private final RoleWords roleWords = new RoleWords();

  private PersonLinker() {
    comparer = new PersonComparer(roleWords);
  }

  /** Returns a linker with the bundled lists. */
  public static PersonLinker standard() {
    return new PersonLinker();
  }

  /**
   * Links persons.
   *
   * @param views the persons of all documents, in the order of documents and first mentions; the
   *     names of documents are distinct
   * @return the persons of the corpus in the order of their first views
   */
  public List<CorpusPerson> link(List<View> views) {
    requireNonNull(views, "views");
    List<Member> members = new ArrayList<>(views.size());
    for (View view : views) {
      members.add(Member.of(requireNonNull(view, "views[" + members.size() + "]"), members.size()));
    }
    List<Member> sorted = new ArrayList<>(members);
    sorted.sort(Member.FULLEST_FIRST);
    Map<String, List<Cluster>> byKey = new HashMap<>();
    List<Cluster> clusters = new ArrayList<>();
    for (Member member : sorted) {
      Optional<Joined> joined = best(member, byKey);
      Cluster cluster = joined.map(Joined::cluster).orElseGet(() -> new Cluster(roleWords));
      if (joined.isEmpty()) {
        clusters.add(cluster);
      }
      cluster.add(member, joined.map(Joined::reason));
      index(cluster, member, byKey);
    }
    clusters.sort(Comparator.comparingInt(Cluster::firstPosition));
    List<CorpusPerson> persons = new ArrayList<>();
    for (Cluster cluster : clusters) {
      persons.add(cluster.person("P" + (persons.size() + 1)));
    }
    return List.copyOf(persons);
  }

  /** A cluster that a member may join, with how well and why. */
  private record Joined(Cluster cluster, int score, String reason) {}

  /**
   * The one cluster that fits best; none if two fit equally well, for nobody can tell them apart.
   */
  private Optional<Joined> best(Member member, Map<String, List<Cluster>> byKey) {
    Optional<Joined> best = Optional.empty();
    boolean tie = false;
    RoleSet roles = new RoleSet(roleWords);
    roles.addAll(member.person().roles());
    for (Cluster cluster : candidates(member, byKey)) {
      Optional<PersonComparer.Verdict> verdict = comparer.compare(member, roles, cluster);
      if (verdict.isEmpty()) {
        continue;
      }
      int score = verdict.get().score();
      int known = best.map(Joined::score).orElse(0);
      tie = score == known || (tie && score < known);
      if (score > known) {
        best = Optional.of(new Joined(cluster, score, verdict.get().reason()));
      }
    }
    return tie ? Optional.empty() : best;
  }

  private static Set<Cluster> candidates(Member member, Map<String, List<Cluster>> byKey) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (String key : member.keys()) {
      found.addAll(byKey.getOrDefault(key, List.of()));
    }
    return found;
  }

  private static void index(Cluster cluster, Member member, Map<String, List<Cluster>> byKey) {
    for (String key : member.keys()) {
      List<Cluster> list = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (list.size() < MOST_CANDIDATES && !list.contains(cluster)) {
        list.add(cluster);
      }
    }
  }
}
