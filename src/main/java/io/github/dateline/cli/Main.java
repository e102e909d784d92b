package io.github.dateline.cli;

import io.github.dateline.Dateline;
import io.github.dateline.json.AnnotationJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line. */
public final class Main {

  private Main() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Dateline dateline = Dateline.standard();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    while (line != null) {
      out.print(AnnotationJson.write(line, dateline));
      out.print('\n');
      line = in.readLine();
    }
    out.flush();
  }
}
