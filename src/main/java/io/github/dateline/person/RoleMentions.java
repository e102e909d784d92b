package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import io.github.dateline.person.Holders.Asked;
import io.github.dateline.person.Holders.Held;
import io.github.dateline.person.Holders.Holder;
import java.util.ArrayList;
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

  /** How far back, in characters, the holder of a role told by one word may have been named. */
  private static final int WORD_REACH = 3000;

  /** How far back the holder may have been named whom only the head or the country fits. */
  private static final int NEAR = 1500;

  /** How many times as often one of two must be named to be meant with both in sight. */
  private static final int MUCH_MORE = 3;

  private final RoleReader reader;
  private final RoleWords words;

  RoleMentions(RoleReader reader, RoleWords words) {
    this.reader = reader;
    this.words = words;
  }

  /** Adds role mentions to the persons whom they fit. */
  void link(List<Line> lines, List<Entity> all, Taken taken) {
    Holders holders = new Holders(all, words);
    for (Line line : lines) {
      for (int at = 0; at < line.size(); at++) {
        int head = headAt(line, at);
        if (head >= 0) {
          add(line, at, head, holders, taken);
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
      if (reader.phrases().isRole(line, i) || words.isGeneral(line.lower(i))) {
        head = i;
      } else if (!line.has(i, MODIFIER | TENURE | GEO | ORGANISATION | ORGWORD)
          && !line.isAcronym(i)) {
        break;
      }
    }
    return head;
  }

  private void add(Line line, int first, int head, Holders holders, Taken taken) {
    int start = STARTS.contains(line.lower(first)) ? first + 1 : first;
    int end = reader.phrases().complementEnd(line, head);
    if (taken.overlaps(line.span(first, end)) || line.isCapitalized(end + 1)) {
      return;
    }
    Role role = reader.role(line, start, end);
    Optional<Entity> person = person(role, current(line, start), line, first, holders);
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
      Role role, boolean current, Line line, int first, Holders holders) {
    int offset = line.token(first).start();
    Asked asked =
        new Asked(role, words.words(role.text()), RoleWords.rawWords(role.text()), current);
    List<Entity> best = new ArrayList<>();
    int bestScore = 0;
    for (Holder holder : holders.asked(asked)) {
      int score = fit(asked, holder);
      if (score > bestScore) {
        best.clear();
        bestScore = score;
      }
      if (score > 0 && score == bestScore) {
        best.add(holder.entity());
      }
    }
    Optional<Entity> nearest = nearest(best, offset);
    int reach = bestScore > 1 ? asked.words().size() > 1 ? Integer.MAX_VALUE : WORD_REACH : NEAR;
    return nearest.filter(
        e -> e.lastBefore(offset) < 0 ? bestOfAll(role, e) : offset - e.lastBefore(offset) < reach);
  }

  /** A role that stands before the name must be told in full: {@code the ISI chief}. */
  private static boolean bestOfAll(Role asked, Entity entity) {
    return entity.roles().stream()
        .anyMatch(
            role -> RoleWords.rawWords(role.text()).containsAll(RoleWords.rawWords(asked.text())));
  }

  /** The one named last; nobody if the last sentence names two whom the role fits as well. */
  private static Optional<Entity> nearest(List<Entity> all, int offset) {
    Entity best = null;
    boolean tie = false;
    for (Entity entity : all) {
      if (best == null) {
        best = entity;
        continue;
      }
      tie |= sentence(entity, offset) == sentence(best, offset) && !isMoreNamed(best, entity);
      if (sentence(entity, offset) > sentence(best, offset) || isMoreNamed(entity, best)) {
        tie = sentence(entity, offset) == sentence(best, offset) && !isMoreNamed(entity, best);
        best = entity;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private static boolean isMoreNamed(Entity a, Entity b) {
    return a.size() > MUCH_MORE * b.size();
  }

  private static int sentence(Entity entity, int offset) {
    return entity.lastMentionBefore(offset).map(m -> m.sentence().start()).orElse(-1);
  }

  private int fit(Asked asked, Holder holder) {
    int best = 0;
    for (Held held : holder.held()) {
      best = Math.max(best, fit(asked, held));
    }
    return best;
  }

  /** 0 if it does not fit, 1 by head or country alone, 2 with all its words. */
  private int fit(Asked asked, Held held) {
    Role role = held.role();
    boolean former = role.tenure() == Role.Tenure.FORMER;
    if ((asked.current() && former)
        || (asked.role().tenure() == Role.Tenure.FORMER && role.tenure() == Role.Tenure.CURRENT)) {
      return 0;
    }
    Optional<String> country = asked.role().affiliation();
    boolean sameCountry = country.isPresent() && country.equals(role.affiliation());
    if (country.isPresent() && role.affiliation().isPresent() && !sameCountry) {
      return 0;
    }
    String head = asked.head();
    if (words.isGeneral(head)) {
      return sameCountry && words.fitsGeneral(head, held.words()) ? 1 : 0;
    }
    if (!words.hasSameLevel(asked.words(), held.words())
        || (!held.words().contains(head) && !sharesHead(asked.words(), held.words()))) {
      return 0;
    }
    int missing = 0;
    for (String word : asked.words()) {
      missing += held.words().contains(word) ? 0 : 1;
    }
    if (missing > 0) {
      return country.isPresent() && role.affiliation().isPresent() && missing == 1 ? 1 : 0;
    }
    boolean asStated = held.raw().containsAll(asked.raw());
    return (asked.words().size() > 1 ? 4 : 2) + (asStated ? 1 : 0);
  }

  private boolean sharesHead(List<String> asked, List<String> held) {
    return asked.stream().anyMatch(word -> words.isGroupedHead(word) && held.contains(word));
  }
}
