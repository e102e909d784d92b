package consumer;

import io.github.dateline.Dateline;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.json.CorpusJson;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import java.util.List;

/** Reads a text and asks questions, with nothing but the library's own dependencies. */
final class CoreAlone {

  private static final String STORY =
      """
      DOHA: Foreign Minister Ana Kolar met her Danish counterpart Jon Haas in Doha on Thursday.
      """;

  private CoreAlone() {}

  public static void main(String[] args) {
    absent("picocli.CommandLine");
    absent("org.junit.jupiter.api.Test");
    absent("org.assertj.core.api.Assertions");
    SourceInput story =
        SourceInput.text("story.txt", STORY).published(LocalDate.of(2023, 3, 3));

    Corpus corpus = Dateline.standard().read(story);

    List<Meeting> meetings = corpus.meetings().between("Kolar", "Jon Haas").list();
    check(meetings.size() == 1, "expected one meeting, found " + corpus.meetings().list());
    check(
        meetings.get(0).when().orElseThrow().range().contains(LocalDate.of(2023, 3, 2)),
        "expected the Thursday before, found " + meetings);
    check(
        CorpusJson.read("corpus.json", CorpusJson.write(corpus)).equals(corpus),
        "the corpus changed on its way through JSON");
    check(Dateline.seeds().documents().size() == 3, "the bundled documents are missing");
    System.out.println(meetings);
  }

  private static void check(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }

  private static void absent(String type) {
    try {
      Class.forName(type);
    } catch (ClassNotFoundException e) {
      return;
    }
    throw new AssertionError(type + " is there, so this does not test the core alone");
  }
}
