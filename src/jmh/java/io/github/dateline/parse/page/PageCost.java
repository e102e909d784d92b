package io.github.dateline.parse.page;

import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * What this library costs beside the bare parse of the mark-up, in processor time of one thread:
 * page by page in turn, so that whatever else runs on the machine slows down both.
 */
final class PageCost {

  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

  private PageCost() {}

  /**
   * Prints the times of some of the rounds.
   *
   * @param args the pages as for {@link PageBenchmark}, the format, and how many rounds
   */
  public static void main(String[] args) throws IOException {
    List<String> pages = Pages.read(args[0]);
    DocumentParsers parsers = DocumentParsers.standard();
    int rounds = Integer.parseInt(args[2]);
    for (int round = 1; round <= rounds; round++) {
      long bare = 0;
      long whole = 0;
      for (String page : pages) {
        long start = TIMES.getCurrentThreadCpuTime();
        Jsoup.parse(page);
        long parsed = TIMES.getCurrentThreadCpuTime();
        parsers.parse(SourceInput.of("page", page, Form.HTML), args[1]);
        bare += parsed - start;
        whole += TIMES.getCurrentThreadCpuTime() - parsed;
      }
      if (round % 10 == 0) {
        System.out.printf(
            Locale.ROOT,
            "round %d: jsoup %d ms, dateline %d ms, %.2f times%n",
            round,
            bare / 1_000_000,
            whole / 1_000_000,
            (double) whole / bare);
      }
    }
  }
}
