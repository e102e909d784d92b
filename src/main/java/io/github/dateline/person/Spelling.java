package io.github.dateline.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares two words of names: the same, the same in another transliteration ({@code Mohammed},
 * {@code Muhammad}), or one slip apart ({@code Nadeen}, {@code Nadeem}).
 */
final class Spelling {

  private static final String VOWELS = "aeiouy";

  /** Letters that can begin the same sound. */
  private static final List<String> GROUPS =
      List.of("aeiouy'-", "kcqgx", "jzd", "vw", "fp", "szc", "td", "h'-", "yij");

  private static final Map<String, String> SOUNDS =
      Map.ofEntries(
          Map.entry("kh", "k"),
          Map.entry("gh", "k"),
          Map.entry("ck", "k"),
          Map.entry("ph", "f"),
          Map.entry("dh", "d"),
          Map.entry("th", "t"),
          Map.entry("sh", "S"),
          Map.entry("ch", "C"),
          Map.entry("zh", "J"),
          Map.entry("dj", "J"),
          Map.entry("tz", "ts"),
          Map.entry("q", "k"),
          Map.entry("g", "k"),
          Map.entry("c", "k"),
          Map.entry("w", "v"),
          Map.entry("j", "J"),
          Map.entry("x", "ks"));

  private Spelling() {}

  /** The consonants as sounds, doubles and a final h dropped: the same for all transliterations. */
  static String skeleton(String word) {
    StringBuilder out = new StringBuilder();
    for (String piece : pieces(word)) {
      if (!isVowels(piece)) {
        out.append(piece);
      }
    }
    return out.toString();
  }

  /** Tells whether two words are transliterations of one name. */
  static boolean isVariant(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < 4 || Math.abs(a.length() - b.length()) > 3) {
      return false;
    }
    if (!beginsAlike(a, b)) {
      return false;
    }
    List<String> left = pieces(a);
    List<String> right = pieces(b);
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      String x = left.get(i);
      String y = right.get(i);
      boolean same = (isVowels(x) && isVowels(y)) ? vowelsAgree(x, y) : x.equals(y);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first letters may be one sound; most pairs of words part here at no cost. */
  private static boolean beginsAlike(String a, String b) {
    char x = a.charAt(0);
    char y = b.charAt(0);
    boolean hardC = (x == 'g' && y == 'c') || (x == 'c' && y == 'g');
    return x == y
        || !hardC && GROUPS.stream().anyMatch(g -> g.indexOf(x) >= 0 && g.indexOf(y) >= 0);
  }

  private static boolean vowelsAgree(String x, String y) {
    boolean neutral = x.equals("e") || y.equals("e");
    return vowelSet(x) == vowelSet(y) || (neutral && (vowelSet(x) & vowelSet(y)) != 0);
  }

  /** Bits: 1 for a, 2 for i, 4 for u; e counts as a and i, ee as i, oo and ou as u. */
  private static int vowelSet(String vowels) {
    if (vowels.equals("ee")) {
      return 2;
    }
    if (vowels.equals("ou")) {
      return 4;
    }
    int set = 0;
    for (int i = 0; i < vowels.length(); i++) {
      set |=
          switch (vowels.charAt(i)) {
            case 'a' -> 1;
            case 'e' -> 3;
            case 'i', 'y' -> 2;
            default -> 4;
          };
    }
    return set;
  }

  private static boolean isVowels(String piece) {
    return VOWELS.indexOf(piece.charAt(0)) >= 0;
  }

  private static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int end = at;
      while (end < word.length() && isVowel(word, end)) {
        end++;
      }
      if (end > at) {
        pieces.add(word.substring(at, end));
        at = end;
        continue;
      }
      at = consonant(word, at, pieces);
    }
    return pieces;
  }

  private static boolean isVowel(String word, int at) {
    boolean glide = word.charAt(at) == 'y' && at == 0 && word.length() > 1;
    return !glide && VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static int consonant(String word, int at, List<String> pieces) {
    int length = 1;
    String sound = null;
    if (at + 1 < word.length()) {
      sound = SOUNDS.get(word.substring(at, at + 2));
      length = sound == null ? 1 : 2;
    }
    if (sound == null) {
      String letter = word.substring(at, at + 1);
      sound = SOUNDS.getOrDefault(letter, letter);
    }
    boolean finalH = sound.equals("h") && at + 1 == word.length() && at > 0;
    boolean doubled = !pieces.isEmpty() && pieces.get(pieces.size() - 1).equals(sound);
    if (!finalH && !doubled && !sound.equals("'") && !sound.equals("-")) {
      pieces.add(sound);
    }
    return at + length;
  }

  /** Tells whether one letter put in, left out, changed or swapped makes one word the other. */
  static boolean isOneSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < 4) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int restA = a.length() - start - end;
    int restB = b.length() - start - end;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return (restA <= 1 && restB <= 1) || swapped;
  }
}
