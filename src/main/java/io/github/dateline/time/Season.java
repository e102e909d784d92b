package io.github.dateline.time;

/** The seasons' codes in TIMEX3. */
final class Season {

  private Season() {}

  static int firstMonth(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }
}
