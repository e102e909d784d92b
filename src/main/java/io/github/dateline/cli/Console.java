package io.github.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** The three streams of a command: UTF-8, with {@code \n} as line end on every system. */
final class Console implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final BufferedReader in;
  private final PrintStream out;
  private final PrintStream err;

  Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    this.out =
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  BufferedReader in() {
    return in;
  }

  void print(String text) {
    out.print(text);
  }

  void printLine(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Sends what was printed on its way; tells whether anybody still reads. */
  boolean flush() {
    return !out.checkError();
  }

  /** Tells of an error in one line. */
  void error(String message) {
    err.print("dateline: " + message.replaceAll("[\\r\\n]+", " ") + "\n");
  }

  /** Tells of wrong arguments and where the right ones are described. */
  int misuse(CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    error(message(e) + " (" + command + " --help says more)");
    return CommandLine.ExitCode.USAGE;
  }

  /** Tells of an error that ends the command. */
  int fail(Throwable e) {
    error(message(e));
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Shows progress over what stands in the last line of the terminal. */
  void overwrite(String text) {
    err.print("\r" + text + "\u001b[K");
    err.flush();
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  @Override
  public void close() {
    out.flush();
    err.flush();
  }

  /** Says what an exception means to somebody who did not write the program. */
  static String message(Throwable e) {
    Throwable cause = e.getCause();
    if (e instanceof UncheckedIOException && cause != null) {
      return message(cause);
    }
    String message = e.getMessage();
    if (e instanceof NoSuchFileException) {
      return message + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": not allowed to read it";
    }
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
