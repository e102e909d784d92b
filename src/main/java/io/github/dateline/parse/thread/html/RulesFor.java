package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules of a profile for the elements of one page. Elements of one tag with the same
 * classes are many, and what these decide is remembered. Used by one call.
 */
final class RulesFor {

  /** No page nests deeper between the parts of a selector; hostile ones do. */
  private static final int MOST_ANCESTORS = 60;

  /** The kinds of elements of which a compound was asked, and those that were right. */
  private record Kinds(BitSet asked, BitSet right) {}

  private final PageNodes page;
  private final Profile profile;
  private final List<@Nullable List<Rule>> named;
  private final IdentityHashMap<Compound, Kinds> kinds = new IdentityHashMap<>();

  RulesFor(PageNodes page, Profile profile) {
    this.page = page;
    this.profile = profile;
    this.named = new ArrayList<>(Collections.nCopies(page.kinds(), null));
  }

  /** Returns the rules that find an element; nearly always none. */
  List<Rule> of(int at) {
    List<Rule> found = List.of();
    for (Rule rule : named(page.kind(at))) {
      found = withMatching(rule, at, found);
    }
    if (page.element(at).attributesSize() > 0) {
      for (String attribute : profile.attributes()) {
        if (page.hasAttribute(at, attribute)) {
          found = withMatching(profile.rules("[" + attribute), at, found);
        }
      }
      if (profile.hasIds() && page.hasAttribute(at, "id")) {
        found = withMatching(profile.rules("#" + page.attribute(at, "id")), at, found);
      }
    }
    return found;
  }

  private List<Rule> withMatching(List<Rule> rules, int at, List<Rule> found) {
    List<Rule> all = found;
    for (Rule rule : rules) {
      if (isNamed(rule.pattern().last(), page.kind(at))) {
        all = withMatching(rule, at, all);
      }
    }
    return all;
  }

  private List<Rule> withMatching(Rule rule, int at, List<Rule> found) {
    ElementPattern pattern = rule.pattern();
    int last = pattern.compounds().size() - 1;
    if (!pattern.last().matchesRest(page, at) || !matchesAbove(pattern, at, last)) {
      return found;
    }
    List<Rule> all = found.isEmpty() ? new ArrayList<>(4) : found;
    all.add(rule);
    return all;
  }

  private boolean matchesAbove(ElementPattern pattern, int at, int index) {
    if (index == 0) {
      return true;
    }
    Compound compound = pattern.compounds().get(index - 1);
    int above = page.parent(at);
    for (int i = 0; above >= 0 && i < MOST_ANCESTORS; i++) {
      if (isNamed(compound, page.kind(above))
          && compound.matchesRest(page, above)
          && matchesAbove(pattern, above, index - 1)) {
        return true;
      }
      if (pattern.isDirect(index)) {
        return false;
      }
      above = page.parent(above);
    }
    return false;
  }

  /** Tells whether tag and classes are what a compound wants. */
  private boolean isNamed(Compound compound, int kind) {
    Kinds known = kinds.get(compound);
    if (known == null) {
      known = new Kinds(new BitSet(), new BitSet());
      kinds.put(compound, known);
    }
    if (!known.asked().get(kind)) {
      known.asked().set(kind);
      boolean right = compound.matchesName(page.tagOfKind(kind), page.classesOfKind(kind));
      known.right().set(kind, right);
    }
    return known.right().get(kind);
  }

  /** Returns the rules for which tag and classes are right. */
  private List<Rule> named(int kind) {
    List<Rule> rules = named.get(kind);
    if (rules == null) {
      rules = find(page.tagOfKind(kind), page.classesOfKind(kind));
      named.set(kind, rules);
    }
    return rules;
  }

  private List<Rule> find(String tag, String classes) {
    List<Rule> candidates = new ArrayList<>(profile.rules(tag));
    candidates.addAll(profile.rules("*"));
    for (String name : PageNodes.words(classes)) {
      candidates.addAll(profile.rules("." + name));
    }
    candidates.removeIf(rule -> !rule.pattern().last().matchesName(tag, classes));
    return List.copyOf(candidates);
  }
}
