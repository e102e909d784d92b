package io.github.dateline.time;

import java.time.LocalDate;

/** Tells how much heap a loaded reader holds; run it with {@code -XX:+UseSerialGC}. */
final class DateReaderHeap {

  private static final int MORE = 100;

  private DateReaderHeap() {}

  /**
   * Prints the heap of a process that has loaded a reader, all of the Java runtime's own objects
   * included, and what a further reader needs.
   *
   * @param args none
   */
  public static void main(String[] args) {
    DateReader reader = DateReader.english();
    System.out.println(reader.resolve("last Tuesday", LocalDate.of(2023, 2, 14)));
    long one = used();
    DateReader[] more = new DateReader[MORE];
    for (int i = 0; i < MORE; i++) {
      more[i] = DateReader.english();
    }
    long all = used();
    System.out.println("the whole heap with a reader: " + one / 1024 + " KB");
    System.out.println("each of " + more.length + " more: " + (all - one) / MORE / 1024 + " KB");
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
