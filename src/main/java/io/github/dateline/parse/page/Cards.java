package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets cards of other stories aside: boxes of the same kind side by side, each with a linked
 * heading and hardly any text.
 */
final class Cards {

  private static final Set<String> TAGS = Set.of("article", "div", "li", "section");
  private static final int LEAST = 3;
  private static final int MOST_RUNS = 5;
  private static final int LONGEST_TEXT = 250;

  /** Boxes of the same kind side by side. */
  private record Kind(@Nullable Box parent, String tag, String names) {}

  private Cards() {}

  static void drop(PageCutter page) {
    Map<Kind, List<Box>> kinds = new HashMap<>();
    for (Box box : page.boxes) {
      if (TAGS.contains(box.tag) && isCard(page.runs.subList(box.firstRun, box.endRun))) {
        Kind kind = new Kind(box.parent, box.tag, box.element.className());
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(box);
      }
    }
    for (List<Box> cards : kinds.values()) {
      if (cards.size() >= LEAST) {
        cards.forEach(card -> card.drop(Reason.TEASER, "one of " + cards.size() + " cards"));
      }
    }
  }

  private static boolean isCard(List<Run> runs) {
    if (runs.size() < 2 || runs.size() > MOST_RUNS) {
      return false;
    }
    boolean headed = false;
    int text = 0;
    for (Run run : runs) {
      boolean link = run.role == Run.Role.HEADING && run.linkDensity() > 0.8;
      headed |= link;
      text += link ? 0 : run.text.length();
    }
    return headed && text <= LONGEST_TEXT;
  }
}
