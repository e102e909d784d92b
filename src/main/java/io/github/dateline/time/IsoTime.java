package io.github.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * A time as ISO 8601 writes it.
 *
 * @param code {@code 10:15}, {@code 10:15:30}; parts of a second are left out
 * @param offset {@code Z}, {@code +05:30} or nothing
 */
record IsoTime(String code, String offset) {

  private static final int SHORTEST = 5;

  /** Reads {@code 10:15}, {@code 10:15:30.123+05:00}, {@code 10:15Z}; null for anything else. */
  static @Nullable IsoTime parse(String text) {
    int zone = zoneStart(text);
    String clock = text.substring(0, zone);
    int point = clock.indexOf('.');
    String code = point < 0 ? clock : clock.substring(0, point);
    String offset = text.substring(zone).equals("z") ? "Z" : text.substring(zone);
    boolean zoned = offset.isEmpty() || Zones.parse(offset).isPresent();
    return zoned && isClock(code) ? new IsoTime(code, offset) : null;
  }

  private static int zoneStart(String text) {
    for (int i = SHORTEST; i < text.length(); i++) {
      if ("zZ+-".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isClock(String code) {
    if (code.length() != SHORTEST && code.length() != SHORTEST + 3) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean fits =
          i % 3 == 2 ? c == ':' : c >= '0' && c <= (i % 3 == 1 ? '9' : i == 0 ? '2' : '5');
      if (!fits) {
        return false;
      }
    }
    return code.compareTo("24:00") <= 0;
  }
}
