package io.github.dateline.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links the names of a document to persons: full names first, then the short ones to them.
 *
 * <p>Two full names are one person if each word of the shorter has its partner in the longer, in
 * order; one surname alone never makes two full names one person. Short names that fit one person
 * only come before those that {@link Namesakes} must choose for.
 */
final class MentionLinker {

  /** Names that share a word and are compared; more would make hostile input quadratic. */
  private static final int MOST_CANDIDATES = 32;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<Entity>> byPart = new HashMap<>();
  private final Map<String, List<Entity>> byInitials = new HashMap<>();
  private final Map<String, Entity> byRole = new HashMap<>();
  private final Map<Integer, Entity> byEnd = new HashMap<>();
  private final NameMatcher matcher;

  private MentionLinker(NameMatcher matcher) {
    this.matcher = matcher;
  }

  static List<Entity> link(List<LinkedName> names, NameMatcher matcher) {
    return new MentionLinker(matcher).link(Companies.marked(new Couples(matcher).completed(names)));
  }

  private List<Entity> link(List<LinkedName> names) {
    List<LinkedName> shorts = new ArrayList<>();
    for (LinkedName name : names) {
      if (name.form().isFull() && !isOffice(name)) {
        addFull(name);
      } else {
        shorts.add(name);
      }
    }
    // A king has no surname: King Hussein must stand before Hussein can be asked for.
    shorts.removeIf(this::addOffice);
    shorts.stream().filter(matcher::isRegnal).forEach(name -> put(alone(name), name));
    List<LinkedName> unclear = new ArrayList<>();
    for (LinkedName name : shorts) {
      if (!matcher.isRegnal(name) && !addClear(name)) {
        unclear.add(name);
      }
    }
    for (LinkedName name : unclear) {
      put(Namesakes.choose(name, best(name)), name);
    }
    entities.sort(Comparator.comparingInt(Entity::firstStart));
    return entities;
  }

  /** {@code NASA Administrator}, taken for a name: the one whose title it is. */
  private static boolean isOffice(LinkedName name) {
    Line line = name.name().line();
    boolean office = line.has(name.name().last(), WordClasses.ROLE);
    for (int i = name.name().first(); i < name.name().last(); i++) {
      office &= line.has(i, WordClasses.ROLE | WordClasses.MODIFIER) || line.isAcronym(i);
    }
    return office && name.name().words() > 1;
  }

  private boolean addOffice(LinkedName name) {
    if (!isOffice(name)) {
      return false;
    }
    Entity holder = byRole.get(NameForm.fold(name.mention().text()));
    if (holder == null) {
      put(create(), name);
    } else {
      holder.add(name.mention().as(PersonMention.Kind.ROLE));
    }
    return true;
  }

  private void addFull(LinkedName name) {
    Set<Entity> candidates = candidates(name.form());
    Optional<Entity> same =
        candidates.stream()
            .filter(known -> known.forms().contains(name.form()))
            .filter(known -> matcher.isSameFull(name, known))
            .findFirst()
            .or(() -> candidates.stream().filter(e -> matcher.isSameFull(name, e)).findFirst());
    put(same.orElseGet(this::create), name);
  }

  /** Adds a short name that fits one person or none; tells whether it did. */
  private boolean addClear(LinkedName name) {
    List<Entity> best = best(name);
    if (best.size() > 1) {
      return false;
    }
    put(best.isEmpty() ? alone(name) : best.get(0), name);
    return true;
  }

  /** The persons whom a short name fits about equally well. */
  private List<Entity> best(LinkedName name) {
    double bestScore = 0;
    Map<Entity, Double> scores = new HashMap<>();
    Set<Entity> candidates = candidates(name.form());
    for (Entity candidate : candidates) {
      double score = matcher.shortScore(name, candidate);
      scores.put(candidate, score);
      bestScore = Math.max(bestScore, score);
    }
    List<Entity> best = new ArrayList<>();
    for (Entity candidate : candidates) {
      double score = scores.getOrDefault(candidate, 0.0);
      if (score > 0 && score > bestScore - NameMatcher.CLEARLY) {
        best.add(candidate);
      }
    }
    return best;
  }

  /** The person of a short name that fits nobody as it stands; a new one if nothing else helps. */
  private Entity alone(LinkedName name) {
    if (matcher.isRegnal(name)) {
      return best(name).stream().findFirst().orElseGet(this::create);
    }
    return childOf(name)
        .or(() -> initialsOf(name))
        .or(() -> bracketed(name))
        .or(() -> slipped(name))
        .orElseGet(this::create);
  }

  /** {@code the younger Bush} is {@code Bush's son, George}, the one child without a surname. */
  private Optional<Entity> childOf(LinkedName name) {
    if (name.family().generation() != 2) {
      return Optional.empty();
    }
    List<Entity> children =
        entities.stream()
            .filter(e -> !e.hasFullName() && e.lastBefore(name.start()) >= 0)
            .filter(matcher::isChild)
            .limit(2)
            .toList();
    return children.size() == 1 ? Optional.of(children.get(0)) : Optional.empty();
  }

  /** {@code IK} is Imran Khan if only one person has these initials. */
  private Optional<Entity> initialsOf(LinkedName name) {
    String text = name.mention().text();
    if (text.length() < 2 || text.length() > 4 || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<Entity> found = byInitials.getOrDefault(NameForm.fold(text), List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@code Mir Jafar (Bajawa)}: a name in brackets directly behind a name is its other name. */
  private Optional<Entity> bracketed(LinkedName name) {
    Line line = name.name().line();
    int first = name.name().first();
    boolean inBrackets =
        line.lower(first - 1).equals("(") && line.lower(name.name().last() + 1).equals(")");
    if (!inBrackets || first < 2) {
      return Optional.empty();
    }
    int end = line.token(first - 2).end();
    return Optional.ofNullable(byEnd.get(end));
  }

  /** {@code Ms Bauchtman} is Lydia Buchtmann if nobody else named before is spelled like that. */
  private Optional<Entity> slipped(LinkedName name) {
    Set<Entity> found = new LinkedHashSet<>();
    List<String> keys = new ArrayList<>(edges(name.form().given()));
    keys.addAll(keys(name.form()));
    for (String key : keys) {
      for (Entity entity : byPart.getOrDefault(key, List.of())) {
        if (matcher.isSlip(name, entity) && entity.lastBefore(name.start()) >= 0) {
          found.add(entity);
        }
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Entity create() {
    Entity entity = new Entity();
    entities.add(entity);
    return entity;
  }

  private void put(Entity entity, LinkedName name) {
    boolean known = entity.forms().contains(name.form());
    entity.add(name);
    byEnd.put(name.mention().span().end(), entity);
    name.titles().roles().forEach(role -> byRole.putIfAbsent(NameForm.fold(role.text()), entity));
    if (known) {
      return;
    }
    for (String key : keys(name.form())) {
      index(entity, key, byPart);
    }
    for (String key : edges(name.form().surname())) {
      index(entity, key, byPart);
    }
    if (name.form().isFull()) {
      index(entity, name.form().initials(), byInitials);
    }
  }

  private static void index(Entity entity, String key, Map<String, List<Entity>> index) {
    List<Entity> list = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.size() < MOST_CANDIDATES && !list.contains(entity)) {
      list.add(entity);
    }
  }

  private Set<Entity> candidates(NameForm form) {
    Set<Entity> found = new LinkedHashSet<>();
    for (String key : keys(form)) {
      found.addAll(byPart.getOrDefault(key, List.of()));
    }
    return found;
  }

  private static Set<String> keys(NameForm form) {
    Set<String> keys = new LinkedHashSet<>();
    for (String part : form.parts()) {
      keys.add(part);
      keys.add("~" + Spelling.skeleton(part));
      int hyphen = part.indexOf('-');
      if (hyphen > 0) {
        keys.add(part.substring(0, hyphen));
        keys.add(part.substring(hyphen + 1));
      }
    }
    return keys;
  }

  /** Both ends of a word: one slip leaves one of them as it was. */
  private static List<String> edges(String word) {
    int length = word.length();
    return length < NameMatcher.SHORTEST_SLIP
        ? List.of()
        : List.of("<" + word.substring(0, 3), ">" + word.substring(length - 3));
  }
}
