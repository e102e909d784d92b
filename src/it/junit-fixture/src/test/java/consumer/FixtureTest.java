package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.Dateline;
import io.github.dateline.source.SourceInput;
import org.junit.jupiter.api.Test;

class FixtureTest {
  @Test
  void the_library_reads_a_text() {
    assertThat(Dateline.standard().analyze(SourceInput.text("a.txt", "Kolar met Haas.")).name())
        .isEqualTo("a.txt");
  }
}
