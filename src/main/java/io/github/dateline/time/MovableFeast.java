package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** A feast whose day another calendar gives. */
sealed interface MovableFeast {

  /** Returns its day in a year of the Gregorian calendar, null if that is not known. */
  @Nullable LocalDate in(int year);

  /** Tells whether the day may be off by one: where the moon must be seen, or places differ. */
  boolean isApproximate();

  /** Returns how many days it lasts. */
  default int length() {
    return 1;
  }

  /**
   * Reads a rule: {@code hijri/10/1}, {@code hebrew+9}, {@code julian+0}, {@code lunar/1980 02-16
   * 02-05 ...}; null if the rule is none of these.
   */
  static @Nullable MovableFeast parse(Lexicon.Row row) {
    String rule = row.cell(1);
    try {
      if (rule.startsWith("hijri/")) {
        int slash = rule.lastIndexOf('/');
        int month = Integer.parseInt(rule.substring("hijri/".length(), slash));
        return new Hijri(month, Integer.parseInt(rule.substring(slash + 1)));
      }
      if (rule.startsWith("hebrew")) {
        return new Hebrew(Integer.parseInt(rule.substring("hebrew".length())));
      }
      if (rule.startsWith("julian")) {
        return new JulianEaster(Integer.parseInt(rule.substring("julian".length())));
      }
      return rule.startsWith("lunar/") ? Table.parse(rule.substring("lunar/".length())) : null;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw row.bad("a rule such as hijri/10/1, hebrew+9, julian+0 or lunar/1980 02-16 02-05");
    }
  }

  /**
   * A day of the Islamic year by the Umm al-Qura calendar; countries differ by a day or two. Day 0
   * is the whole month.
   */
  record Hijri(int month, int day) implements MovableFeast {
    @Override
    public int length() {
      return day == 0 ? 30 : 1;
    }

    @Override
    public boolean isApproximate() {
      return true;
    }

    @Override
    public @Nullable LocalDate in(int year) {
      try {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        LocalDate date = LocalDate.from(HijrahDate.of(first, month, Math.max(1, day)));
        return date.getYear() == year
            ? date
            : LocalDate.from(HijrahDate.of(first + 1, month, Math.max(1, day)));
      } catch (DateTimeException e) {
        return null; // the calendar is laid down for 1300 to 1600
      }
    }
  }

  /**
   * A day of the Jewish year, counted from its first day in the autumn of the same Gregorian year:
   * Passover is 163 days before it, the Day of Atonement nine days behind it.
   */
  record Hebrew(int days) implements MovableFeast {
    private static final long EPOCH = -2_092_590; // of the count, in days since 1970-01-01

    @Override
    public boolean isApproximate() {
      return false;
    }

    @Override
    public LocalDate in(int year) {
      return LocalDate.ofEpochDay(newYear(year + 3761L)).plusDays(days);
    }

    /** The rules of Hillel II, as Reingold and Dershowitz state them. */
    private static long newYear(long year) {
      long before = elapsed(year - 1);
      long at = elapsed(year);
      long correction = elapsed(year + 1) - at == 356 ? 2 : at - before == 382 ? 1 : 0;
      return EPOCH + at + correction;
    }

    private static long elapsed(long year) {
      long months = Math.floorDiv(235 * year - 234, 19);
      long parts = 12_084 + 13_753 * months;
      long day = 29 * months + Math.floorDiv(parts, 25_920);
      return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
  }

  /** Days from Easter as the Orthodox churches keep it (Meeus, Astronomical Algorithms). */
  record JulianEaster(int days) implements MovableFeast {
    @Override
    public boolean isApproximate() {
      return false;
    }

    @Override
    public LocalDate in(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int n = d + e + 114;
      int drift = year / 100 - year / 400 - 2;
      return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(drift + (long) days);
    }
  }

  /**
   * Days that are listed, for their calendar hangs on the sky. The list is read when it is asked.
   *
   * @param first the first year of the list
   * @param days {@code 02-16 02-05 ...}, one for each year
   */
  record Table(int first, String days) implements MovableFeast {

    private static final int STEP = 6;

    static Table parse(String list) {
      return new Table(Integer.parseInt(list.substring(0, 4)), list.substring(5));
    }

    @Override
    public boolean isApproximate() {
      return true;
    }

    @Override
    public @Nullable LocalDate in(int year) {
      long at = (year - (long) first) * STEP;
      if (at < 0 || at + STEP - 1 > days.length()) {
        return null;
      }
      int start = (int) at;
      int month = Integer.parseInt(days.substring(start, start + 2));
      return LocalDate.of(year, month, Integer.parseInt(days.substring(start + 3, start + 5)));
    }
  }
}
