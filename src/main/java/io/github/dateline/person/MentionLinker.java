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
 * order; one surname alone never makes two full names one person.
 */
final class MentionLinker {

  /** Names that share a word and are compared; more would make hostile input quadratic. */
  private static final int MOST_CANDIDATES = 32;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<Entity>> byPart = new HashMap<>();
  private final Map<Integer, Entity> byEnd = new HashMap<>();
  private final NameMatcher matcher;

  private MentionLinker(NameMatcher matcher) {
    this.matcher = matcher;
  }

  static List<Entity> link(List<LinkedName> names, NameMatcher matcher) {
    return new MentionLinker(matcher).link(names);
  }

  private List<Entity> link(List<LinkedName> names) {
    List<LinkedName> shorts = new ArrayList<>();
    for (LinkedName name : names) {
      if (name.form().isFull()) {
        addFull(name);
      } else {
        shorts.add(name);
      }
    }
    for (LinkedName name : shorts) {
      addShort(name);
    }
    entities.sort(Comparator.comparingInt(MentionLinker::start));
    return entities;
  }

  private static int start(Entity entity) {
    int start = Integer.MAX_VALUE;
    for (PersonMention mention : entity.mentions()) {
      start = Math.min(start, mention.span().start());
    }
    return start;
  }

  private void addFull(LinkedName name) {
    for (Entity candidate : candidates(name.form())) {
      for (NameForm form : candidate.forms()) {
        if (form.isFull() && matcher.isSameFull(name, form, candidate)) {
          put(candidate, name);
          return;
        }
      }
    }
    put(create(), name);
  }

  private void addShort(LinkedName name) {
    Optional<Entity> best = Optional.empty();
    double bestScore = 0;
    for (Entity candidate : candidates(name.form())) {
      double score = matcher.shortScore(name, candidate);
      boolean nearer =
          score == bestScore && best.filter(b -> isNearer(candidate, b, name)).isPresent();
      if (score > bestScore || nearer) {
        best = Optional.of(candidate);
        bestScore = score;
      }
    }
    Entity found =
        best.or(() -> initialsOf(name)).or(() -> bracketed(name)).orElseGet(this::create);
    put(found, name);
  }

  private static boolean isNearer(Entity a, Entity b, LinkedName name) {
    return a.lastBefore(name.start()) > b.lastBefore(name.start());
  }

  /** {@code IK} is Imran Khan if only one person has these initials. */
  private Optional<Entity> initialsOf(LinkedName name) {
    String text = name.mention().text();
    if (text.length() < 2 || text.length() > 4 || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String letters = NameForm.fold(text);
    Entity found = null;
    for (Entity entity : entities) {
      if (entity.forms().stream().anyMatch(f -> f.isFull() && f.initials().equals(letters))) {
        if (found != null) {
          return Optional.empty();
        }
        found = entity;
      }
    }
    return Optional.ofNullable(found);
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

  private Entity create() {
    Entity entity = new Entity();
    entities.add(entity);
    return entity;
  }

  private void put(Entity entity, LinkedName name) {
    boolean known = entity.forms().contains(name.form());
    entity.add(name);
    byEnd.put(name.mention().span().end(), entity);
    if (known) {
      return;
    }
    for (String key : keys(name.form())) {
      List<Entity> list = byPart.computeIfAbsent(key, k -> new ArrayList<>());
      if (!list.contains(entity) && list.size() < MOST_CANDIDATES) {
        list.add(entity);
      }
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
}
