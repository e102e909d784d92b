package io.github.dateline.person;

import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses among persons whom a short name fits equally well, as newspapers mean it: a bare surname
 * is not a relative brought in beside another ({@code his wife Anne Mwangi}) nor somebody whom the
 * text calls by the given name; then it is the one just named, and of several just named, or if
 * that was long ago, the one named most.
 */
final class Namesakes {

  /** How far back, in characters, the one just named may stand: about two sentences. */
  static final int NEAR = 300;

  private Namesakes() {}

  static Entity choose(LinkedName name, List<Entity> candidates) {
    List<Entity> left = candidates;
    left = keep(left, entity -> !entity.isRelativeOnly());
    left = keep(left, entity -> !entity.isCalledByGivenName() || isGivenName(name, entity));
    return left.size() == 1 ? left.get(0) : mostPresent(left, name.start());
  }

  /** Those who pass a test, or all if nobody does. */
  private static List<Entity> keep(List<Entity> all, Predicate<Entity> test) {
    List<Entity> kept = all.stream().filter(test).toList();
    return kept.isEmpty() ? all : kept;
  }

  private static boolean isGivenName(LinkedName name, Entity entity) {
    return entity.forms().stream()
        .anyMatch(form -> form.isFull() && form.given().equals(name.form().given()));
  }

  private static Entity mostPresent(List<Entity> candidates, int offset) {
    List<Entity> latest = new ArrayList<>();
    int sentence = -1;
    for (Entity entity : candidates) {
      Optional<Span> last = entity.lastMentionBefore(offset).map(PersonMention::sentence);
      int start = last.map(Span::start).orElse(-1);
      if (start > sentence) {
        latest.clear();
        sentence = start;
      }
      if (start == sentence) {
        latest.add(entity);
      }
    }
    boolean near = sentence >= 0 && latest.size() == 1 && isNear(latest.get(0), offset);
    return near ? latest.get(0) : mostNamed(sentence >= 0 ? latest : candidates, candidates);
  }

  private static boolean isNear(Entity entity, int offset) {
    return offset - entity.lastBefore(offset) < NEAR;
  }

  /** The one named most; of equals the one named first in the last sentence that has one. */
  private static Entity mostNamed(List<Entity> latest, List<Entity> all) {
    List<Entity> asked = latest.size() > 1 ? latest : all;
    return asked.stream()
        .min(Comparator.comparingInt((Entity e) -> -e.size()).thenComparing(Entity::firstStart))
        .orElseThrow();
  }
}
