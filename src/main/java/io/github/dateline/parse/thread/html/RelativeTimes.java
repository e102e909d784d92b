package io.github.dateline.parse.thread.html;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.line.PrintedTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads times that are told from now: {@code Yesterday, 14:05}, {@code il y a 3 jours}. Only a page
 * that says when it was made tells what they mean.
 */
final class RelativeTimes {

  private static final String FILE = "parse/forum/relative-times.tsv";

  private static final RelativeTimes WORDS = new RelativeTimes();

  private static final int LONGEST = 60;
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int MOST_DIGITS = 4;

  private final Map<String, Map<String, Integer>> words = new HashMap<>();

  private RelativeTimes() {
    for (Lexicon.Row row : Lexicon.rows(FILE)) {
      words
          .computeIfAbsent(row.cell(0), kind -> new LinkedHashMap<>())
          .put(row.cell(1), Integer.parseInt(row.cell(2)));
    }
  }

  /**
   * Returns what a time means.
   *
   * @param shown the time as a reader sees it
   * @param now when the page was made
   * @return the day, with the time of day where it is shown; nothing if the text is none of these
   */
  static Optional<PrintedTime> read(String shown, PrintedTime now) {
    if (shown.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Lexicon.fold(shown).strip();
    Optional<PrintedTime> day = WORDS.day(text, now.date());
    return day.isPresent() ? day : WORDS.span(text, now);
  }

  /** {@code Yesterday, 14:05}: the word may stand behind a label such as {@code posted}. */
  private Optional<PrintedTime> day(String text, LocalDate today) {
    for (Map.Entry<String, Integer> word : of("day").entrySet()) {
      int at = find(text, word.getKey());
      String rest = at < 0 ? "" : text.substring(at + word.getKey().length());
      if (at >= 0 && (rest.isBlank() || clock(rest).isPresent())) {
        LocalDate day = today.minusDays(word.getValue());
        return Optional.of(new PrintedTime(day, clock(rest), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Map<String, Integer> of(String kind) {
    return words.getOrDefault(kind, Map.of());
  }

  /** Returns where a whole word stands, or -1. */
  private static int find(String text, String word) {
    int at = text.indexOf(word);
    int end = at + word.length();
    boolean starts = at == 0 || (at > 0 && !Character.isLetter(text.charAt(at - 1)));
    boolean ends = end == text.length() || (at >= 0 && !Character.isLetter(text.charAt(end)));
    return starts && ends ? at : -1;
  }

  /** Reads the time of day that a text starts with. */
  private static Optional<LocalTime> clock(String rest) {
    List<PrintedTimes.Found> found = PrintedTimes.in("2000-01-01" + rest);
    return found.isEmpty() ? Optional.empty() : found.get(0).time().time();
  }

  /** {@code 3 days ago}, {@code vor einer Stunde}. */
  private Optional<PrintedTime> span(String text, PrintedTime now) {
    String[] parts = inner(text).split(" +", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    int count = count(parts[0]);
    int minutes = of("unit").getOrDefault(parts[1], 0);
    boolean daily = minutes == MINUTES_OF_DAY;
    if (count < 0 || minutes == 0 || (!daily && now.time().isEmpty())) {
      return Optional.empty();
    }
    LocalDateTime then =
        now.date().atTime(now.time().orElse(LocalTime.NOON)).minusMinutes((long) count * minutes);
    return Optional.of(PrintedTime.of(then.toLocalDate()));
  }

  /** Returns what stands behind or before the words that tell that the time is past, or nothing. */
  private String inner(String text) {
    for (String word : of("before").keySet()) {
      if (text.startsWith(word + " ")) {
        return text.substring(word.length()).strip();
      }
    }
    for (String word : of("behind").keySet()) {
      if (text.endsWith(" " + word)) {
        return text.substring(0, text.length() - word.length()).strip();
      }
    }
    return "";
  }

  private int count(String word) {
    boolean number =
        word.length() <= MOST_DIGITS && !word.isEmpty() && word.chars().allMatch(Tokens::isDigit);
    return number ? Integer.parseInt(word) : of("one").getOrDefault(word, -1);
  }
}
