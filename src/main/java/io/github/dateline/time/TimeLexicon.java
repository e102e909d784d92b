package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that time expressions are made of. Immutable.
 *
 * <p>Loading uses plain loops: the first lambda of a process costs as much as reading all the
 * files.
 */
final class TimeLexicon {

  private final Map<String, TimeWord> words;
  private final Map<String, List<Phrase>> phrases;
  private final Map<String, List<HolidayFinder.NamedHoliday>> holidays;
  private final FiscalCalendars fiscal;
  private final Contexts contexts;

  private TimeLexicon(
      Map<String, TimeWord> words,
      Map<String, List<Phrase>> phrases,
      Map<String, List<HolidayFinder.NamedHoliday>> holidays,
      FiscalCalendars fiscal,
      Contexts contexts) {
    this.contexts = contexts;
    this.words = words;
    this.phrases = phrases;
    this.holidays = holidays;
    this.fiscal = fiscal;
  }

  /**
   * An expression that is looked up as a whole.
   *
   * @param words its words in lower case
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value
   */
  record Phrase(List<String> words, DateMention.Type type, String value) {}

  /** Reads the files of a language from {@code time/LANGUAGE/}. */
  static TimeLexicon of(String language) {
    Map<String, TimeWord> words = words("time/" + language + "/words.tsv");
    Map<String, List<Phrase>> phrases = phrases("time/" + language + "/phrases.tsv");
    for (List<Phrase> list : phrases.values()) {
      for (Phrase phrase : list) {
        markCore(phrase.words(), words);
      }
    }
    Map<String, List<HolidayFinder.NamedHoliday>> holidays =
        holidayNames("time/" + language + "/holidays.tsv");
    for (List<HolidayFinder.NamedHoliday> list : holidays.values()) {
      for (HolidayFinder.NamedHoliday named : list) {
        markCore(named.words(), words);
      }
    }
    FiscalCalendars fiscal = FiscalCalendars.of("time/" + language + "/fiscal.tsv");
    Contexts contexts = Contexts.of("time/" + language + "/contexts.tsv");
    return new TimeLexicon(words, phrases, holidays, fiscal, contexts);
  }

  /** A sentence with a phrase must be looked at: its longest word is a core unless another is. */
  private static void markCore(List<String> phrase, Map<String, TimeWord> words) {
    String longest = "";
    for (String word : phrase) {
      if (words.getOrDefault(word, TimeWord.NONE).isCore()) {
        return;
      }
      String token = firstToken(word);
      longest = token.length() > longest.length() ? token : longest;
    }
    TimeWord known = words.getOrDefault(longest, TimeWord.of(Kind.REFERENCE, 0, ""));
    words.put(longest, known.asCore());
  }

  private static Map<String, TimeWord> words(String name) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(Lexicon.fold(kind.name()), kind);
    }
    Map<String, TimeWord> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.rows(name)) {
      if (words.put(Lexicon.fold(row.cell(0)), word(row, kinds)) != null) {
        throw row.bad("each word once");
      }
    }
    return words;
  }

  private static TimeWord word(Lexicon.Row row, Map<String, Kind> kinds) {
    Kind kind = kinds.get(row.cell(1));
    if (kind == null) {
      throw row.bad("a kind of word in the second column");
    }
    String code = row.cell(2);
    boolean numeric = isNumber(code);
    String note = row.cells().size() > 3 ? row.cell(3) : "";
    return new TimeWord(
        kind,
        numeric ? Integer.parseInt(code) : 0,
        numeric ? "" : code,
        note.equals("weak"),
        note.equals("abbr"),
        note.equals("core"));
  }

  private static boolean isNumber(String code) {
    int start = code.startsWith("-") ? 1 : 0;
    boolean digits = code.length() > start && code.length() <= start + 6;
    for (int i = start; i < code.length(); i++) {
      digits = digits && isDigit(code.charAt(i));
    }
    return digits;
  }

  private static Map<String, List<Phrase>> phrases(String name) {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (Lexicon.Row row : Lexicon.rows(name)) {
      List<String> words = List.of(Lexicon.fold(row.cell(0)).split(" ", -1));
      Phrase phrase = new Phrase(words, DateMention.Type.valueOf(row.cell(1)), row.cell(2));
      add(phrases, words.get(0), phrase);
    }
    return phrases;
  }

  private static Map<String, List<HolidayFinder.NamedHoliday>> holidayNames(String name) {
    Map<String, List<HolidayFinder.NamedHoliday>> holidays = new HashMap<>();
    for (Lexicon.Row row : Lexicon.rows(name)) {
      List<String> words = List.of(Lexicon.fold(row.cell(0)).split(" ", -1));
      String first = firstToken(words.get(0));
      add(
          holidays,
          first,
          new HolidayFinder.NamedHoliday(words, Holiday.Rule.parse(row), keepers(row)));
    }
    return holidays;
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    List<T> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }

  private static Set<String> keepers(Lexicon.Row row) {
    return row.cells().size() > 2 ? Set.of(row.cell(2).split(" ", -1)) : Set.of();
  }

  /** A possessive is a token of its own: {@code valentine's} starts with {@code valentine}. */
  private static String firstToken(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  /** Returns what is known of fiscal years. */
  FiscalCalendars fiscal() {
    return fiscal;
  }

  /** Returns the words that tell of their neighbours. */
  Contexts contexts() {
    return contexts;
  }

  /** Returns the holidays whose names start with a word. */
  List<HolidayFinder.NamedHoliday> holidays(String firstWord) {
    return holidays.getOrDefault(firstWord, List.of());
  }

  /** Returns the phrases that start with a word. */
  List<Phrase> startingWith(String firstWord) {
    return phrases.getOrDefault(firstWord, List.of());
  }

  /** Returns what a lower-case word means, {@link TimeWord#NONE} for most. */
  TimeWord word(String lower) {
    TimeWord word = words.get(lower);
    if (word != null) {
      return word;
    }
    char first = lower.charAt(0);
    if (first >= '0' && first <= '9') {
      return DigitWords.read(lower);
    }
    boolean digitLast = lower.length() > 1 && isDigit(lower.charAt(lower.length() - 1));
    return digitLast ? DigitWords.readCode(lower) : TimeWord.NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
