package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the lines beside a post: its date, the writer's profile, rank and initial. */
final class HeaderLines {

  private static final int REACH = 14;
  private static final int REPEATS = 3;

  private final Page page;
  private final Set<String> labels = new HashSet<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final KnownNames names;

  HeaderLines(Page page, List<Marker> markers) {
    this.page = page;
    this.names = KnownNames.on(page);
    learnLabels(markers);
    learnRanks(markers);
    learnFromNames(markers);
  }

  /**
   * A word that starts a line beside many posts is the label of a profile: "Location Doha". The
   * name of somebody who is quoted stands there often, too, and is none.
   */
  private void learnLabels(List<Marker> markers) {
    Map<String, Integer> counts = new HashMap<>();
    int next = 0;
    for (Marker marker : markers) {
      int from = Math.max(next, marker.line() - REACH);
      next = Math.min(page.size(), marker.last() + REACH);
      for (int i = from; i < next; i++) {
        String word = firstWord(i);
        boolean listed =
            page.folded(i).contains(" and ") || page.has("edit", i) || page.has("react", i);
        boolean name = page.has("said", i) || knownName(i).isPresent();
        if (!word.isEmpty() && page.line(i).words() <= 6 && !listed && !name) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (word, count) -> {
          if (count >= REPEATS && count * 2 >= markers.size()) {
            labels.add(word);
          }
        });
  }

  /** Returns the first of several words, as "joined" in "Joined Aug 21, 2013". */
  private String firstWord(int line) {
    String folded = page.folded(line);
    int end = folded.indexOf(' ');
    for (int i = 0; i < end; i++) {
      if (!Character.isLetter(folded.charAt(i)) && (i + 1 < end || folded.charAt(i) != ':')) {
        return "";
      }
    }
    return end > 2 ? folded.substring(0, end) : "";
  }

  /** Where an initial stands above a name, the line below the name is a rank. */
  private void learnRanks(List<Marker> markers) {
    for (Marker marker : markers) {
      for (int i = Math.max(0, marker.line() - REACH); i < marker.line() - 2; i++) {
        if (isInitial(i)) {
          names.add(page.line(i + 1).text());
          if (!isBeside(i + 2)) {
            ranks.merge(page.folded(i + 2), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** What stands between a known name and the number is a rank or profile. */
  private void learnFromNames(List<Marker> markers) {
    for (Marker marker : markers) {
      int name = marker.line() - 1;
      int from = Math.max(0, marker.line() - REACH);
      while (name >= from && page.line(name).words() <= 8 && knownName(name).isEmpty()) {
        name--;
      }
      if (name < from || knownName(name).isEmpty()) {
        continue;
      }
      for (int i = name + 1; i < Math.min(marker.line(), name + 4); i++) {
        if (!isBeside(i) && !page.line(i).endsSentence() && !page.has("said", i)) {
          ranks.merge(page.folded(i), 1, Integer::sum);
        }
      }
    }
  }

  /** Tells whether a line is the initial of the name below it, shown for want of a picture. */
  boolean isInitial(int line) {
    String text = page.line(line).text();
    if (line + 1 >= page.size() || text.codePointCount(0, text.length()) != 1) {
      return false;
    }
    int initial = Character.toLowerCase(text.codePointAt(0));
    String name = page.line(line + 1).text();
    return Character.isLetterOrDigit(initial)
        && name.length() > 1
        && Character.toLowerCase(name.codePointAt(0)) == initial;
  }

  /** Tells whether a line is sure to stand beside a post: a date, a number, a profile's label. */
  boolean isBeside(int line) {
    return isDate(line) || isNumber(line) || isLabel(line);
  }

  boolean isLabel(int line) {
    boolean value = line > 0 && page.has("profile", line - 1) && isBareLabel(line - 1);
    return value
        || page.has("profile", line)
        || (page.line(line).words() <= 12 && labels.contains(firstWord(line)));
  }

  /** Tells whether the value of a label stands on the next line. */
  private boolean isBareLabel(int line) {
    String folded = page.folded(line);
    return page.line(line).endsWith(':') || isLabelWord(folded);
  }

  private static boolean isLabelWord(String folded) {
    boolean starter = Page.CUES.hasFolded("starter", folded) || folded.equals("original poster");
    return !starter && Page.CUES.startLength("profile", folded) == folded.length();
  }

  boolean isRank(int line) {
    return page.line(line).words() <= 6
        && (page.has("rank", line) || ranks.getOrDefault(page.folded(line), 0) > 1);
  }

  /** Some boards print name and rank in one line: {@code Dana Premium}. */
  String withoutRank(int line) {
    String text = page.line(line).text();
    for (String state : List.of(" Offline", " Online", " Away")) {
      text = text.endsWith(state) ? text.substring(0, text.length() - state.length()) : text;
    }
    int space = text.indexOf(' ');
    while (space > 0) {
      if (Page.CUES.has("rank", text.substring(space + 1)) && !labels.isEmpty()) {
        return text.substring(0, space).strip();
      }
      space = text.indexOf(' ', space + 1);
    }
    return text;
  }

  boolean isNumber(int line) {
    String text = page.line(line).text();
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && ",.#+ \u00a0kK".indexOf(c) < 0) {
        return false;
      }
    }
    return digit && text.length() <= 12;
  }

  /** Tells whether a line holds a date and hardly more, or a day like "Tuesday at 10:07 AM". */
  boolean isDate(int line) {
    Passage passage = page.line(line);
    if (passage.text().length() > 60 || page.has("edit", line)) {
      return false;
    }
    List<PrintedTimes.Found> dates = PrintedTimes.in(passage.text());
    Optional<Span> numeric = dates.isEmpty() ? NumericDay.in(passage.text()) : Optional.empty();
    if (!dates.isEmpty() || numeric.isPresent()) {
      int length = numeric.map(Span::length).orElseGet(() -> dates.get(0).span().length());
      return passage.text().length() - length <= 22;
    }
    return page.has("day", line) && passage.words() <= 6;
  }

  Optional<PrintedTime> time(int line) {
    return isDate(line) ? page.time(line) : Optional.empty();
  }

  /** Returns the known name that a line is, or starts with: {@code Dana Senior Member}. */
  Optional<String> knownName(int line) {
    boolean reaction = !KnownNames.reactors(page.line(line).text()).isEmpty();
    boolean said = page.has("said", line) || page.has("quoted", line);
    return said || reaction || isBeside(line) || page.has("edit", line)
        ? Optional.empty()
        : names.at(page.line(line).text());
  }

  /** Tells whether a line can be a name. */
  boolean isName(int line) {
    Passage passage = page.line(line);
    return passage.text().length() <= 40
        && passage.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && passage.words() <= 5
        && passage.text().length() > 1
        && !passage.endsSentence()
        && !passage.endsWith(':')
        && !passage.text().contains(", ")
        && !passage.text().contains(" and ")
        && !page.has("edit", line)
        && !page.has("react", line)
        && !isBeside(line);
  }
}
