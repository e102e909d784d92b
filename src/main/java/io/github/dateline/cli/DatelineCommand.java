package io.github.dateline.cli;

import io.github.dateline.corpus.Corpus;
import io.github.dateline.json.CorpusJson;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.query.MeetingQuery;
import io.github.dateline.time.DateRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and prints who met whom, and when. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Reads news articles and forum threads and prints who met whom, and when.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some input could not be read; the others were",
      "2:the arguments are wrong"
    })
final class DatelineCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      description = "Files and folders to read; without any, the bundled documents.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Only meetings in which NAME takes part; may be repeated.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "NAME",
      description = "Only meetings in which these two met each other.")
  private List<String> between = new ArrayList<>();

  @Option(
      names = "--during",
      paramLabel = "PERIOD",
      converter = Period.class,
      description =
          "Only meetings in a period: 2023, 2023-02, 2023-02-13 or 2023-02-13..2023-02-16.")
  private @Nullable DateRange during;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "Only meetings that are one of: ${COMPLETION-CANDIDATES}.")
  private List<MeetingStatus> statuses = new ArrayList<>();

  @Option(names = "--json", description = "Print the meetings as JSON.")
  private boolean json;

  DatelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reading reading = Reading.of(paths, console);
    List<Meeting> meetings = question(reading.corpus()).list();
    if (json) {
      console.printLine(CorpusJson.writeMeetings(meetings));
    } else {
      console.print(Summary.of(reading.corpus()));
      console.print("\n" + MeetingTable.of(meetings));
    }
    console.flush();
    return reading.isComplete() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private MeetingQuery question(Corpus corpus) {
    MeetingQuery query = corpus.meetings();
    for (String name : with) {
      query = query.with(name);
    }
    for (int i = 0; i + 1 < between.size(); i += 2) {
      query = query.between(between.get(i), between.get(i + 1));
    }
    if (during != null) {
      query = query.during(during);
    }
    List<MeetingStatus> wanted = List.copyOf(statuses);
    return wanted.isEmpty() ? query : query.where(m -> wanted.contains(m.status()));
  }
}
