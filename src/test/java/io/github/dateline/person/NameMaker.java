package io.github.dateline.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;

/** Invents names of persons and other things, of the forms that many countries have. */
final class NameMaker {

  /** A name: as a whole, as it is used alone, and the given name. */
  record Full(String full, String last, String first) {}

  private static final String[] PARTICLES = {
    "van der", "de la", "bin", "von", "de", "da", "dos", "van", "el", "del", "ibn", "ter", "di"
  };

  private final SplittableRandom random;
  private final List<String> given = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final List<String> givenWords = new ArrayList<>();
  private final List<String> surnameWords = new ArrayList<>();
  private final List<String> surnameCities = new ArrayList<>();
  private final List<String> cities = new ArrayList<>();
  private final List<String> rare = new ArrayList<>();

  NameMaker(SplittableRandom random) throws IOException {
    this.random = random;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameMaker.class.getResourceAsStream("names.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t", -1));
        }
      }
    }
  }

  private void add(String[] row) {
    String flags = row.length > 1 ? row[1] : "n";
    String word = row[0];
    boolean plain = !has(flags, 'w') && word.length() > 2;
    boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    boolean surname = letters && has(flags, 's') && word.length() > 3;
    if (letters && (has(flags, 'm') || has(flags, 'f') || has(flags, 'g'))) {
      (plain ? given : givenWords).add(word);
    }
    if (surname) {
      (plain ? surnames : surnameWords).add(word);
    }
    if (surname && plain && has(flags, 'c')) {
      surnameCities.add(word);
    }
    if (plain && letters && has(flags, 'n')) {
      rare.add(word);
    }
    if (has(flags, 'c') && word.codePointAt(0) < 0x250 && Character.isLetter(word.charAt(0))) {
      cities.add(word);
    }
  }

  private static boolean has(String flags, char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** Some given names are words ({@code Grace}, {@code Bill}) and some are new. */
  String given() {
    int dice = random.nextInt(24);
    return capital(dice < 2 ? mixed(given) : dice < 4 ? pick(givenWords) : pick(given));
  }

  /** Some surnames are towns or words ({@code Wells}, {@code King}) and some are new. */
  String last() {
    int dice = random.nextInt(40);
    return capital(
        dice < 18
            ? pick(surnames)
            : dice < 24
                ? pick(rare)
                : dice < 28
                    ? pick(surnameCities)
                    : dice < 31 ? pick(surnameWords) : mixed(dice < 36 ? surnames : rare));
  }

  String city() {
    return capital(pick(random.nextInt(8) == 0 ? surnameCities : cities));
  }

  /** A word of no language, or a rare one. */
  String word() {
    int dice = random.nextInt(6);
    return capital(
        dice < 2
            ? mixed(cities)
            : dice < 4 ? mixed(surnames) : dice < 5 ? pick(cities) : pick(rare));
  }

  Full full() {
    String first = given();
    String last = last();
    return switch (random.nextInt(24)) {
      case 0 -> new Full(first + " " + initial() + ". " + last, last, first);
      case 1 -> new Full(initial() + ". " + initial() + ". " + last, last, first);
      case 2 -> new Full(initial() + "." + initial() + ". " + last, last, first);
      case 3 -> new Full(first + " " + given() + " " + last, last, first);
      case 4 -> new Full(first + " " + last() + " " + last, last, first);
      case 5 -> doubled(first, last + "-" + last());
      case 6, 7 -> particle(first, last);
      case 8 -> new Full(first + " al-" + last, "al-" + last, first);
      case 9 -> chinese();
      case 10 -> korean();
      case 11 -> new Full(last, last, last);
      case 12 -> new Full(first + "-" + given() + " " + last, last, first);
      case 13 -> new Full(first + " " + last + " Jr.", last, first);
      case 14 -> new Full("Abdul " + first + " " + last, last, "Abdul " + first);
      default -> new Full(first + " " + last, last, first);
    };
  }

  private static Full doubled(String first, String last) {
    return new Full(first + " " + last, last, first);
  }

  private Full particle(String first, String last) {
    String particle = PARTICLES[random.nextInt(PARTICLES.length)];
    String whole = first + " " + particle + " " + last;
    return new Full(whole, random.nextBoolean() ? last : particle + " " + last, first);
  }

  private Full chinese() {
    String family = syllable();
    String own = syllable() + (random.nextBoolean() ? syllable().toLowerCase(Locale.ROOT) : "");
    return new Full(family + " " + own, random.nextBoolean() ? family : own, own);
  }

  private Full korean() {
    String family = syllable();
    String own = syllable() + "-" + syllable().toLowerCase(Locale.ROOT);
    return new Full(family + " " + own, family, own);
  }

  private String syllable() {
    String[] heads = {
      "B", "Ch", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "Q", "S", "Sh", "T", "W", "X",
      "Y", "Z", "Zh"
    };
    String[] tails = {
      "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "i", "ia", "ian", "ie", "in", "ing",
      "iu", "o", "ong", "ou", "u", "un", "uo", "oon", "ee"
    };
    return heads[random.nextInt(heads.length)] + tails[random.nextInt(tails.length)];
  }

  private char initial() {
    return (char) ('A' + random.nextInt(26));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The head of one word and the tail of another. */
  private String mixed(List<String> list) {
    String head = pick(list).split("[ -]", 2)[0];
    String tail = pick(list).split("[ -]", 2)[0];
    String word = head.substring(0, (head.length() + 1) / 2) + tail.substring(tail.length() / 2);
    return word.indexOf('\'') >= 0 || word.length() < 3 ? "kolar" : word;
  }

  /** Puts a capital at the start of each part. */
  private static String capital(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
