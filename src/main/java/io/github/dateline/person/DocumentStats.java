package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a whole document tells about each of its words: that it once stood behind a title, between a
 * given name and a verb of speech, behind {@code in}, before {@code University}. A word that is
 * told clearly once is known everywhere.
 */
final class DocumentStats {

  static final int AFTER_TITLE = 1;
  static final int AFTER_ROLE = 2;
  static final int AFTER_GIVEN = 4;
  static final int BEFORE_SPEECH = 8;
  static final int AFTER_THE = 16;
  static final int AFTER_PLACE_PREPOSITION = 32;
  static final int BEFORE_ORGWORD = 64;
  static final int LOWER_CASE = 128;
  static final int BEFORE_NAME = 256;
  static final int POSSESSIVE = 512;
  static final int BEFORE_WHO = 1024;
  static final int REPEATED = 2048;

  /** How a word was tagged on a first pass. */
  private static final class Count {
    int bits;
    int seen;
    int tagged;
    int ended;
    int inside;
  }

  private final Map<String, Count> counts = new HashMap<>();

  static DocumentStats of(List<Line> lines) {
    DocumentStats stats = new DocumentStats();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (line.isNameLike(i)) {
          stats.add(line, i);
        }
      }
    }
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (!line.isNameLike(i)) {
          Count count = stats.counts.get(line.lower(i));
          if (count != null) {
            count.bits |= LOWER_CASE;
          }
        }
      }
    }
    return stats;
  }

  private void add(Line line, int at) {
    Count count = counts.computeIfAbsent(line.lower(at), k -> new Count());
    count.bits |= (count.seen++ > 0 ? REPEATED : 0) | before(line, at) | after(line, at);
  }

  private static int before(Line line, int at) {
    int left = line.before(at);
    int bits = 0;
    if (line.has(left, TITLE) && line.isCapitalized(left)) {
      bits |= AFTER_TITLE;
    } else if (line.has(left, ROLE)) {
      bits |= AFTER_ROLE;
    }
    if (line.has(left, GIVEN) && line.isCapitalized(left) && !line.has(left, COMMON | ORGWORD)) {
      bits |= AFTER_GIVEN;
    }
    String word = line.lower(left);
    if (word.equals("the")) {
      bits |= AFTER_THE;
    }
    if (isPlacePreposition(word)) {
      bits |= AFTER_PLACE_PREPOSITION;
    }
    return bits;
  }

  private static int after(Line line, int at) {
    int bits = 0;
    int next = at + 1;
    if (line.has(next, SPEECH) && !line.isCapitalized(next)) {
      bits |= BEFORE_SPEECH;
    }
    if (line.has(next, ORGWORD)) {
      bits |= BEFORE_ORGWORD;
    }
    if (line.isCapitalized(next) && line.has(next, NAME) && !line.has(next, COMMON | ORGWORD)) {
      bits |= BEFORE_NAME;
    }
    if (line.isPossessive(next)) {
      bits |= POSSESSIVE;
    }
    if (line.lower(next).equals(",") && line.lower(next + 1).equals("who")) {
      bits |= BEFORE_WHO;
    }
    return bits;
  }

  static boolean isPlacePreposition(String word) {
    return word.equals("in") || word.equals("at") || word.equals("from") || word.equals("near");
  }

  /** Notes a name that a first pass found. */
  void tagged(Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      Count count = counts.get(name.line().lower(i));
      if (count != null) {
        count.tagged++;
        boolean last = i == name.last() && name.words() > 1;
        count.ended += last ? 1 : 0;
        count.inside += !last && name.words() > 1 ? 1 : 0;
      }
    }
  }

  /** 0 never in a full name, 1 in one but never its last word, 2 the last word, 3 several times. */
  int inFullNames(String lower) {
    Count count = counts.get(lower);
    if (count == null) {
      return 0;
    }
    return count.ended > 1 ? 3 : count.ended > 0 ? 2 : count.inside > 0 ? 1 : 0;
  }

  int bits(String lower) {
    Count count = counts.get(lower);
    return count == null ? 0 : count.bits;
  }

  /** The share of a word's occurrences that a first pass tagged, in quarters: 0 to 4. */
  int taggedShare(String lower) {
    Count count = counts.get(lower);
    return count == null || count.tagged == 0
        ? 0
        : 1 + Math.min(3, (count.tagged * 3) / Math.max(1, count.seen));
  }
}
