package io.github.dateline.cli;

import java.lang.reflect.InvocationTargetException;
import java.util.function.LongSupplier;

/** Shows how much has been read, on a terminal, once the work takes more than a second. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 200_000_000L;

  private final Console console;
  private final boolean shown;
  private final LongSupplier clock;
  private long next;
  private long count;
  private boolean dirty;

  /**
   * Starts waiting.
   *
   * @param shown whether there is a terminal
   * @param clock tells nanoseconds
   */
  Progress(Console console, boolean shown, LongSupplier clock) {
    this.console = console;
    this.shown = shown;
    this.clock = clock;
    this.next = clock.getAsLong() + PATIENCE;
  }

  static Progress on(Console console) {
    return new Progress(console, isTerminal(), System::nanoTime);
  }

  /** Notes that one more source has been read; called by one thread at a time. */
  void done(String name) {
    count++;
    long now = clock.getAsLong();
    if (shown && now - next >= 0) {
      next = now + PAUSE;
      dirty = true;
      console.overwrite(count + " read, last " + name);
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (dirty) {
      console.overwrite("");
    }
  }

  /** From Java 22 on there may be a console without a terminal; it then says so itself. */
  @SuppressWarnings("SystemConsoleNull") // null is what Java 17, the baseline, gives
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
