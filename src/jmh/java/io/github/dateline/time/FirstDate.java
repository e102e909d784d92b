package io.github.dateline.time;

import java.time.LocalDate;

/** Resolves one expression and ends: what a process pays for its first date. */
final class FirstDate {

  private FirstDate() {}

  /**
   * Prints the date of {@code last Tuesday}, or of another text; time the process from outside.
   *
   * @param args the text
   */
  public static void main(String[] args) {
    String text = args.length > 0 ? args[0] : "last Tuesday";
    System.out.println(DateReader.english().read(text, LocalDate.of(2023, 2, 14)));
  }
}
