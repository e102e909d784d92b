package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.Diagnostic;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Takes the story from the structured data where the page itself shows hardly any of it, because a
 * script or a paywall would.
 */
final class StatedText {

  private static final int LEAST = 400;

  /** The page shows so little of the text that it states. */
  private static final int TIMES = 4;

  private StatedText() {}

  static void fill(StatedFields fields, PageCutter cut) {
    String text = fields.text().strip();
    int shown = 0;
    for (Run run : cut.runs) {
      shown += run.isContent() ? run.text.length() : 0;
    }
    if (text.length() < LEAST || shown * TIMES > text.length() || cut.boxes.isEmpty()) {
      return;
    }
    for (Run run : cut.runs) {
      if (run.isContent() && run.role == Run.Role.PARAGRAPH) {
        run.drop(Reason.DUPLICATE, "the opening of a text that the structured data has in full");
      }
    }
    for (String paragraph : paragraphs(text)) {
      cut.runs.add(new Run(cut.boxes.get(0), Run.Role.PARAGRAPH, paragraph, 0, 0));
    }
    fields.diagnostics.add(
        Diagnostic.of("body-from-data", "the text stands in the structured data only"));
  }

  private static List<String> paragraphs(String text) {
    String plain = text.contains("</p>") || text.contains("<br") ? lines(text) : text;
    return plain.lines().map(StatedFields::clean).filter(line -> !line.isEmpty()).toList();
  }

  private static String lines(String html) {
    StringBuilder lines = new StringBuilder();
    PageCutter cut =
        PageCutter.of(Jsoup.parseBodyFragment(html).body(), new VisibleFields(), Set.of());
    cut.runs.forEach(run -> lines.append(run.text).append('\n'));
    return lines.toString();
  }
}
