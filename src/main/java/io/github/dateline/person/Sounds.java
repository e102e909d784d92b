package io.github.dateline.person;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sounds of a word one after the other: a run of vowels as written, a consonant by its sound.
 * Doubled consonants are one, a final h and hyphens are none. Used once.
 */
final class Sounds {

  private static final String VOWELS = "aeiouy";

  private static final Map<String, String> CONSONANTS =
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

  private final String word;
  private int at;
  private @Nullable String last;

  Sounds(String word) {
    this.word = word;
  }

  static boolean areVowels(String sound) {
    return VOWELS.indexOf(sound.charAt(0)) >= 0;
  }

  /** Returns the next sound, or null behind the last. */
  @Nullable String next() {
    while (at < word.length()) {
      int first = at;
      while (at < word.length() && isVowel(at)) {
        at++;
      }
      String sound = at > first ? word.substring(first, at) : consonant();
      if (sound != null) {
        last = sound;
        return sound;
      }
    }
    return null;
  }

  private boolean isVowel(int index) {
    boolean glide = word.charAt(index) == 'y' && index == 0 && word.length() > 1;
    return !glide && VOWELS.indexOf(word.charAt(index)) >= 0;
  }

  private @Nullable String consonant() {
    String two = word.substring(at, Math.min(at + 2, word.length()));
    String one = two.substring(0, 1);
    String sound = CONSONANTS.get(two);
    at += sound == null ? 1 : two.length();
    if (sound == null) {
      sound = CONSONANTS.getOrDefault(one, one);
    }
    boolean finalH = sound.equals("h") && at == word.length() && at > 1;
    boolean silent = finalH || sound.equals("'") || sound.equals("-");
    return silent || sound.equals(last) ? null : sound;
  }
}
