package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows when the fiscal years of countries start. Immutable. */
final class FiscalCalendars {

  /** How far from a fiscal year the country it belongs to may stand, in words. */
  private static final int NEAR = 30;

  private static final Start UNKNOWN = new Start(1, false);

  private final Map<String, Start> starts;

  private FiscalCalendars(Map<String, Start> starts) {
    this.starts = starts;
  }

  private record Start(int month, boolean namedByStart) {}

  static FiscalCalendars of(String name) {
    Map<String, Start> starts = new HashMap<>();
    for (Lexicon.Row row : Lexicon.rows(name)) {
      int month = Integer.parseInt(row.cell(1));
      if (month < 1 || month > 12) {
        throw row.bad("a month from 1 to 12 in the second column");
      }
      starts.put(row.cell(0), new Start(month, row.cell(2).equals("start")));
    }
    return new FiscalCalendars(Map.copyOf(starts));
  }

  /** Returns the fiscal year at word i by the nearest word that tells whose it is. */
  FiscalYear year(Words words, int i, int year) {
    Start start = nearest(words, i, UNKNOWN);
    return new FiscalYear(year, start.month(), start.namedByStart());
  }

  /** Returns the year of {@code 2023-24}: it starts within the first and is named by the second. */
  FiscalYear split(Words words, int i, int second) {
    Start start = nearest(words, i, starts.getOrDefault("*", UNKNOWN));
    return new FiscalYear(second, start.month(), false);
  }

  private Start nearest(Words words, int i, Start otherwise) {
    for (int away = 1; away <= NEAR; away++) {
      Start start = of(words, i - away);
      start = start == null ? of(words, i + away) : start;
      if (start != null) {
        return start;
      }
    }
    return otherwise;
  }

  /** {@code US} and {@code UK} count in capitals only. */
  private @Nullable Start of(Words words, int i) {
    String lower = words.lower(i);
    boolean pronoun = lower.length() == 2 && words.text(i, i + 1).equals(lower);
    return pronoun ? null : starts.get(lower);
  }
}
