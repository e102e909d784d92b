package io.github.dateline.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name taken apart for comparing: lower case, without accents, particles and suffixes.
 *
 * @param parts the words; an initial is one letter
 */
record NameForm(List<String> parts) {

  private static final Set<String> IGNORED = NameParts.of("particle");
  private static final Set<String> ARTICLES = NameParts.of("joined");

  /** What is put behind a name to make an adjective: {@code Warhol-like}. */
  private static final Set<String> ADJECTIVE_ENDS = NameParts.of("adjective");

  NameForm {
    parts = List.copyOf(parts);
  }

  static NameForm of(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = fold(name) + " ";
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '-' || c == '\'') {
        word.append(c);
      } else if (word.length() > 0) {
        add(word.toString(), parts);
        word.setLength(0);
      }
    }
    return new NameForm(parts.isEmpty() ? List.of(folded.strip()) : parts);
  }

  private static void add(String word, List<String> parts) {
    int hyphen = word.indexOf('-');
    String bare =
        hyphen > 0 && ARTICLES.contains(word.substring(0, hyphen))
            ? word.substring(hyphen + 1)
            : word;
    int end = bare.lastIndexOf('-');
    if (end > 0 && ADJECTIVE_ENDS.contains(bare.substring(end + 1))) {
      bare = bare.substring(0, end);
    }
    bare = bare.replace("'", "");
    if (!bare.isEmpty() && !IGNORED.contains(bare)) {
      parts.add(bare);
    }
  }

  /** Lower case without accents; a cap of marks is not needed, names are short. */
  static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
    boolean plain = lower.chars().allMatch(c -> c < 128);
    if (plain || lower.length() > 200) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      out.append(
          switch (c) {
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> String.valueOf(c);
          });
    }
    return out.toString();
  }

  String given() {
    return parts.get(0);
  }

  String surname() {
    return parts.get(parts.size() - 1);
  }

  int size() {
    return parts.size();
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  /** {@code Kim Jong-un} and {@code Kim Jong Un}: the same letters with other breaks. */
  boolean isSameUnhyphened(NameForm other) {
    boolean broken = size() != other.size() && Math.min(size(), other.size()) > 1;
    return broken
        && given().charAt(0) == other.given().charAt(0)
        && unhyphened().equals(other.unhyphened());
  }

  private String unhyphened() {
    return String.join("", parts).replace("-", "");
  }

  /** The first letters in order: {@code ik} of Imran Khan. */
  String initials() {
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      letters.append(part.charAt(0));
    }
    return letters.toString();
  }
}
