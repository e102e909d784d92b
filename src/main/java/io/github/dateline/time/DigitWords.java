package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;

/** Words that hold digits: {@code 12}, {@code 12th}, {@code 1990s}, {@code 08:30am}, {@code Q3}. */
final class DigitWords {

  private static final int LONGEST = 12;

  /** The number of a clock time that is closed by a {@code Z}. */
  static final int UNIVERSAL = 2;

  private DigitWords() {}

  /** Reads a word that starts with a digit. */
  static TimeWord read(String lower) {
    if (lower.length() > LONGEST) {
      return TimeWord.NONE;
    }
    int digits = 0;
    while (digits < lower.length() && isDigit(lower.charAt(digits))) {
      digits++;
    }
    if (digits == lower.length()) {
      return digits <= 8 ? TimeWord.of(Kind.NUMBER, Integer.parseInt(lower), lower) : TimeWord.NONE;
    }
    String head = lower.substring(0, digits);
    String tail = lower.substring(digits);
    return digits > 4 ? TimeWord.NONE : withTail(Integer.parseInt(head), head, tail);
  }

  private static TimeWord withTail(int number, String head, String tail) {
    return switch (tail) {
      case "st", "nd", "rd", "th" ->
          TimeWord.of(Kind.ORDINAL, number, head.length() <= 2 ? "" : head);
      case "s", "'s", "’s" -> decade(number, head);
      case "q" -> suffixed(Kind.QUARTER_CODE, number, 4);
      case "h" -> suffixed(Kind.HALF_CODE, number, 2);
      case "am", "pm" -> clock(number, 0, 0, tail);
      case "z", "hrs" -> military(number, head, tail);
      default -> ":.,".indexOf(tail.charAt(0)) >= 0 ? pointed(number, head, tail) : TimeWord.NONE;
    };
  }

  /** {@code 2Q}, {@code 1H}: for {@code 2h} is two hours too, a year must follow. */
  private static TimeWord suffixed(Kind kind, int number, int most) {
    return number >= 1 && number <= most ? TimeWord.of(kind, number, "suffix") : TimeWord.NONE;
  }

  /** {@code 1530Z}, {@code 0930hrs}. */
  private static TimeWord military(int number, String head, String tail) {
    boolean clock = head.length() == 4 && number < 2400 && number % 100 < 60;
    int closed = tail.equals("z") ? UNIVERSAL : 0;
    return clock
        ? TimeWord.of(Kind.CLOCK, closed, code(number / 100, number % 100))
        : TimeWord.NONE;
  }

  /** {@code 1990s} is 199, {@code 80s} is 8 in a century yet to be settled. */
  private static TimeWord decade(int number, String head) {
    if (number % 10 != 0 || head.length() % 2 != 0) {
      return TimeWord.NONE;
    }
    if (head.length() == 4 && number >= 1000 && number < 2100) {
      return TimeWord.of(Kind.DECADE, number / 10, "");
    }
    return head.length() == 2 ? TimeWord.of(Kind.DECADE, number / 10, "short") : TimeWord.NONE;
  }

  private static TimeWord pointed(int number, String head, String tail) {
    if (tail.charAt(0) == ',') {
      return grouped(number, tail);
    }
    if (tail.charAt(0) == '.' && tail.indexOf('.', 1) > 0) {
      return dotted(head + tail);
    }
    int at = 1;
    while (at < tail.length() && isDigit(tail.charAt(at))) {
      at++;
    }
    String behind = tail.substring(at);
    boolean colon = tail.charAt(0) == ':';
    if (at == 3 && isMeridiemOrNone(behind) && (colon || !behind.isEmpty())) {
      return clock(number, Integer.parseInt(tail.substring(1, 3)), 0, behind);
    }
    if (colon && at == 3 && behind.length() == 3 && behind.charAt(0) == ':') {
      return clock(number, Integer.parseInt(tail.substring(1, 3)), 0, "");
    }
    return !colon && behind.isEmpty()
        ? TimeWord.of(Kind.DECIMAL, number, head + tail)
        : TimeWord.NONE;
  }

  /** {@code 14.2.2023}: with full stops the day comes first; its code is {@code 2023-02-14}. */
  private static TimeWord dotted(String lower) {
    String[] parts = lower.split("\\.", -1);
    if (parts.length != 3 || parts[0].length() > 4 || parts[1].length() > 2) {
      return TimeWord.NONE;
    }
    if (parts[0].length() > 2) {
      boolean yearFirst = parts[0].length() == 4 && parts[1].length() == 2;
      return yearFirst && parts[2].length() == 2
          ? dotted(parts[2] + "." + parts[1] + "." + parts[0])
          : TimeWord.NONE;
    }
    for (String part : parts) {
      if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return TimeWord.NONE;
      }
    }
    int day = Integer.parseInt(parts[0]);
    int month = Integer.parseInt(parts[1]);
    boolean date = parts[2].length() == 4 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return date ? TimeWord.of(Kind.NUMERIC_DATE, day + 100 * month, parts[2]) : TimeWord.NONE;
  }

  /** {@code 1,200}: a count, never a year. */
  private static TimeWord grouped(int number, String tail) {
    int value = number;
    for (int i = 0; i < tail.length(); i += 4) {
      if (i + 4 > tail.length() || tail.charAt(i) != ',' || value > 100_000) {
        return TimeWord.NONE;
      }
      for (int j = i + 1; j < i + 4; j++) {
        if (!isDigit(tail.charAt(j))) {
          return TimeWord.NONE;
        }
        value = value * 10 + tail.charAt(j) - '0';
      }
    }
    return TimeWord.of(Kind.NUMBER, value, "grouped");
  }

  private static boolean isMeridiemOrNone(String tail) {
    return tail.isEmpty() || tail.equals("am") || tail.equals("pm");
  }

  /** The code of a clock time is {@code 08:30}; its number tells whether am or pm is still open. */
  private static TimeWord clock(int hour, int minute, int open, String meridiem) {
    if (hour > 24 || minute > 59 || (!meridiem.isEmpty() && (hour > 12 || hour == 0))) {
      return TimeWord.NONE;
    }
    int hour24 = meridiem.isEmpty() ? hour : hour % 12 + (meridiem.equals("pm") ? 12 : 0);
    return TimeWord.of(Kind.CLOCK, meridiem.isEmpty() ? 1 : open, code(hour24, minute));
  }

  /** Writes a number with leading zeros; a formatter would cost the first answer 20 ms. */
  static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }

  static String code(int hour, int minute) {
    return pad(hour, 2) + ":" + pad(minute, 2);
  }

  /** {@code Q3}, {@code H1}, {@code FY2009}. */
  static TimeWord readCode(String lower) {
    if (lower.length() == 2 && lower.charAt(0) == 'q' && "1234".indexOf(lower.charAt(1)) >= 0) {
      return TimeWord.of(Kind.QUARTER_CODE, lower.charAt(1) - '0', "");
    }
    if (lower.length() == 2 && lower.charAt(0) == 'h' && "12".indexOf(lower.charAt(1)) >= 0) {
      return TimeWord.of(Kind.HALF_CODE, lower.charAt(1) - '0', "");
    }
    if (lower.startsWith("fy") && (lower.length() == 4 || lower.length() == 6)) {
      TimeWord year = read(lower.substring(2));
      int number = lower.length() == 4 ? 2000 + year.number() : year.number();
      boolean usual = number >= 1000 && number <= 2199;
      return usual && year.kind() == Kind.NUMBER
          ? TimeWord.of(Kind.FISCAL_YEAR, number, "")
          : TimeWord.NONE;
    }
    return TimeWord.NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
