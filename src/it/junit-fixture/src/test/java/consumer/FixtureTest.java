package consumer;

import static io.github.dateline.testing.DatelineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.Corpus;
import io.github.dateline.testing.CorpusSource;
import io.github.dateline.testing.DatelineExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatelineExtension.class)
class FixtureTest {

  @Test
  void the_bundled_documents_are_injected(Corpus corpus) {
    assertThat(corpus.documents()).hasSize(3);
    assertThat(corpus).hasMeetingBetween("Lloyd Austin", "Asim Munir").on("2023-01-13");
    assertThat(corpus).hasNoMeetingBetween("Jake Sullivan", "William Burns");
  }

  @Test
  void own_documents_are_injected(
      @CorpusSource(folder = "src/test/resources/stories") Corpus corpus) {
    assertThat(corpus).hasMeetingBetween("Ana Kolar", "Jon Haas").on("2023-03-02").at("Doha");
  }
}
