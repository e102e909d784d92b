package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules of a profile for the elements of one page. Elements of one tag with the same
 * classes are many, and what these decide is remembered; so is how far the elements reach that a
 * selector wants around others. Used by one call.
 */
final class RulesFor {

  /** No page nests deeper between the parts of a selector; hostile ones do. */
  private static final int MOST_ANCESTORS = 60;

  /** What a profile has for elements of one kind, as far as tag and classes tell. */
  private record Kind(List<Rule> rules, List<Compound> ancestors) {}

  private final PageNodes page;
  private final Profile profile;
  private final List<@Nullable Kind> kinds;

  /** The number behind the last element that matched a compound and may be around others. */
  private final IdentityHashMap<Compound, Integer> reach = new IdentityHashMap<>();

  RulesFor(PageNodes page, Profile profile) {
    this.page = page;
    this.profile = profile;
    this.kinds = new ArrayList<>(Collections.nCopies(page.kinds(), null));
  }

  /**
   * Returns the rules that find an element; nearly always none.
   *
   * @param at the number of an element, higher than that of the last call
   */
  List<Rule> of(int at) {
    Kind kind = kind(page.kind(at));
    List<Rule> found = withMatching(kind.rules(), at, List.of());
    if (page.element(at).attributesSize() > 0) {
      for (String attribute : profile.attributes()) {
        if (page.hasAttribute(at, attribute)) {
          found = withMatching(named(profile.rules("[" + attribute), at), at, found);
        }
      }
      if (profile.hasIds() && page.hasAttribute(at, "id")) {
        found = withMatching(named(profile.rules("#" + page.attribute(at, "id")), at), at, found);
      }
    }
    for (Compound compound : kind.ancestors()) {
      if (compound.matchesRest(page, at)) {
        reach.merge(compound, page.end(at), Math::max);
      }
    }
    return found;
  }

  private List<Rule> named(List<Rule> rules, int at) {
    return rules.stream()
        .filter(r -> r.pattern().last().matchesName(page.tag(at), page.classes(at)))
        .toList();
  }

  private List<Rule> withMatching(List<Rule> rules, int at, List<Rule> found) {
    List<Rule> all = found;
    for (Rule rule : rules) {
      if (rule.pattern().last().matchesRest(page, at) && standsRight(rule.pattern(), at)) {
        all = all.isEmpty() ? new ArrayList<>(4) : all;
        all.add(rule);
      }
    }
    return all;
  }

  /** Tells whether the elements around one are those that a selector wants. */
  private boolean standsRight(ElementPattern pattern, int at) {
    for (Compound ancestor : pattern.ancestors()) {
      if (ancestor.isByName() && reach.getOrDefault(ancestor, 0) <= at) {
        return false;
      }
    }
    return matchesAbove(pattern, at, pattern.compounds().size() - 1);
  }

  private boolean matchesAbove(ElementPattern pattern, int at, int index) {
    if (index == 0) {
      return true;
    }
    Compound compound = pattern.compounds().get(index - 1);
    int above = page.parent(at);
    for (int i = 0; above >= 0 && i < MOST_ANCESTORS; i++) {
      if (compound.matchesName(page.tag(above), page.classes(above))
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

  private Kind kind(int number) {
    Kind kind = kinds.get(number);
    if (kind == null) {
      kind = find(page.tagOfKind(number), page.classesOfKind(number));
      kinds.set(number, kind);
    }
    return kind;
  }

  private Kind find(String tag, String classes) {
    List<String> keys = new ArrayList<>(List.of(tag, "*"));
    PageNodes.words(classes).forEach(name -> keys.add("." + name));
    List<Rule> rules = new ArrayList<>();
    List<Compound> ancestors = new ArrayList<>();
    for (String key : keys) {
      rules.addAll(profile.rules(key));
      ancestors.addAll(profile.ancestors(key));
    }
    rules.removeIf(rule -> !rule.pattern().last().matchesName(tag, classes));
    ancestors.removeIf(compound -> !compound.matchesName(tag, classes));
    return new Kind(List.copyOf(rules), List.copyOf(ancestors));
  }
}
