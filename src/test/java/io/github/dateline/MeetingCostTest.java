package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four times the meetings may cost about four times as much: never sixteen times. */
class MeetingCostTest {

  private static final int SOME = 500;

  /** Generous, for other work on the machine disturbs the clock. */
  private static final double MOST = 10;

  private final Dateline dateline = Dateline.standard();

  @Test
  void thousands_of_meetings_in_one_document_are_read_in_linear_time() {
    assertThat(dateline.analyze(story(4 * SOME)).meetings()).hasSize(4 * SOME);

    double once = nanos(() -> dateline.analyze(story(SOME)));
    double fourfold = nanos(() -> dateline.analyze(story(4 * SOME)));

    assertThat(fourfold / once).isLessThan(MOST);
  }

  @Test
  void thousands_of_documents_are_merged_in_linear_time() {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 4 * SOME; i++) {
      documents.add(dateline.analyze(SourceInput.text("d" + i, "Talks\n\n" + meeting(i))));
    }
    List<AnalyzedDocument> some = documents.subList(0, SOME);
    assertThat(Corpus.of(documents).meetings().count()).isEqualTo(4 * SOME);

    double once = nanos(() -> Corpus.of(some));
    double fourfold = nanos(() -> Corpus.of(documents));

    assertThat(fourfold / once).isLessThan(MOST);
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

  /** The quickest of three. */
  private static double nanos(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
