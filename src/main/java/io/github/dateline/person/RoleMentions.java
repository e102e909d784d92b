package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds roles that stand for a person without a name ({@code the current ISI chief}, {@code COAS},
 * {@code the US official}) and links each to the one person of the document whom it fits.
 *
 * <p>Acronyms are spelled out and heads that mean the same are put together by {@code
 * person/role-words.tsv}; a role fits if its head does and all its other words, or its country,
 * stand in a role of the person.
 */
final class RoleMentions {

  private static final Set<String> STARTS = Set.of("the", "his", "her", "their");

  /** Persons with roles that a role alone is compared with; more would make long lists slow. */
  private static final int MOST_HOLDERS = 500;

  private final RoleReader reader;
  private final RoleWords words;

  RoleMentions(RoleReader reader, RoleWords words) {
    this.reader = reader;
    this.words = words;
  }

  /** Adds role mentions to the persons whom they fit. */
  void link(List<Line> lines, List<Entity> all, Taken taken) {
    List<Entity> entities =
        all.stream().filter(e -> !e.roles().isEmpty()).limit(MOST_HOLDERS).toList();
    for (Line line : lines) {
      for (int at = 0; at < line.size(); at++) {
        int head = headAt(line, at);
        if (head >= 0) {
          add(line, at, head, entities, taken);
          at = head;
        }
      }
    }
  }

  /** Returns the head of the role phrase that begins at a token, or -1. */
  private int headAt(Line line, int at) {
    boolean acronym = line.isAcronym(at) && words.isAcronym(line.lower(at));
    if (acronym && !line.isCapitalized(at + 1)) {
      return at;
    }
    if (!STARTS.contains(line.lower(at))) {
      return -1;
    }
    int head = -1;
    for (int i = at + 1; i < Math.min(line.size(), at + 8); i++) {
      if (line.has(i, ROLE) || words.isGeneral(line.lower(i))) {
        head = i;
      } else if (!line.has(i, MODIFIER | TENURE | GEO | ORGANISATION | ORGWORD)
          && !line.isAcronym(i)) {
        break;
      }
    }
    return head;
  }

  private void add(Line line, int first, int head, List<Entity> entities, Taken taken) {
    int start = STARTS.contains(line.lower(first)) ? first + 1 : first;
    int end = RoleReader.complementEnd(line, head);
    if (taken.overlaps(line.span(first, end)) || line.isCapitalized(end + 1)) {
      return;
    }
    Role role = reader.role(line, start, end);
    Optional<Entity> person = person(role, current(line, start), line, first, entities);
    person.ifPresent(
        entity ->
            entity.add(
                new PersonMention(
                    line.span(first, end),
                    line.span(first, end),
                    line.sentence().span(),
                    line.text(first, end),
                    PersonMention.Kind.ROLE)));
  }

  private static boolean current(Line line, int start) {
    return line.lower(start).equals("current") || line.lower(start).equals("present");
  }

  private Optional<Entity> person(
      Role role, boolean current, Line line, int first, List<Entity> entities) {
    int offset = line.token(first).start();
    Entity best = null;
    int bestScore = 0;
    for (Entity entity : entities) {
      int score = fit(role, current, entity);
      if (score > bestScore
          || (score == bestScore
              && score > 0
              && best != null
              && entity.lastBefore(offset) > best.lastBefore(offset))) {
        best = entity;
        bestScore = score;
      }
    }
    boolean told = best != null && (bestScore > 1 || best.lastBefore(offset) >= 0);
    return told ? Optional.ofNullable(best) : Optional.empty();
  }

  private int fit(Role role, boolean current, Entity entity) {
    int best = 0;
    for (Role held : entity.roles()) {
      best = Math.max(best, fit(role, current, held));
    }
    return best;
  }

  /** 0 if it does not fit, 1 by head or country alone, 2 with all its words. */
  private int fit(Role asked, boolean current, Role held) {
    if ((current && held.tenure() == Role.Tenure.FORMER)
        || (asked.tenure() == Role.Tenure.FORMER && held.tenure() == Role.Tenure.CURRENT)) {
      return 0;
    }
    if (asked.affiliation().isPresent()
        && held.affiliation().isPresent()
        && !asked.affiliation().equals(held.affiliation())) {
      return 0;
    }
    List<String> askedWords = words.words(asked.text());
    List<String> heldWords = words.words(held.text());
    String head = askedWords.get(askedWords.size() - 1);
    if (words.isGeneral(head)) {
      return asked.affiliation().isPresent() && asked.affiliation().equals(held.affiliation())
          ? 1
          : 0;
    }
    if (!heldWords.contains(head) && !sharesHead(askedWords, heldWords)) {
      return 0;
    }
    int missing = 0;
    for (String word : askedWords) {
      missing += heldWords.contains(word) ? 0 : 1;
    }
    boolean byCountry = asked.affiliation().isPresent() && held.affiliation().isPresent();
    if (missing > 0) {
      return byCountry && missing == 1 ? 1 : 0;
    }
    boolean asStated =
        RoleWords.rawWords(held.text()).containsAll(RoleWords.rawWords(asked.text()));
    return (askedWords.size() > 1 ? 4 : 2) + (asStated ? 1 : 0);
  }

  private boolean sharesHead(List<String> asked, List<String> held) {
    return asked.stream().anyMatch(word -> words.isGroupedHead(word) && held.contains(word));
  }
}
