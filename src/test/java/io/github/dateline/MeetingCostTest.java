package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of meetings are read and merged, and all of them are kept. The limit of time is far
 * from what that takes, and near to what it took when each was compared with all others.
 */
class MeetingCostTest {

  private static final int MANY = 4_000;

  private final Dateline dateline = Dateline.standard();

  @Test
  @Timeout(120)
  void thousands_of_meetings_in_one_document_are_all_read() {
    assertThat(dateline.analyze(story(MANY)).meetings()).hasSize(MANY);
  }

  @Test
  @Timeout(120)
  void thousands_of_documents_keep_their_meetings_when_they_are_merged() {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      documents.add(dateline.analyze(SourceInput.text("d" + i, "Talks\n\n" + meeting(i))));
    }

    assertThat(Corpus.of(documents).meetings().count()).isEqualTo(MANY);
  }

  private static SourceInput story(int count) {
    StringBuilder text = new StringBuilder("Talks\n\n");
    for (int i = 0; i < count; i++) {
      text.append(meeting(i));
    }
    return SourceInput.text("story.txt", text.toString());
  }

  /** The same two people meet on another day each time, the hardest case to tell apart. */
  private static String meeting(int number) {
    LocalDate day = LocalDate.of(2001, 1, 1).plusDays(number);
    return "Foreign Minister Ana Prado met Defence Secretary Karl Weber in Oslo on "
        + day
        + ". The talks lasted two hours.\n\n";
  }
}
