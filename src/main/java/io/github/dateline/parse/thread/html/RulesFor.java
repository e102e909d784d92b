package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules of a profile for the elements of one page. Elements of one tag with the same
 * classes are many, and what these decide is remembered. Used by one call.
 */
final class RulesFor {

  private final PageNodes page;
  private final Profile profile;
  private final List<@Nullable List<Rule>> named;

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
      if (rule.pattern().matchesName(page.tag(at), page.classes(at))) {
        all = withMatching(rule, at, all);
      }
    }
    return all;
  }

  private List<Rule> withMatching(Rule rule, int at, List<Rule> found) {
    if (!rule.pattern().matchesRest(page, at)) {
      return found;
    }
    List<Rule> all = found.isEmpty() ? new ArrayList<>(4) : found;
    all.add(rule);
    return all;
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
    candidates.removeIf(rule -> !rule.pattern().matchesName(tag, classes));
    return List.copyOf(candidates);
  }
}
