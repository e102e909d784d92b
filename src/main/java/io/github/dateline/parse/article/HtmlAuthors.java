package io.github.dateline.parse.article;

import io.github.dateline.document.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the names of the authors among what a page says. */
final class HtmlAuthors {

  private HtmlAuthors() {}

  /**
   * Returns the authors of the most trusted origin that names a person, each once. The paper's own
   * name is no author.
   */
  static List<Provenance> choose(HtmlFields fields) {
    Set<String> seen = new HashSet<>();
    fields.all("publisher").forEach(p -> seen.add(p.value().toLowerCase(Locale.ROOT)));
    List<Provenance> chosen = new ArrayList<>();
    for (Provenance found : fields.all("author")) {
      if (!chosen.isEmpty() && !found.origin().equals(chosen.get(0).origin())) {
        break;
      }
      for (String name : Byline.authors(found.value())) {
        if (seen.add(name.toLowerCase(Locale.ROOT))) {
          chosen.add(new Provenance("author", name, found.origin(), found.span()));
        }
      }
    }
    return chosen;
  }
}
