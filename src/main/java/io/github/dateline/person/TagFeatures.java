package io.github.dateline.person;

import static io.github.dateline.person.WordClasses.*;

import io.github.dateline.text.Token;
import java.util.Arrays;

/**
 * The features by which the tagger weighs a token, as hashes: classes of words around it, the run
 * of capitalised words that it stands in, and what the document tells about it. The word itself
 * counts only if it is an ordinary word, so that no name is learned by heart.
 */
final class TagFeatures {

  private static final int SHOWN =
      GIVEN
          | SURNAME
          | NameTable.EITHER
          | COMMON
          | RARE
          | ORGWORD
          | CITY
          | GEO
          | ORGANISATION
          | TITLE
          | ROLE
          | MODIFIER
          | CALENDAR
          | FUNCTION
          | SUFFIX
          | PARTICLE
          | PLACE_PHRASE
          | FAMILY_FIRST;

  private final Line line;
  private final DocumentStats stats;
  private final boolean shouting;
  private final int[] runStart;
  private final int[] runEnd;
  private final int[] categories;
  private final int[] words;
  private final int[] bits;
  private int[] buffer = new int[112];
  private int count;

  TagFeatures(Line line, DocumentStats stats) {
    this.line = line;
    this.stats = stats;
    this.shouting = isShouting(line);
    this.runStart = new int[line.size()];
    this.runEnd = new int[line.size()];
    this.categories = new int[line.size()];
    this.words = new int[line.size()];
    this.bits = new int[line.size() + 1];
    markRuns();
    for (int i = 0; i < line.size(); i++) {
      categories[i] = TokenCategory.of(line, i, shouting);
      words[i] = shownWord(i);
      bits[i] = stats.bits(line.lower(i));
    }
  }

  /** Most words are capitalised: a headline. */
  private static boolean isShouting(Line line) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < line.size(); i++) {
      if (line.token(i).kind() == Token.Kind.WORD) {
        words++;
        capitals += line.isCapitalized(i) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 > words * 6;
  }

  private void markRuns() {
    int at = 0;
    while (at < line.size()) {
      if (!line.isNameLike(at)) {
        runStart[at] = -1;
        at++;
        continue;
      }
      int end = at;
      while (end + 1 < line.size() && continues(end + 1)) {
        end++;
      }
      while (end > at && !line.isNameLike(end) && !line.isAbbreviationStop(end)) {
        end--;
      }
      Arrays.fill(runStart, at, end + 1, at);
      Arrays.fill(runEnd, at, end + 1, end);
      at = end + 1;
    }
  }

  private boolean continues(int at) {
    return line.isNameLike(at)
        || (line.isAbbreviationStop(at) && line.isNameLike(at + 1))
        || (line.has(at, PARTICLE) && line.isNameLike(at + 1))
        || (line.has(at, PARTICLE) && line.has(at + 1, PARTICLE) && line.isNameLike(at + 2));
  }

  /** Tells whether a token can be part of a name at all. */
  boolean isOpen(int at) {
    return runStart[at] >= 0;
  }

  /** Tells whether a name can begin or end here: not at a particle or a full stop. */
  boolean isWord(int at) {
    return line.isNameLike(at);
  }

  int size() {
    return line.size();
  }

  int[] buffer() {
    return buffer;
  }

  /** Fills the buffer for a token; returns how many features it has. */
  int fill(int at) {
    count = 0;
    add(1, 0, 0);
    addSelf(at);
    addAround(at);
    addRun(at);
    addDocument(at);
    addClusters(at);
    return count;
  }

  /** Fills the buffer with what a first pass has found; returns how many features that gives. */
  int fillSecond(int at) {
    count = 0;
    addFirstPass(at);
    return count;
  }

  private void addSelf(int at) {
    String lower = line.lower(at);
    int classes = line.classes(at);
    add(2, classes & SHOWN, 0);
    for (int bit = 1; bit != 0 && bit <= FAMILY_FIRST; bit <<= 1) {
      if ((classes & bit) != 0) {
        add(3, bit, shouting ? 1 : 0);
      }
    }
    if ((classes & (COMMON | RARE | FUNCTION | ROLE | ORGWORD | MODIFIER | CALENDAR)) != 0) {
      add(4, hash(lower, 0, lower.length()), 0);
    } else {
      int length = lower.length();
      add(5, hash(lower, Math.max(0, length - 3), length), length > 3 ? 1 : 0);
      add(6, hash(lower, Math.max(0, length - 2), length), 0);
    }
    add(7, shape(line.token(at).text()), at == 0 ? 1 : 0);
    add(8, at == 0 ? 1 : 0, classes & (NAME | COMMON | RARE | FUNCTION | CITY | GEO));
    add(9, shouting ? 1 : 0, classes & (NAME | COMMON | RARE));
  }

  private void addAround(int at) {
    for (int offset = -3; offset <= 3; offset++) {
      if (offset == 0) {
        continue;
      }
      int other = at + offset;
      add(20 + offset, category(other), 0);
      if (Math.abs(offset) < 3) {
        add(30 + offset, word(other), 0);
      }
    }
    int self = category(at);
    int left = category(at - 1);
    int right = category(at + 1);
    add(40, left, self);
    add(41, self, right);
    add(42, left * 64 + self, right);
    add(43, category(at - 2) * 64 + left, self);
    add(44, self, right * 64 + category(at + 2));
    add(45, left, right);
    add(46, word(at - 1), word(at + 1));
    add(47, word(at - 1), self);
    add(48, word(at + 1), self);
    add(49, word(at - 2), word(at - 1));
    add(50, word(at + 1), word(at + 2));
  }

  private void addRun(int at) {
    int start = runStart[at];
    int end = runEnd[at];
    int fromStart = Math.min(3, at - start);
    int toEnd = Math.min(3, end - at);
    int first = category(start);
    int last = category(end);
    add(60, fromStart * 4 + toEnd, category(at));
    add(61, first, last);
    add(62, last, fromStart * 4 + toEnd);
    add(63, category(start - 1), category(end + 1));
    add(64, word(start - 1), category(at));
    add(65, word(end + 1), category(at));
    int union = 0;
    for (int i = start; i <= end && i < start + 12; i++) {
      union |= line.classes(i);
    }
    add(66, union & (ORGWORD | GEO | PLACE_PHRASE | ORGANISATION | CALENDAR), toEnd);
    add(67, union & (GIVEN | TITLE | ROLE), fromStart * 4 + toEnd);
    add(68, end - start, line.classes(at) & (NAME | COMMON | RARE));
    add(69, shouting ? 1 : 0, end - start);
    add(70, start == 0 ? 1 : 0, first * 64 + last);
    add(71, word(start - 1), word(end + 1));
    add(72, category(start - 1), last);
    add(73, category(end + 1), last);
  }

  private void addClusters(int at) {
    int self = cluster(at);
    int kind = group(at);
    add(100, self, shouting ? 1 : 0);
    add(101, kind, shouting ? 1 : 0);
    add(102, cluster(at - 1), 0);
    add(103, cluster(at + 1), 0);
    add(104, group(at - 1), kind);
    add(105, kind, group(at + 1));
    add(106, self, category(at));
    add(107, cluster(at - 2), 0);
    add(108, cluster(at + 2), 0);
    add(117, self, at == 0 ? 1 : 0);
    addRunClusters(at, kind * 64 + category(at));
  }

  private void addRunClusters(int at, int self) {
    int start = runStart[at];
    int end = runEnd[at];
    int toEnd = Math.min(3, end - at);
    add(109, cluster(end), toEnd);
    add(110, cluster(start), Math.min(3, at - start));
    add(111, group(start), group(end) * 8 + Math.min(3, end - start));
    add(112, group(start - 1), group(end + 1));
    add(113, cluster(start - 1), 0);
    add(114, cluster(end + 1), 0);
    add(115, group(start - 1), self);
    add(116, group(end + 1), self);
  }

  private int cluster(int at) {
    return at < 0 ? 1 : at >= line.size() ? 2 : line.cluster(at);
  }

  private int group(int at) {
    return cluster(at) & 255;
  }

  private void addDocument(int at) {
    int self = bits[at];
    int classes = line.classes(at) & (NAME | COMMON | RARE | CITY | GEO);
    for (int bit = 1; bit <= DocumentStats.REPEATED; bit <<= 1) {
      if ((self & bit) != 0) {
        add(80, bit, 0);
        add(81, bit, category(at));
      }
    }
    add(82, self & 255, 0);
    add(83, classes, self & (DocumentStats.LOWER_CASE | DocumentStats.AFTER_PLACE_PREPOSITION | 7));
    add(84, bits[at + 1] & 15, category(at));
    add(85, (at > 0 ? bits[at - 1] : 0) & 15, category(at));
  }

  private void addFirstPass(int at) {
    String lower = line.lower(at);
    int share = stats.taggedShare(lower);
    add(90, share, 0);
    add(91, share, category(at));
    add(
        92,
        share,
        stats.taggedShare(line.lower(at + 1)) * 8 + stats.taggedShare(line.lower(at - 1)));
    add(93, share, runEnd[at] - runStart[at]);
    int full = stats.inFullNames(lower);
    add(94, full, 0);
    add(95, full * 8 + share, Math.min(3, runEnd[at] - runStart[at]));
    add(96, full, category(at));
    add(97, full * 64 + category(at - 1), category(at + 1));
  }

  private void add(int template, int a, int b) {
    int h = template * 0x9E3779B1 ^ a * 0x85EBCA77 ^ Integer.rotateLeft(b * 0xC2B2AE3D, 13);
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    buffer[count++] = h;
  }

  private int word(int at) {
    return at < 0 ? 1 : at >= words.length ? 2 : words[at];
  }

  /** The word as the features show it: names are all alike. */
  private int shownWord(int at) {
    String lower = line.lower(at);
    boolean name =
        line.isNameLike(at)
            && (line.classes(at)
                    & (COMMON | RARE | FUNCTION | ROLE | ORGWORD | MODIFIER | CALENDAR))
                == 0;
    return name ? 3 : hash(lower, 0, lower.length());
  }

  private static int hash(String word, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  private static int shape(String text) {
    int shape = 1;
    char last = 0;
    for (int i = 0; i < text.length() && shape < 1 << 20; i++) {
      char c = text.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      if (kind != last || shape < 8) {
        shape = shape * 5 + (kind == 'X' ? 1 : kind == 'x' ? 2 : kind == '0' ? 3 : 4);
      }
      last = kind;
    }
    return shape;
  }

  private int category(int at) {
    return at >= 0 && at < categories.length
        ? categories[at]
        : TokenCategory.of(line, at, shouting);
  }
}
