package io.github.dateline.cli;

import java.lang.reflect.InvocationTargetException;

/** Shows how much has been read, on a terminal, once the work takes more than a second. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 200_000_000L;

  private final Console console;
  private final boolean shown;
  private long next = System.nanoTime() + PATIENCE;
  private long count;
  private boolean dirty;

  Progress(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  static Progress on(Console console) {
    return new Progress(console, isTerminal());
  }

  /** Notes that one more source has been read; called by one thread at a time. */
  void done(String name) {
    count++;
    long now = System.nanoTime();
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
