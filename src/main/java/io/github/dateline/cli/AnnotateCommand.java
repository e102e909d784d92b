package io.github.dateline.cli;

import io.github.dateline.Dateline;
import io.github.dateline.json.AnnotationJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints everything that was read from each document as JSON Lines. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Prints one JSON object a document, in input order: text, dates, people, meetings.")
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--jsonl",
      description = {
        "Read JSON Lines from standard input, one document a line:",
        "{\"id\": \"...\", \"text\": \"...\"}, or html, xml, json for text; optional published, url."
      })
  private boolean jsonLines;

  AnnotateCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (jsonLines == !paths.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "expected either --jsonl or the files and folders to read");
    }
    Dateline dateline = Dateline.standard();
    boolean complete =
        jsonLines ? new LineAnnotator(dateline, console).run() : annotateFiles(dateline);
    console.flush();
    return complete ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** Reads one path at a time, so that the output follows the order of the arguments. */
  private boolean annotateFiles(Dateline dateline) {
    boolean complete = true;
    for (Path path : paths) {
      complete &=
          Reading.each(
              dateline,
              path,
              console,
              document -> console.printLine(AnnotationJson.write(document)));
    }
    return complete;
  }
}
