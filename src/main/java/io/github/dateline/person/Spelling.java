package io.github.dateline.person;

import java.util.List;

/**
 * Compares two words of names: the same, the same in another transliteration ({@code Mohammed},
 * {@code Muhammad}), or one slip apart ({@code Nadeen}, {@code Nadeem}).
 */
final class Spelling {

  /** Letters that can begin the same sound. */
  private static final List<String> GROUPS =
      List.of("aeiouy'-", "kcqgx", "jzd", "vw", "fp", "szc", "td", "h'-", "yij");

  private Spelling() {}

  /** The consonants as sounds, doubles and a final h dropped: the same for all transliterations. */
  static String skeleton(String word) {
    StringBuilder out = new StringBuilder();
    Sounds sounds = new Sounds(word);
    for (String sound = sounds.next(); sound != null; sound = sounds.next()) {
      if (!Sounds.areVowels(sound)) {
        out.append(sound);
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
    Sounds left = new Sounds(a);
    Sounds right = new Sounds(b);
    String x = left.next();
    String y = right.next();
    while (x != null && y != null && areAlike(x, y)) {
      x = left.next();
      y = right.next();
    }
    return x == null && y == null;
  }

  private static boolean areAlike(String x, String y) {
    return x.equals(y) || Sounds.areVowels(x) && Sounds.areVowels(y) && vowelsAgree(x, y);
  }

  /** Whether the first letters may be one sound; most pairs of words part here at no cost. */
  private static boolean beginsAlike(String a, String b) {
    char x = a.charAt(0);
    char y = b.charAt(0);
    boolean hardC = (x == 'g' && y == 'c') || (x == 'c' && y == 'g');
    if (x == y || hardC) {
      return x == y;
    }
    for (String group : GROUPS) {
      if (group.indexOf(x) >= 0 && group.indexOf(y) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean vowelsAgree(String x, String y) {
    int left = vowelSet(x);
    int right = vowelSet(y);
    boolean neutral = x.equals("e") || y.equals("e");
    return left == right || neutral && (left & right) != 0;
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
