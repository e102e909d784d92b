package io.github.dateline.parse.wire;

import java.util.Locale;
import java.util.Map;

/**
 * Brings the times of feeds and agencies into the form of ISO 8601, with the offset that they print
 * and no other: {@code Tue, 14 Feb 2023 08:30:00 +0500}, {@code 20230214T083000Z}.
 */
final class WireTimes {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The zones that RFC 822 defines. */
  private static final Map<String, String> ZONES =
      Map.of(
          "gmt", "Z", "ut", "Z", "utc", "Z", "z", "Z", "est", "-05:00", "edt", "-04:00", "cst",
          "-06:00", "cdt", "-05:00", "pst", "-08:00", "pdt", "-07:00");

  private WireTimes() {}

  /** Returns the time in ISO 8601, or the value as it is if it has no such form. */
  static String iso(String value) {
    String text = value.strip();
    if (text.length() >= 8 && digits(text, 0, 8)) {
      return basic(text);
    }
    String mail = mail(text);
    return mail.isEmpty() ? text : mail;
  }

  private static boolean digits(String text, int from, int to) {
    if (to > text.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String basic(String text) {
    String day = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
    boolean hasTime = text.length() >= 13 && text.charAt(8) == 'T' && digits(text, 9, 13);
    if (!hasTime) {
      return day;
    }
    boolean seconds = digits(text, 13, 15);
    String clock = text.substring(9, 11) + ":" + text.substring(11, 13);
    String rest = text.substring(seconds ? 15 : 13);
    return day + "T" + clock + (seconds ? ":" + text.substring(13, 15) : "") + offset(rest.strip());
  }

  /** The form of RFC 822 and 5322; the name of the day may be missing, the year may be short. */
  private static String mail(String text) {
    String[] words = text.replace(',', ' ').strip().split("\\s+", -1);
    int at = words.length > 0 && !digits(words[0], 0, 1) ? 1 : 0;
    if (words.length < at + 3 || !digits(words[at], 0, words[at].length())) {
      return "";
    }
    String name = words[at + 1].toLowerCase(Locale.ROOT);
    int month = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
    String year = words[at + 2];
    if (month < 0 || month % 3 != 0 || !digits(year, 0, 4) && !digits(year, 0, 2)) {
      return "";
    }
    String full = year.length() == 2 ? (year.charAt(0) < '7' ? "20" : "19") + year : year;
    String day = full + "-" + two(month / 3 + 1) + "-" + two(Integer.parseInt(words[at]));
    boolean hasTime = words.length > at + 3 && words[at + 3].indexOf(':') > 0;
    if (!hasTime) {
      return day;
    }
    String clock = words[at + 3].indexOf(':') == 1 ? "0" + words[at + 3] : words[at + 3];
    return day + "T" + clock + (words.length > at + 4 ? offset(words[at + 4]) : "");
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String offset(String zone) {
    boolean signed = zone.startsWith("+") || zone.startsWith("-");
    if (signed && digits(zone, 1, 5)) {
      return zone.substring(0, 3) + ":" + zone.substring(3, 5);
    }
    return signed ? zone : ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
  }
}
