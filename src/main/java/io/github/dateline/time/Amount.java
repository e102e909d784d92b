package io.github.dateline.time;

/**
 * How many units.
 *
 * @param number the whole number, 0 if it is open
 * @param half whether a half is added
 * @param count the number as durations write it: {@code 3}, {@code 2.5}, {@code X}
 * @param modifier the TIMEX3 modifier it brings, often empty
 * @param to the word behind it
 */
record Amount(int number, boolean half, String count, String modifier, int to) {

  static Amount of(int number, int to) {
    return new Amount(number, false, Integer.toString(number), "", to);
  }

  static Amount open(int to) {
    return new Amount(0, false, "X", "", to);
  }

  boolean isOpen() {
    return count.startsWith("X");
  }

  Amount plusHalf(int end) {
    return new Amount(number, true, number + ".5", modifier, end);
  }

  Amount endingAt(int end) {
    return new Amount(number, half, count, modifier, end);
  }

  /** Returns the duration of so many units: {@code P2Y6M} for two and a half years. */
  String duration(Unit unit) {
    if (!half) {
      return unit.duration(count);
    }
    String whole = number == 0 ? "" : Integer.toString(number);
    return switch (unit) {
      case YEAR -> number == 0 ? "P6M" : "P" + whole + "Y6M";
      case HOUR -> number == 0 ? "PT30M" : "PT" + whole + "H30M";
      case MINUTE -> number == 0 ? "PT30S" : "PT" + whole + "M30S";
      case DECADE -> "P" + (number * 10 + 5) + "Y";
      case CENTURY -> "P" + (number * 100 + 50) + "Y";
      default -> unit.duration(count);
    };
  }
}
