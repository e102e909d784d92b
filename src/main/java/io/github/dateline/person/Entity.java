package io.github.dateline.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A person while the mentions of a document are being linked. */
final class Entity {

  private final List<PersonMention> mentions = new ArrayList<>();
  private final TreeSet<Integer> starts = new TreeSet<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> honorifics = new LinkedHashSet<>();

  void add(LinkedName named) {
    add(named.mention());
    roles.addAll(named.titles().roles());
    forms.add(named.form());
    boolean repeated = !said.add(named.mention().text() + named.name().line().text().hashCode());
    texts.merge(named.mention().text(), repeated ? 0 : 1, Integer::sum);
    if (!named.titles().honorific().isEmpty()) {
      honorifics.add(named.titles().honorific());
    }
  }

  void add(PersonMention mention) {
    starts.add(mention.span().start());
    mentions.add(mention);
  }

  Set<NameForm> forms() {
    return forms;
  }

  Set<Role> roles() {
    return roles;
  }

  Set<String> honorifics() {
    return honorifics;
  }

  List<PersonMention> mentions() {
    return mentions;
  }

  int firstStart() {
    return mentions.get(0).span().start();
  }

  /** The start of the last mention before an offset, or -1. */
  int lastBefore(int offset) {
    Integer last = starts.lower(offset);
    return last == null ? -1 : last;
  }

  Person person(String id, NameMatcher matcher) {
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    String name = fullest(matcher);
    List<String> aliases = texts.keySet().stream().filter(t -> !t.equals(name)).sorted().toList();
    return new Person(id, name, aliases, List.copyOf(roles), mentions);
  }

  /**
   * The text with the most words; among these with the most that are listed names, because a slip
   * is rarely one; among these the most frequent, then the first. A sentence that is quoted again
   * counts once.
   */
  private String fullest(NameMatcher matcher) {
    String best = "";
    int bestScore = -1;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      NameForm form = NameForm.of(text.getKey());
      int score = form.size() * 100 + matcher.knownParts(form);
      score = score * 10_000 + Math.min(text.getValue(), 9_999);
      if (score > bestScore) {
        bestScore = score;
        best = text.getKey();
      }
    }
    return best;
  }
}
