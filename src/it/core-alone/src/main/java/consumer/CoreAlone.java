package consumer;

import io.github.dateline.Dateline;
import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.source.SourceInput;

/** Reads a text and asks a question, with nothing but the library's own dependencies. */
final class CoreAlone {

  private static final String STORY =
      """
      DOHA, March 3, 2023: Foreign Minister Ana Kolar met her counterpart Jon Haas in Doha on
      Thursday.
      """;

  private CoreAlone() {}

  public static void main(String[] args) {
    absent("picocli.CommandLine");
    absent("org.junit.jupiter.api.Test");
    absent("org.assertj.core.api.Assertions");
    AnalyzedDocument story = Dateline.standard().analyze(SourceInput.text("story.txt", STORY));
    if (!story.document().source().content().equals(STORY)) {
      throw new AssertionError("the text changed: " + story.document().source().content());
    }
    System.out.println("read " + story.name() + ", meetings: " + story.meetings());
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
