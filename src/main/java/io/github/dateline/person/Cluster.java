package io.github.dateline.person;

import io.github.dateline.person.CorpusPerson.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A person of the corpus while it is being put together. */
final class Cluster {

  private final List<Member> members = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private final Set<Integer> generations = new HashSet<>();
  private final RoleSet roles;
  private int firstPosition = Integer.MAX_VALUE;

  Cluster(RoleWords words) {
    roles = new RoleSet(words);
  }

  void add(Member member, Optional<String> reason) {
    members.add(member);
    firstPosition = Math.min(firstPosition, member.position());
    reason.ifPresent(reasons::add);
    documents.add(member.view().document());
    generations.add(member.generation());
    forms.addAll(member.forms());
    roles.addAll(member.person().roles());
  }

  /** Tells whether a member's name states another generation: {@code Jr} and {@code Sr}. */
  boolean isOtherGeneration(Member member) {
    int own = member.generation();
    return own > 0 && generations.stream().anyMatch(g -> g > 0 && g != own);
  }

  /** Tells whether either has a {@code Jr} or number that the other has not. */
  boolean isSuffixedOtherwise(Member member) {
    boolean own = member.generation() > 1;
    return generations.stream().anyMatch(g -> (g > 1) != own);
  }

  boolean isIn(String document) {
    return documents.contains(document);
  }

  Set<NameForm> forms() {
    return forms;
  }

  RoleSet roles() {
    return roles;
  }

  Member first() {
    return members.get(0);
  }

  int firstPosition() {
    return firstPosition;
  }

  CorpusPerson person(String id) {
    List<View> views =
        members.stream()
            .sorted(Comparator.comparingInt(Member::position))
            .map(Member::view)
            .toList();
    Set<Role> ordered = new LinkedHashSet<>();
    Map<String, Integer> names = new LinkedHashMap<>();
    for (View view : views) {
      ordered.addAll(view.person().roles());
      names.merge(view.person().name(), 1, Integer::sum);
    }
    String name = name(names);
    Set<String> aliases = new TreeSet<>(names.keySet());
    views.forEach(view -> aliases.addAll(view.person().aliases()));
    aliases.remove(name);
    return new CorpusPerson(
        id, name, List.copyOf(aliases), List.copyOf(ordered), views, List.copyOf(reasons));
  }

  /** The name with the most words, then the most frequent, then the first in the alphabet. */
  private static String name(Map<String, Integer> names) {
    return names.keySet().stream()
        .min(
            Comparator.<String>comparingInt(n -> -NameForm.of(n).size())
                .thenComparing(n -> -names.getOrDefault(n, 0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
