package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names by lists and grammar: runs of capitalised words are weighed by what they consist of
 * and by what stands beside them; then short forms of the names found are looked for.
 */
final class RuleNameFinder {

  private static final int BREAKS = CALENDAR | ORGANISATION | COUNTRY | DEMONYM;

  private final List<Line> lines;
  private final Set<String> parts = new HashSet<>();
  private final Map<String, String> initials = new HashMap<>();

  private RuleNameFinder(List<Line> lines) {
    this.lines = lines;
  }

  static List<Name> find(List<Line> lines) {
    return new RuleNameFinder(lines).find();
  }

  private List<Name> find() {
    List<Name> runs = new ArrayList<>();
    for (Line line : lines) {
      addRuns(line, runs);
    }
    List<Name> open = new ArrayList<>();
    List<Name> found = new ArrayList<>();
    for (Name run : runs) {
      if (score(run) >= (run.words() == 1 ? 3 : 2.2)) {
        found.add(run);
        learn(run);
      } else {
        open.add(run);
      }
    }
    for (Name run : open) {
      if (isKnown(run)) {
        found.add(run);
      }
    }
    found.sort(
        (a, b) ->
            Integer.compare(a.line().token(a.first()).start(), b.line().token(b.first()).start()));
    return found;
  }

  private void learn(Name run) {
    StringBuilder letters = new StringBuilder();
    for (int i = run.first(); i <= run.last(); i++) {
      if (run.line().isCapitalized(i)) {
        letters.append(run.line().token(i).text().charAt(0));
        parts.add(run.line().token(i).text());
      }
    }
    if (letters.length() > 1) {
      initials.put(letters.toString(), run.text());
    }
  }

  private boolean isKnown(Name run) {
    Line line = run.line();
    boolean single = run.first() == run.last();
    if (single && initials.containsKey(run.text())) {
      return true;
    }
    for (int i = run.first(); i <= run.last(); i++) {
      if (!parts.contains(line.token(i).text())) {
        return false;
      }
    }
    return !startsSentence(run) || !line.has(run.first(), FUNCTION | COMMON);
  }

  private void addRuns(Line line, List<Name> runs) {
    int at = 0;
    while (at < line.size()) {
      if (!isNameWord(line, at)) {
        at++;
        continue;
      }
      int end = runEnd(line, at);
      int first = trimFront(line, at, end);
      if (first <= end && !isOther(line, at, first, end)) {
        runs.add(new Name(line, first, end));
      }
      at = end + 1;
    }
  }

  private static boolean isNameWord(Line line, int at) {
    return line.isCapitalized(at)
        && !line.has(at, BREAKS)
        && !(line.has(at, FUNCTION) && !line.has(at + 1, NAME))
        && !(line.token(at).text().length() == 1 && line.has(at, FUNCTION));
  }

  private static int runEnd(Line line, int at) {
    int end = at;
    while (end + 1 < line.size()) {
      int next = end + 1;
      if (isNameWord(line, next) && !isTitleBeforeName(line, next)) {
        end = next;
      } else if (line.lower(next).equals(".")
          && line.isAbbreviationStop(next)
          && isNameWord(line, next + 1)) {
        end = next + 1;
      } else if (line.has(next, PARTICLE)
          && isNameWord(line, next + 1)
          && !line.has(next, FUNCTION)) {
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isTitleBeforeName(Line line, int at) {
    return (line.has(at, TITLE | ROLE) && line.isCapitalized(at + 1))
        || (line.has(at, ROLE) && !line.has(at, NAME));
  }

  private static int trimFront(Line line, int first, int end) {
    int lastTitle = first - 1;
    for (int i = first; i <= end; i++) {
      boolean title = line.has(i, TITLE | ROLE | MODIFIER) || line.has(i, FUNCTION);
      boolean isName = line.has(i, GIVEN) && line.has(i + 1, NAME) && i < end;
      if (title && !isName) {
        lastTitle = i;
      } else if (!title) {
        break;
      }
    }
    int at = lastTitle + 1;
    if (at <= end && line.lower(at).equals(".")) {
      at++;
    }
    return at;
  }

  /** Names of organisations, places, laws: a run that holds or leads to such a word. */
  private static boolean isOther(Line line, int start, int first, int end) {
    for (int i = first; i <= end; i++) {
      if (line.has(i, ORGWORD)
          && !(line.has(i, NAME) && line.has(i - 1, GIVEN | TITLE) && i == end)) {
        return true;
      }
    }
    int next = end + 1;
    return (line.isCapitalized(next) && line.has(next, ORGWORD))
        || (line.has(next, ORGWORD) && line.lower(start - 1).equals("the"));
  }

  private double score(Name run) {
    Line line = run.line();
    int left = line.before(run.first());
    double score = 0;
    if (line.isCapitalized(left) && line.has(left, TITLE)) {
      score += run.words() == 1 && line.has(run.first(), ORGWORD) ? 1 : 4;
    } else if (line.has(left, ROLE)) {
      score += line.isCapitalized(left) ? 3 : 1.5;
    }
    if (run.words() == 1 && score < 4 && line.has(run.first(), COMMON | ORGWORD | SPEECH)) {
      return 0;
    }
    score += words(run);
    int next = run.last() + 1;
    if (line.has(next, SPEECH)) {
      score += 1;
    }
    if (line.lower(next).equals(",")
        && (line.lower(next + 1).equals("who") || line.lower(next + 1).equals("the"))) {
      score += 0.5;
    }
    if (line.lower(left).equals("the")) {
      score -= 3;
    }
    if (run.words() == 1 && isPlacePreposition(line.lower(left))) {
      score -= 2;
    }
    return score;
  }

  private static boolean isPlacePreposition(String word) {
    return word.equals("in") || word.equals("at") || word.equals("from") || word.equals("near");
  }

  private static double words(Name run) {
    Line line = run.line();
    double score = 0;
    int capitals = 0;
    boolean allCommon = true;
    for (int i = run.first(); i <= run.last(); i++) {
      if (!line.isCapitalized(i)) {
        continue;
      }
      capitals++;
      boolean common = line.has(i, COMMON | ORGWORD | MODIFIER | ROLE);
      allCommon &= common;
      double weight = common ? 0.5 : line.isAcronym(i) ? 0 : 1;
      if (line.has(i, GIVEN)) {
        score += (i == run.first() ? 2 : 1.2) * weight;
      } else if (line.has(i, NAME)) {
        score += (i == run.first() ? 1 : 1.2) * weight;
      } else if (line.isInitial(i)) {
        score += 0.8;
      } else if (line.has(i, CAPITAL)) {
        score -= 1;
      } else {
        score += i > run.first() ? 0.4 : 0;
      }
    }
    if (allCommon) {
      score -= 1.5;
    }
    return capitals > 1 ? score : Math.min(score, 1.5);
  }

  private static boolean startsSentence(Name run) {
    return run.first() == 0;
  }
}
