package io.github.dateline.parse.article;

import io.github.dateline.document.Provenance;
import io.github.dateline.parse.line.Cues;
import java.util.List;
import java.util.Optional;

/** Chooses the headline among what a page says. */
final class HtmlTitle {

  private HtmlTitle() {}

  /** Returns the visible heading if the page's title confirms it, else the most trusted value. */
  static Optional<Provenance> choose(HtmlFields fields) {
    List<Provenance> all = fields.all("headline");
    for (Provenance heading : all) {
      if (heading.origin().equals("h1") && isConfirmed(heading, all)) {
        return Optional.of(heading);
      }
    }
    return all.stream().findFirst();
  }

  private static boolean isConfirmed(Provenance heading, List<Provenance> all) {
    String folded = Cues.fold(heading.value());
    return all.stream()
        .anyMatch(p -> !p.origin().equals("h1") && Cues.fold(p.value()).startsWith(folded));
  }
}
