package io.github.dateline.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A person while the mentions of a document are being linked. */
final class Entity {

  private final TreeMap<Integer, PersonMention> mentions = new TreeMap<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> honorifics = new LinkedHashSet<>();
  private final Set<String> kin = new LinkedHashSet<>();
  private final Map<Integer, NameForm> companies = new HashMap<>();
  private final Set<Integer> ages = new HashSet<>();
  private int generation;
  private boolean junior;
  private int fullNames;
  private int asRelative;
  private int calledByGiven;
  private int calledBySurname;

  void add(LinkedName named) {
    add(named.mention());
    roles.addAll(named.titles().roles());
    forms.add(named.form());
    boolean repeated = !said.add(named.mention().text() + named.name().line().text().hashCode());
    texts.merge(named.text(), repeated ? 0 : 1, Integer::sum);
    if (!named.titles().honorific().isEmpty()) {
      honorifics.add(named.titles().honorific());
    }
    named.company().ifPresent(company -> companies.putIfAbsent(company, named.form()));
    named.age().ifPresent(ages::add);
    junior |= Family.isJunior(named.text());
    fullNames += named.form().isFull() ? 1 : 0;
    if (!named.family().kin().isEmpty()) {
      kin.add(named.family().kin());
      asRelative++;
    }
    generation = generation == 0 ? named.family().generation() : generation;
    if (!named.form().isFull()) {
      count(named.form().given());
    }
  }

  private void count(String word) {
    for (NameForm form : forms) {
      if (form.isFull()) {
        calledBySurname += form.surname().equals(word) ? 1 : 0;
        calledByGiven += form.given().equals(word) ? 1 : 0;
        return;
      }
    }
  }

  void add(PersonMention mention) {
    mentions.put(mention.span().start(), mention);
  }

  Set<NameForm> forms() {
    return forms;
  }

  boolean hasFullName() {
    return fullNames > 0;
  }

  Set<Role> roles() {
    return roles;
  }

  Set<String> honorifics() {
    return honorifics;
  }

  /** The relatives as whom the text brings this person in. */
  Set<String> kin() {
    return kin;
  }

  /** Tells whether every full name of this person is that of somebody's relative. */
  boolean isRelativeOnly() {
    return asRelative > 0 && asRelative >= fullNames;
  }

  /** Tells whether this person is named beside a name that is not the same word for word. */
  boolean isBeside(LinkedName name) {
    return name.company().isPresent()
        && companies.containsKey(name.company().get())
        && !name.form().equals(companies.get(name.company().get()));
  }

  /** The ages that stand at the names. */
  Set<Integer> ages() {
    return ages;
  }

  /** Tells whether a name of this person ends with {@code Jr}. */
  boolean isJunior() {
    return junior;
  }

  /** See {@link Family#generation}. */
  int generation() {
    return generation;
  }

  /** Tells whether the text calls this person by the given name and never by the surname. */
  boolean isCalledByGivenName() {
    return calledByGiven > 0 && calledBySurname == 0;
  }

  List<PersonMention> mentions() {
    return List.copyOf(mentions.values());
  }

  int size() {
    return mentions.size();
  }

  int firstStart() {
    return mentions.firstKey();
  }

  /** The start of the last mention before an offset, or -1. */
  int lastBefore(int offset) {
    Integer last = mentions.lowerKey(offset);
    return last == null ? -1 : last;
  }

  /** The last mention before an offset. */
  Optional<PersonMention> lastMentionBefore(int offset) {
    return Optional.ofNullable(mentions.lowerEntry(offset)).map(Map.Entry::getValue);
  }

  Person person(String id, NameMatcher matcher) {
    String name = fullest(matcher);
    List<String> aliases = texts.keySet().stream().filter(t -> !t.equals(name)).sorted().toList();
    return new Person(id, name, aliases, List.copyOf(roles), mentions());
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
