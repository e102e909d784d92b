package io.github.dateline.lexicon;

import static java.util.Objects.requireNonNull;

import io.github.dateline.lexicon.Lexicon.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Countries by every word that stands for them: names, demonyms, capitals and national bodies.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Countries.standard().resolve("Pakistani"); // Pakistan
 * Countries.standard().resolve("CIA"); // United States
 * }</pre>
 */
public final class Countries {

  /** By what a phrase stands for a country; in order of preference for an ambiguous phrase. */
  public enum Kind {
    /** Its name: {@code Pakistan}, {@code US}. */
    COUNTRY,
    /** Its adjective or people: {@code Pakistani}, {@code Britons}. */
    DEMONYM,
    /** Its capital, which may stand for its government: {@code Islamabad}. */
    CAPITAL,
    /** A body: {@code CIA}, {@code Kremlin}, {@code United Nations}. */
    ORGANISATION
  }

  /**
   * What a phrase names.
   *
   * @param kind by what
   * @param name the usual English name of the country, or of the body
   * @param country the country; empty for international bodies
   * @param words how many words the phrase has
   */
  public record Match(Kind kind, String name, Optional<String> country, int words) {

    /** Checks that nothing is null. */
    public Match {
      requireNonNull(kind, "kind");
      requireNonNull(name, "name");
      requireNonNull(country, "country");
    }
  }

  private final Map<String, Match> exact = new HashMap<>();
  private final Map<String, Match> folded = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private int longest;

  private Countries() {
    for (Row row : Lexicon.rows("lexicon/countries.tsv")) {
      String name = row.cell(0);
      names.add(name);
      add(Kind.COUNTRY, name, name, Optional.of(name));
      addAll(Kind.COUNTRY, row.cell(1), name, Optional.of(name));
      addAll(Kind.DEMONYM, row.cell(2), name, Optional.of(name));
      addAll(Kind.CAPITAL, row.cell(3), name, Optional.of(name));
    }
    for (Row row : Lexicon.rows("lexicon/organisations.tsv")) {
      String country = row.cell(2);
      if (!country.isEmpty() && !names.contains(country)) {
        throw row.bad("a country of countries.tsv");
      }
      Optional<String> owner = country.isEmpty() ? Optional.empty() : Optional.of(country);
      add(Kind.ORGANISATION, row.cell(0), row.cell(0), owner);
      addAll(Kind.ORGANISATION, row.cell(1), row.cell(0), owner);
    }
  }

  /** Returns the countries of the bundled lists. */
  public static Countries standard() {
    return Standard.COUNTRIES;
  }

  /** Loads the lists when they are first asked for, once; nothing in them ever changes. */
  private static final class Standard {
    static final Countries COUNTRIES = new Countries();
  }

  /**
   * Returns the country that a phrase stands for by name, demonym, capital or national body.
   *
   * @param phrase for example {@code US}, {@code Pakistani}, {@code Kremlin}; without article
   */
  public Optional<String> resolve(String phrase) {
    return find(phrase).flatMap(Match::country);
  }

  /**
   * Returns the country with a name, such as {@code Britain}; not by demonym, capital or body.
   *
   * @param phrase a name in any case; {@code US} and the like in capitals
   */
  public Optional<String> named(String phrase) {
    return find(phrase).filter(m -> m.kind() == Kind.COUNTRY).flatMap(Match::country);
  }

  /**
   * Returns what a phrase names.
   *
   * @param phrase the whole phrase, words divided by one blank; without article
   */
  public Optional<Match> find(String phrase) {
    Match match = exact.get(phrase);
    return Optional.ofNullable(match != null ? match : folded.get(Lexicon.fold(phrase)));
  }

  /**
   * Returns the longest phrase of the lists that begins at a word.
   *
   * @param words gives the word at an index, as written
   * @param at the index to begin at
   * @param size the number of words
   */
  public Optional<Match> longestAt(IntFunction<String> words, int at, int size) {
    String first = words.apply(at);
    if (!firstWords.contains(Lexicon.fold(first))) {
      return Optional.empty();
    }
    Optional<Match> best = find(first);
    StringBuilder phrase = new StringBuilder(first);
    for (int i = at + 1; i < Math.min(size, at + longest); i++) {
      phrase.append(' ').append(words.apply(i));
      Optional<Match> longer = find(phrase.toString());
      if (longer.isPresent()) {
        best = longer;
      }
    }
    return best;
  }

  private void addAll(Kind kind, String phrases, String name, Optional<String> country) {
    for (String phrase : phrases.split(";", -1)) {
      if (!phrase.isEmpty()) {
        add(kind, phrase, name, country);
      }
    }
  }

  private void add(Kind kind, String phrase, String name, Optional<String> country) {
    String[] words = phrase.split(" ", -1);
    longest = Math.max(longest, words.length);
    firstWords.add(Lexicon.fold(words[0]));
    Match match = new Match(kind, name, country, words.length);
    if (isAcronym(phrase)) {
      prefer(exact, phrase, match);
    } else {
      prefer(folded, Lexicon.fold(phrase), match);
    }
  }

  private static void prefer(Map<String, Match> matches, String key, Match match) {
    Match known = matches.get(key);
    if (known == null || match.kind().compareTo(known.kind()) < 0) {
      matches.put(key, match);
    }
  }

  /**
   * Capitals only: such a word matches as written, because {@code us} and {@code who} are words.
   */
  private static boolean isAcronym(String phrase) {
    return phrase.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
  }
}
