package io.github.dateline.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links relatives told by their kin alone ({@code Petrov's father}) to the one whom the text has
 * brought in as such ({@code Petrov's father, Ivan}), if there is one only.
 */
final class KinMentions {

  /** Words between an owner and a relative: {@code the president's eldest son}. */
  private static final int FARTHEST = 3;

  /** A person's relative. */
  private record Kin(Entity owner, String word) {}

  private final RoleWords words;

  KinMentions(RoleWords words) {
    this.words = words;
  }

  void link(List<Line> lines, List<LinkedName> names, List<Entity> entities, Taken taken) {
    Map<Integer, Entity> byEnd = new HashMap<>();
    Map<Integer, Entity> byStart = new HashMap<>();
    for (Entity entity : entities) {
      for (PersonMention mention : entity.mentions()) {
        byEnd.put(mention.span().end(), entity);
        byStart.put(mention.span().start(), entity);
      }
    }
    Map<Kin, Entity> known = known(names, byEnd, byStart);
    if (known.isEmpty()) {
      return;
    }
    for (Line line : lines) {
      for (int i = 2; i < line.size(); i++) {
        if (words.isKin(line.lower(i)) && !taken.overlaps(line.span(i, i))) {
          Optional<Entity> kin =
              kin(line, i, byEnd).flatMap(k -> Optional.ofNullable(known.get(k)));
          if (kin.isPresent() && !isNamed(line, i, byStart)) {
            kin.get().add(mention(line, i));
          }
        }
      }
    }
  }

  private Map<Kin, Entity> known(
      List<LinkedName> names, Map<Integer, Entity> byEnd, Map<Integer, Entity> byStart) {
    Map<Kin, Entity> known = new HashMap<>();
    Set<Kin> several = new HashSet<>();
    for (LinkedName name : names) {
      Entity entity = byStart.get(name.start());
      if (name.family().kin().isEmpty() || entity == null) {
        continue;
      }
      Line line = name.name().line();
      for (int i = name.name().first() - 1; i >= Math.max(0, name.name().first() - 5); i--) {
        if (words.isKin(line.lower(i))) {
          kin(line, i, byEnd).ifPresent(kin -> add(kin, entity, known, several));
          break;
        }
      }
    }
    known.keySet().removeAll(several);
    return known;
  }

  private static void add(Kin kin, Entity entity, Map<Kin, Entity> known, Set<Kin> several) {
    Entity other = known.putIfAbsent(kin, entity);
    if (other != null && other != entity) {
      several.add(kin);
    }
  }

  /** Whose relative the word at a token is. */
  private static Optional<Kin> kin(Line line, int at, Map<Integer, Entity> byEnd) {
    for (int i = at - 1; i >= Math.max(1, at - FARTHEST); i--) {
      if (line.isPossessive(i)) {
        Entity owner = byEnd.get(line.token(i - 1).end());
        return Optional.ofNullable(owner).map(o -> new Kin(o, line.lower(at)));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Line line, int at, Map<Integer, Entity> byStart) {
    int next = line.lower(at + 1).equals(",") ? at + 2 : at + 1;
    return next < line.size() && byStart.containsKey(line.token(next).start());
  }

  private static PersonMention mention(Line line, int at) {
    return new PersonMention(
        line.span(at, at),
        line.span(at, at),
        line.sentence().span(),
        line.text(at, at),
        PersonMention.Kind.ROLE);
  }
}
