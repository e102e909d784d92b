package io.github.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;

/**
 * The command line. Text in and out is UTF-8, whatever the default charset.
 *
 * <p>Exit codes: 0 if all went well, 1 if some input could not be read, 2 if the arguments are
 * wrong. An error is one line on standard error.
 */
public final class Main {

  private Main() {}

  /**
   * Runs the command and leaves the JVM only if something failed.
   *
   * @param args as {@code --help} describes them
   */
  public static void main(String[] args) {
    int exitCode = run(System.in, System.out, System.err, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs the command without leaving the JVM.
   *
   * @param in where {@code annotate --jsonl} reads
   * @param out where answers go
   * @param err where errors and progress go
   * @param args as {@code --help} describes them
   * @return the exit code
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    try (Console console = new Console(in, out, err)) {
      return new CommandLine(new DatelineCommand(console))
          .addSubcommand(new AnnotateCommand(console))
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOut(console.outWriter())
          .setErr(console.errWriter())
          .setParameterExceptionHandler((e, wrong) -> console.misuse(e))
          .setExecutionExceptionHandler((e, command, parsed) -> console.fail(e))
          .execute(args);
    }
  }
}
