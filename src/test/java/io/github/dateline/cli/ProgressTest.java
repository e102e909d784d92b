package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void work_of_more_than_a_second_is_shown_and_cleared() {
    assertThat(shown(true, 0, SECOND / 2, SECOND, SECOND + 1, 2 * SECOND))
        .isEqualTo("\r2 read, last x\u001b[K\r4 read, last x\u001b[K\r\u001b[K");
  }

  @Test
  void short_work_shows_nothing() {
    assertThat(shown(true, 0, 1, 2)).isEmpty();
  }

  @Test
  void nothing_is_shown_without_a_terminal() {
    assertThat(shown(false, 0, 2 * SECOND, 4 * SECOND)).isEmpty();
  }

  /** Shows the progress of one source for each time but the first, which is the start. */
  private static String show(boolean terminal, List<Long> times) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Iterator<Long> clock = times.iterator();
    Console console =
        new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    try (Progress progress = new Progress(console, terminal, clock::next)) {
      while (clock.hasNext()) {
        progress.done("x");
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String shown(boolean terminal, long... times) {
    return show(terminal, Arrays.stream(times).boxed().toList());
  }
}
