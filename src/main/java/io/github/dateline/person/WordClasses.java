package io.github.dateline.person;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.lexicon.Lexicon.Row;
import java.util.HashMap;
import java.util.Map;

/** Classes of words as bits: those of {@code person/words.tsv} and of the list of names. */
final class WordClasses {

  static final int GIVEN = NameTable.GIVEN;
  static final int SURNAME = NameTable.SURNAME;
  static final int NAME = NameTable.NAME;
  static final int COMMON = NameTable.COMMON_WORD;
  static final int HONORIFIC = 1 << 4;
  static final int RANK = 1 << 5;
  static final int ROLE = 1 << 6;
  static final int MODIFIER = 1 << 7;
  static final int KIN = 1 << 8;
  static final int TENURE = 1 << 9;
  static final int SPEECH = 1 << 10;
  static final int PARTICLE = 1 << 11;
  static final int SUFFIX = 1 << 12;
  static final int ORGWORD = 1 << 13;
  static final int PLACEWORD = 1 << 14;
  static final int CALENDAR = 1 << 15;
  static final int FUNCTION = 1 << 16;
  static final int COUNTRY = 1 << 17;
  static final int DEMONYM = 1 << 18;
  static final int CAPITAL = 1 << 19;
  static final int ORGANISATION = 1 << 20;
  static final int MALE_NAME = NameTable.MALE << (21 - 4);
  static final int FEMALE_NAME = NameTable.FEMALE << (21 - 4);
  static final int CITY = 1 << 23;
  static final int RARE = 1 << 24;
  static final int GROUP = 1 << 25;
  static final int PLACE_PHRASE = 1 << 26;
  static final int FAMILY_FIRST = 1 << 27;
  static final int DEED = 1 << 28;
  static final int EPONYM = 1 << 29;
  static final int POSTNOMINAL = 1 << 30;
  static final int NAMESAKE = 1 << 31;
  static final int GEO = COUNTRY | DEMONYM | CAPITAL;
  static final int TITLE = HONORIFIC | RANK;

  private static final Map<String, Integer> CLASSES =
      Map.ofEntries(
          Map.entry("honorific", HONORIFIC),
          Map.entry("rank", RANK),
          Map.entry("role", ROLE),
          Map.entry("modifier", MODIFIER),
          Map.entry("kin", KIN),
          Map.entry("tenure", TENURE),
          Map.entry("speech", SPEECH),
          Map.entry("particle", PARTICLE),
          Map.entry("suffix", SUFFIX),
          Map.entry("orgword", ORGWORD),
          Map.entry("place", PLACEWORD),
          Map.entry("calendar", CALENDAR),
          Map.entry("group", GROUP),
          Map.entry("family-first", FAMILY_FIRST),
          Map.entry("deed", DEED),
          Map.entry("eponym", EPONYM),
          Map.entry("postnominal", POSTNOMINAL),
          Map.entry("namesake", NAMESAKE),
          Map.entry("function", FUNCTION));

  private final Map<String, Integer> words = new HashMap<>();
  private final NameTable names = NameTable.load();
  private final WordClusters clusters = WordClusters.load("clusters.bin");
  private final Countries countries = Countries.standard();

  WordClasses() {
    for (Row row : Lexicon.rows("person/words.tsv")) {
      int bits = 0;
      for (String name : row.cell(1).split(" ", -1)) {
        Integer bit = CLASSES.get(name);
        if (bit == null) {
          throw row.bad("classes out of " + CLASSES.keySet().stream().sorted().toList());
        }
        bits |= bit;
      }
      words.merge(Lexicon.fold(row.cell(0)), bits, (a, b) -> a | b);
    }
  }

  /** Returns the classes of a single word, without countries. */
  int of(String lower) {
    return words.getOrDefault(lower, 0) | bits(names.flags(lower));
  }

  /** Returns the cluster of a word, shifted by a byte, and its group in that byte. */
  int cluster(String lower) {
    int cluster = clusters.of(lower);
    return cluster << 8 | clusters.group(cluster);
  }

  /** Tells whether a phrase is the name of a place; its key is made by {@link NameTable}. */
  boolean isPlace(long phrase) {
    return (names.phraseFlags(phrase) & NameTable.PLACE) != 0;
  }

  private static int bits(int flags) {
    return (flags & (NameTable.NAME | NameTable.COMMON_WORD))
        | ((flags & NameTable.GENDER) << (21 - 4))
        | ((flags & (NameTable.PLACE | NameTable.RARE_WORD)) << (23 - 6));
  }

  Countries countries() {
    return countries;
  }

  static int bit(Countries.Kind kind) {
    return switch (kind) {
      case COUNTRY -> COUNTRY;
      case DEMONYM -> DEMONYM;
      case CAPITAL -> CAPITAL;
      case ORGANISATION -> ORGANISATION;
    };
  }
}
